import { minOf } from '../../graph/extent';
import { inside, overlaps } from '../geometry/box';
import { type Near, nearOf } from '../geometry/near';
import { conflict, isOverWords } from './conflict';
import {
  type Choice,
  type Ground,
  type LabelRequest,
  looksFor,
  manyPlacesOf,
  type Place,
  type PlacedLabel,
  type PlaceLabels,
  type Places,
  placesOf,
  type Seated,
  type Seating,
  type Surroundings,
  surveyed,
} from './label-places';

import { type Leader, lengthOf } from './leader';
import { untangling } from './untangle';

/** What it costs to take the place of a name, and how much more each time that it had to leave one. */
const COST_OF_NAME = 40;
const COST_OF_AGAIN = 16;
/** What a place that is free of marks and other obstacles costs less than. */
const FREE = 900;
/** So long a line, in pixels, leads across other marks to a name, which then looks for a better place. */
const FAR_OFF = 60;
/** How often names may take a place, times their number, until those without one are left out. */
const TURNS = 60;
/** A name's best places are tried first, so many of them; where that finds no way, all are. */
const FEW_PLACES = 1000;
/** As many names of a level find room together, each in so many places, where one by one they do not. */
const MOST_MOVED_TOGETHER = 16;
const FEW_IN_LEVEL = 200;
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

/** Names that are being placed: those that stand, those that wait for their turn, and those that found no place though they must. */
type Placing = {
  readonly ground: Ground;
  readonly taken: readonly PlacedLabel[];
  readonly placed: Near<PlacedLabel>;
  readonly nameless: readonly LabelRequest[];
  readonly waiting: readonly LabelRequest[];
  /** The index of whose turn it is, and the names of its level that have a place. */
  turn: number;
  level: Near<PlacedLabel>;
};

const extentOf = ({ extent }: PlacedLabel) => extent;

/** Has those that must or should be there bargain. */
function begin(requests: readonly LabelRequest[], around: Surroundings, taken: readonly PlacedLabel[]): Placing {
  const sorted = [...requests].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  const needed = (['must', 'should'] as const).flatMap((each) => sorted.filter(({ need }) => need === each));
  const ground = surveyed(around);
  const placed = nearOf(negotiate(needed, ground, taken), extentOf);
  const done = new Set(placed.all.map(({ id }) => id));
  return {
    ground,
    taken,
    placed,
    nameless: needed.filter(({ id, need }) => need === 'must' && !done.has(id)),
    // Those that should be there are left to the others' room where those that must needed all of it.
    waiting: sorted.filter(({ id, need }) => need !== 'must' && !done.has(id)),
    turn: 0,
    level: nearOf([], extentOf),
  };
}

/**
 * Places those that wait, one after the other, as long as they may be looked at, and none of a priority below `least`.
 * By levels, all of a priority are named or none are, and then none of a lesser one.
 */
function goOn(placing: Placing, looks = placing.ground.looks, least = Number.NEGATIVE_INFINITY): void {
  const { waiting } = placing;
  const ground = { ...placing.ground, looks };
  const isStrict = ground.levels !== undefined && least === Number.NEGATIVE_INFINITY;
  for (; placing.turn < waiting.length; placing.turn += 1) {
    const request = waiting[placing.turn];
    if (!request || request.priority < least) break;
    if (!isStrict || request.priority !== waiting[placing.turn - 1]?.priority) completeLevel(placing);
    if (seat(request, placing, ground)) continue;
    if (looks.others.left <= 0) return;
    if (isStrict && request.need === 'may' && isInSight(request, ground) && !moveLevel(request, placing, ground)) break;
  }
  placing.turn = waiting.length;
  completeLevel(placing);
}

/** Has all of the level of one that came away with nothing find room together, if they can. */
function moveLevel({ priority: own }: LabelRequest, placing: Placing, ground: Ground): boolean {
  const level = placing.waiting.filter(({ need, priority }) => need === 'may' && priority === own);
  const moved = movedTogether(level, placing, ground);
  placing.level = nearOf(moved ?? [], extentOf);
  placing.turn = placing.waiting.lastIndexOf(level.at(-1) as LabelRequest);
  return moved !== null;
}

function completeLevel(placing: Placing): void {
  for (const label of placing.level.all) placing.placed.add(label);
  placing.level = nearOf([], extentOf);
}

/** Gives a name the first place that is free, if there is one; none in the shade of a larger mark without a name. */
function seat(request: LabelRequest, { taken, placed, nameless, level }: Placing, ground: Ground): boolean {
  if (nameless.some((other) => isShadedBy(request, other))) return false;
  const isFree = (place: Place) =>
    place.cost < FREE &&
    !taken.some((other) => conflict(other, place)) &&
    ![placed, level].some((near) => near.at(place.extent).some((other) => conflict(other, place)));
  const place = firstOf(placesOf(request, ground), FREE, isFree);
  if (place) level.add(labelAt(request, place));
  return place !== undefined;
}

/**
 * A level of which one came away with nothing, as each took the first place that was free: all of those in sight in places
 * that leave room for each other; null where none are found, or not yet.
 */
