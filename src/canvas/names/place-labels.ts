import { type Near, nearOf } from '../geometry/near';
import { conflict, isOverWords } from './conflict';
import {
  allPlacesOf,
  type Ground,
  isCutShort,
  type LabelRequest,
  looksFor,
  type Place,
  type Places,
  placesOf,
  type Seated,
  type Seating,
  type Surroundings,
  surveyed,
} from './label-places';

export type PlacedLabel = Readonly<{ id: string } & Omit<Place, 'cost'>>;

/** What it costs to take the place of a name, and how much more each time that it had to leave one. */
const COST_OF_NAME = 40;
const COST_OF_AGAIN = 16;
/** What a place that is free of marks and other obstacles costs less than. */
const FREE = 900;
/** How often names may take a place, times their number, until those without one are left out. */
const TURNS = 60;
/** The share of looks that is kept for those who come away with nothing. */
const SPARE = 0.3;
/** More than all priorities together. */
const MUCH = 1e6;
/** A lesser name is not placed so near, in pixels from rim to rim, to a larger mark whose name found no place. */
const IN_THE_SHADE = 60;

/**
 * Point-feature labelling. Names that must or should be there first negotiate as wires on a board do (PathFinder,
 * McMurchie and Ebeling 1995): in the order of priority, each takes the place that costs least, where taking that of
 * another is a cost which grows each time that other has to leave; who has to leave looks for another place. The other
 * names then take, in the order of priority, the first place right beside their mark that is free, whole or else in
 * their short form, but none that a larger mark without a name is beside. No two placed names ever touch, no leader line
 * runs through a name, and none crosses another unless a name that must be there found no place otherwise. That a name is to be nearest to its own feature, or tied to it, is a rule
 * of Yoeli's (The Logic of Automated Map Lettering, 1972). O(names × places × (names + marks near)).
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  around: Surroundings,
  taken: readonly PlacedLabel[] = [],
): readonly PlacedLabel[] {
  const placing = begin(requests, around, taken);
  goOn(placing);
  return placing.placed.all;
}

export type PlaceLabels = typeof placeLabels;

/** Names that are being placed: those that stand, those that wait for their turn, and those that found no place though they must. */
type Placing = {
  readonly ground: Ground;
  readonly taken: readonly PlacedLabel[];
  readonly placed: Near<PlacedLabel>;
  readonly nameless: readonly LabelRequest[];
  waiting: readonly LabelRequest[];
};

/** Has those that must or should be there bargain. */
function begin(requests: readonly LabelRequest[], around: Surroundings, taken: readonly PlacedLabel[]): Placing {
  const sorted = [...requests].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  const needed = (['must', 'should'] as const).flatMap((each) => sorted.filter(({ need }) => need === each));
  const ground = surveyed(around);
  const placed = nearOf(negotiate(needed, ground, taken), ({ extent }) => extent);
  const done = new Set(placed.all.map(({ id }) => id));
  return {
    ground,
    taken,
    placed,
    nameless: needed.filter(({ id, need }) => need === 'must' && !done.has(id)),
    // Those that should be there are left to the others' room where those that must needed all of it.
    waiting: sorted.filter(({ id, need }) => need !== 'must' && !done.has(id)),
  };
}

/** Places those that wait, one after the other, as long as they may be looked at. */
function goOn(placing: Placing, looks = placing.ground.looks): void {
  const { taken, placed, nameless, waiting } = placing;
  const ground = { ...placing.ground, looks };
  const isFree = (place: Place) =>
    place.cost < FREE &&
    !taken.some((other) => conflict(other, place)) &&
    !placed.at(place.extent).some((other) => conflict(other, place));
  for (const [index, request] of waiting.entries()) {
    if (nameless.some((other) => isShadedBy(request, other))) continue;
    const place = firstOf(placesOf(request, ground), FREE, isFree);
    if (place) placed.add(labelAt(request, place));
    if (looks.others.left > 0) continue;
    placing.waiting = waiting.slice(place ? index + 1 : index);
    return;
  }
  placing.waiting = [];
}

/**
 * Places names as `placeLabels` does, but not anew where nothing has changed since the last time. Of very many it places
 * some each time that it is asked the same, around those that stand.
 */
export function rememberLabels(): PlaceLabels {
  let asked: unknown = null;
  let placing: Placing | null = null;
  return (requests, { looks = looksFor('file'), ...around }, taken = []) => {
    // What had not all its means yet is to be placed anew once they are there.
    const question = { requests, around, taken, hasMeans: looks.untangle !== undefined };
    const isSame = asked !== null && isAlike(question, asked);
    if (placing && isSame && placing.waiting.length === 0) return placing.placed.all;
    if (!placing || !isSame) placing = begin(requests, { ...around, looks }, taken);
    goOn(placing, looks);
    // So is what was cut short.
    asked = isCutShort(looks) || looks.isWaiting ? null : question;
    return [...placing.placed.all];
  };
}

/** Whether two things hold the same: it ends at the first difference, which in a movement comes at once. */
function isAlike(one: unknown, other: unknown): boolean {
  if (!(one instanceof Object && other instanceof Object)) return Object.is(one, other);
  const [ours, theirs] = [Object.values(one), Object.values(other)];
  return one === other || (ours.length === theirs.length && ours.every((each, index) => isAlike(each, theirs[index])));
}

const labelAt = ({ id }: LabelRequest, { cost, ...place }: Place): PlacedLabel => ({ id, ...place });

