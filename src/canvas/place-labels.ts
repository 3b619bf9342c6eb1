import { overlaps } from './box';
import {
  farPlaces,
  firstPlaceBeside,
  type LabelRequest,
  nearPlaces,
  type Place,
  placesOverMarks,
  type Surroundings,
} from './label-places';
import { crosses, runsThrough } from './leader';

export type PlacedLabel = Readonly<{ id: string } & Omit<Place, 'cost'>>;

/** What it costs to take the place of a name, and how much more each time that it had to leave one. */
const COST_OF_NAME = 40;
const COST_OF_AGAIN = 12;
/** A place that costs more is compared with places further off. */
const DEAR = 30;
/** How often names may take a place, times their number, until those without one are left out. */
const TURNS = 6;
/** A lesser name is not placed so near, in pixels from rim to rim, to a larger mark whose name found no place. */
const IN_THE_SHADE = 60;

/**
 * Point-feature labelling. Names that must or should be there first negotiate as wires on a board do (PathFinder,
 * McMurchie and Ebeling 1995): in the order of priority, each takes the place that costs least, where taking that of
 * another is a cost which grows each time that other has to leave; who has to leave looks for another place. The other
 * names then take, in the order of priority, the first place right beside their mark that is free, whole or else in
 * their short form, but none that a larger mark without a name is beside. No two placed names ever touch, and no leader
 * line runs through a name or crosses another. That a name is to be nearest to its own feature, or tied to it, is a rule
 * of Yoeli's (The Logic of Automated Map Lettering, 1972). Names that stand `still` are left where they are. O(names × places × (names + marks near)).
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  around: Surroundings,
  still: readonly PlacedLabel[] = [],
): readonly PlacedLabel[] {
  const sorted = [...requests].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  const needed = sorted.filter(({ need }) => need !== 'may');
  const placed = negotiate(needed, around, still);
  const done = new Set(placed.map(({ id }) => id));
  const nameless = needed.filter(({ id, need }) => need === 'must' && !done.has(id));
  const isFree = (place: Place) => ![...still, ...placed].some((other) => conflict(other, place));
  for (const request of sorted.filter(({ need }) => need === 'may')) {
    if (nameless.some((other) => isShadedBy(request, other))) continue;
    const place = firstPlaceBeside(request, around, isFree);
    if (place) placed.push(labelAt(request, place));
  }
  return placed;
}

const labelAt = ({ id }: LabelRequest, { box, isShort, leader }: Place): PlacedLabel => ({ id, box, isShort, leader });

const isShadedBy = (lesser: LabelRequest, larger: LabelRequest) =>
  larger.radius > lesser.radius &&
  Math.hypot(larger.x - lesser.x, larger.y - lesser.y) - larger.radius - lesser.radius < IN_THE_SHADE;

/** A name that negotiates: its places as far as they are known, the one it has, and what taking that costs others. */
type Party = {
  readonly request: LabelRequest;
  readonly near: readonly Place[];
  further: readonly Place[] | null;
  place: Place | null;
  hold: number;
};

function negotiate(
  requests: readonly LabelRequest[],
  around: Surroundings,
  still: readonly PlacedLabel[],
): PlacedLabel[] {
  const parties = requests.map(
    (request): Party => ({
      request,
      near: nearPlaces(request, around),
      further: null,
      place: null,
      hold: COST_OF_NAME,
    }),
  );
  const waiting = [...parties];
  for (let turns = TURNS * parties.length; turns > 0; turns -= 1) {
    const party = waiting.shift();
    if (!party) break;
    const place = bestPlace(party, parties, around, still);
    if (!place) continue;
    for (const other of parties) {
      if (other === party || !other.place || !conflict(other.place, place)) continue;
      other.place = null;
      other.hold += COST_OF_AGAIN;
      waiting.push(other);
    }
    party.place = place;
  }
  return parties.flatMap(({ request, place }) => (place ? [labelAt(request, place)] : []));
}

function bestPlace(
  party: Party,
  parties: readonly Party[],
  around: Surroundings,
  still: readonly PlacedLabel[],
): Place | null {
  const others = parties.filter((other) => other !== party && other.place);
  const isMust = party.request.need === 'must';
  const costOf = (place: Place, most: number) => {
    if (still.some((name) => conflict(name, place))) return Number.POSITIVE_INFINITY;
    let cost = place.cost;
    for (const { request, place: taken, hold } of others) {
      if (cost >= most) return cost;
      if (!taken || !conflict(taken, place)) continue;
      // Nobody who need not be there takes the place of one who must.
      cost += request.need === 'must' && !isMust ? Number.POSITIVE_INFINITY : hold;
    }
    return cost;
  };
  let best: Place | null = null;
  let least = Number.POSITIVE_INFINITY;
  const look = (places: readonly Place[]) => {
    for (const place of places) {
      // They come by cost: none further down can be better.
      if (place.cost >= least) return;
      const cost = costOf(place, least);
      if (cost < least) [best, least] = [place, cost];
    }
  };
  look(party.near);
  if (!isMust || least <= DEAR) return best;
  party.further ??= [...farPlaces(party.request, around), ...placesOverMarks(party.request, around)];
  look(party.further);
  return best;
}

/** Whether two names cannot both be there: they touch, or a line to one runs through the other or crosses its line. */
export function conflict(a: Pick<Place, 'box' | 'leader'>, b: Pick<Place, 'box' | 'leader'>): boolean {
  return (
    overlaps(a.box, b.box) ||
    (a.leader !== null && runsThrough(a.leader, b.box)) ||
    (b.leader !== null && runsThrough(b.leader, a.box)) ||
    (a.leader !== null && b.leader !== null && crosses(a.leader, b.leader))
  );
}
