import { allNodes } from '../core/all-elements';
import type { DrawnCore, DrawnNode } from '../core/drawn-core';
import { idOf, nodeKey } from '../core/keys';
import type { Box } from '../geometry/box';
import { type Frame, inFrame } from '../layers/frame';
import type { KeptOff } from './kept-off';
import { type LabelText, mannerOf } from './label-manners';
import {
  type Hills,
  type LabelRequest,
  type Looks,
  type Mark,
  markAt,
  type Obstacle,
  type PlacedLabel,
  type Placers,
  renewed,
  type SummitFigure,
} from './label-places';
import { withLit } from './lit-labels';
import { roomFor, type SettingsOf } from './name-settings';

export type LetteringOptions = Readonly<{
  core: DrawnCore;
  frame: Frame;
  texts: ReadonlyMap<string, LabelText>;
  settingsOf: SettingsOf;
  off: KeptOff;
  /** Places figures at summits off what is taken. */
  figuresOff: (taken: readonly Box[]) => readonly SummitFigure[];
  /** Where counts of bundles stand unless a name needs the place, and where the lines of an answer run. */
  onLines: readonly Obstacle[];
  /** Whether uplands are ground: their names stay, whatever becomes of their marks. */
  hasGround: boolean;
  /** Whose hill a place of the model lies on; another function once hills have changed. */
  hillAt: Hills['at'];
  /** Whether little room is there: then names of sides are no longer sure of a place. */
  isNarrow: boolean;
  /** How much may be looked at to place them. */
  looks: Looks;
  /** The place of a node in the frame. */
  markOf: (node: DrawnNode) => Mark;
  place: Placers;
}>;

/**
 * Where names stand: all, those of them that give way to what is lit, and those beside marks as they are while nobody
 * looks at any; and where figures do.
 */
export type Lettering = Readonly<
  Record<'names' | 'yielding' | 'resting', readonly PlacedLabel[]> & { figures: readonly SummitFigure[] }
>;

const ASKED_BONUS = 2000;
/** Whom a scene speaks of is named before anyone else at rest. */
const TOLD_BONUS = 1000;

/**
 * Letters a map. First come the names of the ground and of the clusters of the register, placed together as if nothing
 * were filtered: so no filter moves or takes the name of an upland, and while none is in force those of clusters stay
 * there too. Figures at summits stand around these. The others find places around them, and those of whom one looks at come last.
 */
export function letter(options: LetteringOptions): Lettering {
  const { core, frame, texts, settingsOf, off, figuresOff, onLines, hasGround, isNarrow, looks, markOf, place } =
    options;
  const nodes = shownNodes(core);
  const requestAt = (node: DrawnNode) => requestOf(node, frame, texts.get(idOf(node.id())), settingsOf, isNarrow);
  const subjects = hasGround ? placeSubjects(core, options, requestAt) : NO_SUBJECTS;
  const { ground } = subjects;
  const figures = figuresOff([...ground, ...subjects.others].map(({ box }) => box));
  const groundIds = idsOf(ground);
  const actors = nodes.filter((node) => !groundIds.has(idOf(node.id())));
  const wanted = actors
    .filter((node) => !isQuiet(node))
    .flatMap(requestAt)
    .map((request) => (off.told.has(request.id) ? toldFirst(request) : request));
  const wantedIds = idsOf(wanted);
  const isPlain = off.told.size === 0 && subjects.others.every(({ id }) => wantedIds.has(id));
  const taken = isPlain ? subjects.others : [];
  const takenIds = idsOf(taken);
  const around = {
    marks: nodes.filter((node) => !isQuiet(node)).map(markOf),
    obstacles: [...off.quiet, ...onLines],
    walls: [...off.kept, ...[...ground, ...figures].map(({ box }) => box)],
    screen: frame,
    looks: renewed(looks),
  };
  const added = place.others(
    wanted.filter(({ id }) => !takenIds.has(id)),
    { ...around, levels: { over: off.kept } },
    taken,
  );
  const resting = [...taken, ...added];
  const rankOf = (id: string) =>
    off.told.has(id) || core.getElementById(nodeKey(id)).hasClass('asked') ? 1 : rankOfName(texts.get(id));
  const names = [
    ...ground,
    ...withLit(resting, actors, { around: { ...around, looks: renewed(looks) }, requestAt, rankOf, place: place.lit }),
  ];
  const isYielding = (id: string) => rankOf(id) === 0 && core.getElementById(nodeKey(id)).hasClass('dimmed');
  return { names, resting, yielding: names.filter(({ id }) => isYielding(id)), figures };
}