const isShadedBy = (lesser: LabelRequest, larger: LabelRequest) =>
  larger.radius > lesser.radius &&
  Math.hypot(larger.x - lesser.x, larger.y - lesser.y) - larger.radius - lesser.radius < IN_THE_SHADE;

/** The first of some places, of those that cost less than `most`, that is as it has to be. */
function firstOf(places: Places, most: number, isRight: (place: Place) => boolean): Place | undefined {
  for (let index = 0, place = places.at(0, most); place; index += 1, place = places.at(index, most)) {
    if (isRight(place)) return place;
  }
  return undefined;
}

/** A name that negotiates: its places, the one it has, and what taking that costs others. */
type Party = { readonly request: LabelRequest; readonly places: Places; place: Place | null; hold: number };

function negotiate(
  requests: readonly LabelRequest[],
  around: Ground,
  taken: readonly PlacedLabel[],
): readonly PlacedLabel[] {
  const parties = requests.map(
    (request): Party => ({ request, places: placesOf(request, around), place: null, hold: COST_OF_NAME }),
  );
  const waiting = [...parties];
  let best: Seated = [];
  let most = 0;
  const spare = around.looks.left * SPARE;
  for (let turns = TURNS * parties.length; turns > 0 && around.looks.left > spare; turns -= 1) {
    const party = waiting.shift();
    if (!party) break;
    const place = bestPlace(party, parties, taken);
    if (!place) continue;
    for (const other of parties) {
      if (other === party || !other.place || !conflict(other.place, place)) continue;
      other.place = null;
      other.hold += COST_OF_AGAIN;
      waiting.push(other);
    }
    party.place = place;
    const worth = worthOf(parties);
    if (worth <= most) continue;
    most = worth;
    best = parties.flatMap(({ request, place: own }) => (own ? [{ request, place: own }] : []));
  }
  const seated = disentangled(requests, best, around, taken) ?? best;
  return rescued(
    parties,
    seated.map(({ request, place }) => labelAt(request, place)),
    taken,
  );
}

/**
 * Where bargaining left one that must be there without a place or over marks: all such names in places that are free,
 * or null where none are found, or not yet. In a frame of a movement there is no time for that.
 */
function disentangled(
  requests: readonly LabelRequest[],
  seated: Seated,
  around: Ground,
  taken: readonly PlacedLabel[],
): Seated | null {
  const costs = new Map(seated.map(({ request, place }) => [request.id, place.cost]));
  const isPlain = ({ id }: LabelRequest) => (costs.get(id) ?? FREE) < FREE;
  const needed = requests.filter(({ need }) => need === 'must');
  const { looks, marks, obstacles, walls, screen } = around;
  const { isBrief, untangle } = looks;
  // What others stand around is not sure yet where places for them are still looked for.
  if (!untangle || isBrief || looks.isWaiting || needed.every(isPlain)) return null;
  const question = JSON.stringify([needed, needed.map(isPlain), marks, obstacles, walls, screen, taken]);
  const found = untangle.seat(question, function* (): Seating {
    const choices = [];
    for (const request of needed) {
      const places = allPlacesOf(request, around, FREE);
      const free = places.filter((place) => !taken.some((other) => conflict(other, place)));
      if (free.length > 0) choices.push({ request, places: free });
      yield;
    }
    if (choices.every(({ request }) => isPlain(request))) return null;
    const places = yield* untangle.untangling(choices.map((choice) => choice.places));
    return (
      places && choices.flatMap(({ request }, index) => (places[index] ? [{ request, place: places[index] }] : []))
    );
  });
  looks.isWaiting = found === null;
  return found?.seated ?? null;
}

/** Adds those that must be there and came away with nothing: their lines may cross others, if that finds them a place. */
function rescued(
  parties: readonly Party[],
  placed: readonly PlacedLabel[],
  taken: readonly PlacedLabel[],
): readonly PlacedLabel[] {
  const all = [...placed];
  const done = new Set(placed.map(({ id }) => id));
  for (const { request, places } of parties) {
    if (request.need !== 'must' || done.has(request.id)) continue;
    const isFree = (place: Place) => ![...taken, ...all].some((other) => isOverWords(other, place));
    const place = firstOf(places, Number.POSITIVE_INFINITY, isFree);
    if (place) all.push(labelAt(request, place));
  }
  return all;
}

/** The more names have a place, and the more important they are; nobody who need not be there counts for one who must. */
const worthOf = (parties: readonly Party[]) =>
  parties.reduce((sum, { request, place }) => {
    if (!place) return sum;
    return sum + (request.need === 'must' ? MUCH * MUCH : MUCH) + request.priority;
  }, 0);

/** The place that costs least, with what it costs to take it from others. */
function bestPlace(party: Party, parties: readonly Party[], taken: readonly PlacedLabel[]): Place | null {
  let best: Place | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0, place = party.places.at(0, least); place; index += 1, place = party.places.at(index, least)) {
    if (place.cost >= least || taken.some((other) => conflict(other, place))) continue;
    const cost = place.cost + costOfTaking(place, party, parties, least - place.cost);
    if (cost < least) [best, least] = [place, cost];
  }
  return best;
}

/** What it costs that others have to leave for a place; `most` where it is no less. */
function costOfTaking(place: Place, party: Party, parties: readonly Party[], most: number): number {
  let cost = 0;
  for (const other of parties) {
    if (other === party || !other.place || !conflict(other.place, place)) continue;
    // Nobody who need not be there takes the place of one who must.
    if (other.request.need === 'must' && party.request.need !== 'must') return most;
    cost += other.hold;
    if (cost >= most) return most;
  }
  return cost;
}
