import type { Core, NodeSingular } from 'cytoscape';
import type { Rank } from '../../graph/vocabulary';
import { allNodes } from '../core/all-elements';
import { idOf, nodeKey } from '../core/keys';
import type { Box } from '../geometry/box';
import { type Frame, inFrame } from '../layers/frame';
import { type LabelText, mannerOf } from './label-manners';
import { type LabelRequest, type Looks, type Mark, markAt, type Obstacle } from './label-places';
import { withLit } from './lit-labels';
import { roomFor, type SettingsOf } from './name-settings';
import type { PlacedLabel, PlaceLabels } from './place-labels';

/** What names keep off: none lies on what is kept, and what is quiet is covered only where nothing else is left. */
export type KeptOff = Readonly<{
  kept: readonly Box[];
  quiet: readonly Obstacle[];
  /** Whom a scene speaks of: they are named before others. */
  told: ReadonlySet<string>;
}>;

export type LetteringOptions = Readonly<{
  core: Core;
  frame: Frame;
  texts: ReadonlyMap<string, LabelText>;
  settingsOf: SettingsOf;
  off: KeptOff;
  /** Where counts of bundles stand unless a name needs the place. */
  counts: readonly Obstacle[];
  /** Whether uplands are ground: their names stay, whatever becomes of their marks. */
  hasGround: boolean;
  /** Whether little room is there: then names of sides are no longer sure of a place. */
  isNarrow: boolean;
  /** How much may be looked at to place them. */
  looks: Looks;
  /** The place of a node in the frame. */
  markOf: (node: NodeSingular) => Mark;
  /** What places the names that do not depend on the filter, and the others. */
  place: Readonly<{ subjects: PlaceLabels; others: PlaceLabels }>;
}>;

/**
 * Where names stand: all, those of them that give way to what is lit, and those beside marks as they are while nobody
 * looks at any.
 */
export type Lettering = Readonly<Record<'names' | 'yielding' | 'resting', readonly PlacedLabel[]>>;

const ASKED_BONUS = 2000;
/** Whom a scene speaks of is named before anyone else at rest. */
const TOLD_BONUS = 1000;

/**
 * Letters a map. First come the names of the ground and of the clusters of the register, placed together as if nothing
 * were filtered: so no filter moves or takes the name of an upland, and while none is in force those of clusters stay
 * there too. The others find places around them, and those of whom one looks at come last.
 */
export function letter(options: LetteringOptions): Lettering {
  const { core, frame, texts, settingsOf, off, counts, hasGround, isNarrow, looks, markOf, place } = options;
  const nodes = shownNodes(core);
  const requestAt = (node: NodeSingular) => requestOf(node, frame, texts.get(idOf(node.id())), settingsOf, isNarrow);
  const subjects = hasGround ? placeSubjects(core, options, requestAt) : NO_SUBJECTS;
  const { ground } = subjects;
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
    obstacles: [...off.quiet, ...counts],
    walls: [...off.kept, ...ground.map(({ box }) => box)],
    screen: frame,
    looks,
  };
  const added = place.others(
    wanted.filter(({ id }) => !takenIds.has(id)),
    around,
    taken,
  );
  const resting = [...taken, ...added];
  const rankOf = (id: string) =>
    off.told.has(id) || core.getElementById(nodeKey(id)).hasClass('asked') ? 1 : rankOfName(texts.get(id));
  const names = [...ground, ...withLit(resting, actors, { around, requestAt, rankOf })];
  const isYielding = (id: string) => rankOf(id) === 0 && core.getElementById(nodeKey(id)).hasClass('dimmed');
  return { names, resting, yielding: names.filter(({ id }) => isYielding(id)) };
}

const NO_SUBJECTS = { ground: [] as readonly PlacedLabel[], others: [] as readonly PlacedLabel[] };

/** The names of uplands, as ground, and of clusters of the register, off the places of all actors, drawn or not. */
function placeSubjects(
  core: Core,
  { frame, texts, off, looks, markOf, place }: LetteringOptions,
  requestAt: (node: NodeSingular) => readonly LabelRequest[],
): typeof NO_SUBJECTS {
  const actors = allNodes(core).filter((node) => !node.hasClass('context'));
  const isGround = (id: string) => texts.get(id)?.rank === 'ground';
  const requests = actors.flatMap((node) => {
    const text = texts.get(idOf(node.id()));
    return text && isSubject(text) ? requestAt(node) : [];
  });
  if (requests.length === 0) return NO_SUBJECTS;
  const placed = place.subjects(
    requests.map((request) => ({
      ...request,
      need: 'must' as const,
      priority: priorityOf(texts.get(request.id)),
      isGround: isGround(request.id),
    })),
    { marks: actors.map(markOf), obstacles: [], walls: off.kept, screen: frame, looks },
  );
  return {
    ground: placed.filter(({ id }) => isGround(id)),
    others: placed.filter(({ id }) => !isGround(id)),
  };
}

/** The nodes that no filter hides. */
export const shownNodes = (core: Core): readonly NodeSingular[] =>
  allNodes(core).filter((node) => !node.hasClass('hidden'));

const idsOf = (all: readonly Readonly<{ id: string }>[]) => new Set(all.map(({ id }) => id));

/**
 * Actors that the filter fades, or that an answer does not speak of, have no name and may lie under one. What is merely
 * looked at changes nothing here, so that names stay where they are.
 */
export const isQuiet = (node: NodeSingular) => node.hasClass('faded') || node.hasClass('unasked');

/** Of two names that cannot both be there, that of an upland stays, else one by which readers find their way. */
function rankOfName(text: LabelText | undefined): number {
  if (text?.rank === 'ground') return 2;
  return text?.register || text?.rank === 'sign' ? 1 : 0;
}

const HEAVY: readonly Rank[] = ['ground', 'sign', 'subject'];
/** So much free room around a mark keeps its rim clear of names, in pixels. */
const RIM = 0.5;

/** The places of nodes in a frame, each taken once: names and words on lines ask for them again and again. */
export function marksIn(frame: Frame): (node: NodeSingular) => Mark {
  const known = new Map<NodeSingular, Mark>();
  return (node) => {
    const mark = known.get(node) ?? markIn(frame, node);
    known.set(node, mark);
    return mark;
  };
}

/** The place of a node. The larger it is, the more readers would take a name beside it for its own. */
function markIn(frame: Frame, node: NodeSingular): Mark {
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
  node: NodeSingular,
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