const NO_SUBJECTS = { ground: [] as readonly PlacedLabel[], others: [] as readonly PlacedLabel[] };

/** The names of uplands, as ground, and of clusters of the register, off the places of all actors, drawn or not. */
function placeSubjects(
  core: DrawnCore,
  { frame, texts, off, hillAt, looks, markOf, place }: LetteringOptions,
  requestAt: (node: DrawnNode) => readonly LabelRequest[],
): typeof NO_SUBJECTS {
  const actors = allNodes(core).filter((node) => !node.hasClass('context'));
  const isGround = (id: string) => texts.get(id)?.rank === 'ground';
  const requests = actors.flatMap((node) => {
    const text = texts.get(idOf(node.id()));
    return text && isSubject(text) ? requestAt(node) : [];
  });
  if (requests.length === 0) return NO_SUBJECTS;
  const asked = requests.map((request) => ({
    ...request,
    need: 'must' as const,
    priority: priorityOf(texts.get(request.id)),
    isGround: isGround(request.id),
  }));
  const around = {
    marks: actors.map(markOf),
    obstacles: [],
    walls: off.kept,
    screen: frame,
    hills: { at: hillAt, frame: { zoom: frame.zoom, pan: frame.pan } },
    looks,
  };
  const placed = place.subjects(asked, around);
  return {
    ground: placed.filter(({ id }) => isGround(id)),
    others: placed.filter(({ id }) => !isGround(id)),
  };
}

/** The nodes that no filter hides. */
export const shownNodes = (core: DrawnCore): readonly DrawnNode[] =>
  allNodes(core).filter((node) => !node.hasClass('hidden'));

const idsOf = (all: readonly Readonly<{ id: string }>[]) => new Set(all.map(({ id }) => id));

/**
 * Actors that the filter fades, or that an answer does not speak of, have no name and may lie under one. What is merely
 * looked at changes nothing here, so that names stay where they are.
 */
export const isQuiet = (node: DrawnNode) => node.hasClass('faded') || node.hasClass('unasked');

/** Of two names that cannot both be there, that of an upland stays, else one by which readers find their way. */
function rankOfName(text: LabelText | undefined): number {
  if (text?.rank === 'ground') return 2;
  return text?.register || text?.rank === 'sign' ? 1 : 0;
}

const HEAVY: readonly unknown[] = ['ground', 'sign', 'subject'];
/** So much free room around a mark keeps its rim clear of names, in pixels. */
const RIM = 0.5;

/** The places of nodes in a frame, each taken once: names and words on lines ask for them again and again. */
export function marksIn(frame: Frame): (node: DrawnNode) => Mark {
  const known = new Map<DrawnNode, Mark>();
  return (node) => {
    const mark = known.get(node) ?? markIn(frame, node);
    known.set(node, mark);
    return mark;
  };
}

/** The place of a node. The larger it is, the more readers would take a name beside it for its own. */
function markIn(frame: Frame, node: DrawnNode): Mark {
  const radius = (node.width() * frame.zoom) / 2;
  const weight = HEAVY.includes(node.data('rank')) ? 30 + 2 * radius : 14;
  return markAt(
    idOf(node.id()),
    { ...inFrame(frame, node.position()), radius: radius + RIM },
    weight,
    node.data('rank') === 'ground',
  );
}

/** Clusters of the register are the map's subject, and uplands its ground: both are always named. */
const isSubject = ({ register, rank }: LabelText) => register || rank === 'ground';

const priorityOf = (text: LabelText | undefined) => (text ? mannerOf(text).priority + text.weight : 0);

function requestOf(
  node: DrawnNode,
  frame: Frame,
  text: LabelText | undefined,
  settingsOf: SettingsOf,
  isNarrow: boolean,
): readonly LabelRequest[] {
  if (!text) return [];
  const isAsked = node.hasClass('asked');
  return [
    {
      id: idOf(node.id()),
      ...inFrame(frame, node.position()),
      radius: (node.width() * frame.zoom) / 2,
      forms: settingsOf(text).map(roomFor),
      priority: priorityOf(text) + (isAsked ? ASKED_BONUS : 0),
      // By the sides of the helix readers find their way; where there is little room, not at the cost of others.
      need: isAsked || isSubject(text) ? 'must' : text.rank === 'sign' && !isNarrow ? 'should' : 'may',
    },
  ];
}

const toldFirst = (request: LabelRequest): LabelRequest => ({
  ...request,
  priority: request.priority + TOLD_BONUS,
  need: 'must',
});