function movedTogether(
  level: readonly LabelRequest[],
  { taken, placed, nameless }: Placing,
  ground: Ground,
): readonly PlacedLabel[] | null {
  const { marks, obstacles, walls, screen, looks } = ground;
  const { untangle } = looks;
  if (!untangle || looks.isBrief || looks.untangling.isAwaited || level.length > MOST_MOVED_TOGETHER) return null;
  const others = [...taken, ...placed.all];
  const isFree = (place: Place) => !others.some((other) => conflict(other, place));
  const question = JSON.stringify([level, marks, obstacles, walls, screen, others]);
  const found = untangle.seat(question, function* (): Seating {
    const choices = [];
    for (const request of level) {
      const isShaded = nameless.some((other) => isShadedBy(request, other));
      const places = isShaded ? [] : manyPlacesOf(request, ground, FREE, FEW_IN_LEVEL).filter(isFree);
      yield;
      if (places.length > 0) choices.push({ request, places, place: null });
      else if (isInSight(request, ground)) return null;
    }
    return yield* together(choices);
  });
  looks.untangling.isAwaited = found === null;
  return found?.seated?.map(({ request, place }) => labelAt(request, place)) ?? null;
}

/** So near the edge of the screen, in pixels, or beside what lies over it there may be no room for the name of a mark. */
const AT_EDGE = { x: 60, y: 24 };

function isInSight({ x, y }: LabelRequest, { screen, levels }: Ground): boolean {
  const around = { left: x - AT_EDGE.x, right: x + AT_EDGE.x, top: y - AT_EDGE.y, bottom: y + AT_EDGE.y };
  const frame = { left: 0, top: 0, right: screen.width, bottom: screen.height };
  return inside(around, frame) && !levels?.over.some((box) => overlaps(box, around));
}

/**
 * Places names as `placeLabels` does, but not anew where nothing has changed since the last time. Of very many it places
 * some each time that it is asked the same, around those that stand. In a movement the levels stay that were there at rest.
 */
export function rememberLabels(): PlaceLabels {
  let asked: unknown = null;
  let placing: Placing | null = null;
  let least = Number.NEGATIVE_INFINITY;
  return (requests, { looks = looksFor('file'), ...around }, taken = []) => {
    // What had not all its means yet is to be placed anew once they are there.
    const kept = looks.isBrief ? least : Number.NEGATIVE_INFINITY;
    const question = { requests, around, taken, hasMeans: looks.untangle !== undefined, kept };
    const isSame = asked !== null && isAlike(question, asked);
    if (placing && isSame && isDone(placing)) return placing.placed.all;
    if (!placing || !isSame) placing = begin(requests, { ...around, looks }, taken);
    goOn(placing, looks, kept);
    if (!looks.isBrief && isDone(placing)) least = leastOf(placing);
    asked = looks.isBrief || looks.untangling.isAwaited ? null : question;
    return [...placing.placed.all, ...placing.level.all];
  };
}

const isDone = ({ turn, waiting }: Placing) => turn >= waiting.length;

/** The priority of the last level that is named. */
function leastOf({ ground, placed, waiting }: Placing): number {
  if (!ground.levels) return Number.NEGATIVE_INFINITY;
  const named = new Set(placed.all.map(({ id }) => id));
  return minOf(waiting.filter(({ id }) => named.has(id)).map(({ priority }) => priority));
}

/** Whether two things hold the same: it ends at the first difference, which in a movement comes at once. */
function isAlike(one: unknown, other: unknown): boolean {
  if (!(typeof one === 'object' && typeof other === 'object' && one && other)) return Object.is(one, other);
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
 * Where bargaining left one that must be there without a place, over marks or far off: all such names in better places,
 * or null where none are found, or not yet: in a frame of a movement there is no time for that.
 */
function disentangled(
  requests: readonly LabelRequest[],
  seated: Seated,
  around: Ground,
  taken: readonly PlacedLabel[],
): Seated | null {
  const seats = new Map(seated.map(({ request, place }) => [request.id, place]));
  const isFree = ({ id }: LabelRequest) => (seats.get(id)?.cost ?? FREE) < FREE;
  const seatOf = (request: LabelRequest) => (isFree(request) ? (seats.get(request.id) ?? null) : null);
  const isGood = (request: LabelRequest) => isFree(request) && !isFarOff(seats.get(request.id)?.leader ?? null);
  const needed = requests.filter(({ need }) => need === 'must');
  const { looks, marks, obstacles, walls, screen } = around;
  const { untangle } = looks;
  // What others stand around is not sure yet where places for them are still looked for.
  if (!untangle || looks.isBrief || looks.untangling.isAwaited || needed.every(isGood)) return null;
  const question = JSON.stringify([
    needed,
    needed.map(({ id }) => seats.get(id)),
    marks,
    obstacles,
    walls,
    screen,
    taken,
  ]);
  const placesFor = (request: LabelRequest, count: number) =>
    manyPlacesOf(request, around, FREE, count).filter((place) => !taken.some((other) => conflict(other, place)));
  const found = untangle.seat(question, function* (): Seating {
    for (const count of [FEW_PLACES, Number.POSITIVE_INFINITY]) {
      const choices = [];
      for (const request of needed) {
        choices.push({ request, places: placesFor(request, count), place: seatOf(request) });
        yield;
      }
      const found = yield* together(choices.filter(({ places }) => places.length > 0));
      if (found) return found;
    }
    return null;
  });
  looks.untangling.isAwaited = found === null;
  return found?.seated ?? null;
}

/** A place for each of some names so that none is in conflict; null where that was not found. */
function* together(choices: readonly (Choice & Readonly<{ request: LabelRequest }>)[]): Seating {
  const places = yield* untangling(choices);
  return places && choices.flatMap(({ request }, index) => (places[index] ? [{ request, place: places[index] }] : []));
}

const isFarOff = (leader: Leader | null) => leader !== null && lengthOf(leader) > FAR_OFF;

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
