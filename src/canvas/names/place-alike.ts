import { type PlaceLabels, renewed } from './label-places';

/** The form of a name of the ground that has none of the words that all share. */
const BARE = 3;

/**
 * Places names of the ground whole or, where some have room for their own words alone, all of them so: one that says what
 * all share beside one that does not looks as if they were not of a kind. In a movement it is as it was at rest.
 */
export function placeAlike(whole: PlaceLabels, bare: PlaceLabels): PlaceLabels {
  let areBare = false;
  return (requests, around, taken) => {
    const { looks } = around;
    const isGround = new Set(requests.flatMap(({ id, isGround }) => (isGround ? [id] : [])));
    const placeBare = () =>
      bare(
        requests.map((request) => (isGround.has(request.id) ? { ...request, from: BARE } : request)),
        { ...around, ...(looks && { looks: renewed(looks) }) },
        taken,
      );
    if (looks?.isBrief) return areBare ? placeBare() : whole(requests, around, taken);
    const names = whole(requests, around, taken);
    const kinds = new Set(names.filter(({ id }) => isGround.has(id)).map(({ form }) => form === BARE));
    const alike = kinds.size > 1 ? placeBare() : [];
    // All of them with a name comes before all of them alike.
    areBare = kinds.size > 1 && alike.length >= names.length;
    return areBare ? alike : names;
  };
}
