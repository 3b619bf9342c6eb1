import type { AttributeType } from './attribute-types';
import type { LocalText, Part, Strength } from './model';

/** What the marks of a kind can look like. */
export const SHAPES = [
  'ellipse',
  'triangle',
  'diamond',
  'round-rectangle',
  'hexagon',
  'pentagon',
  'round-tag',
] as const;
export type Shape = (typeof SHAPES)[number];

/** What the icon on a mark can be, by its name in Lucide. */
export const ICONS = [
  'calendar-days',
  'circle-ellipsis',
  'factory',
  'graduation-cap',
  'hexagon',
  'landmark',
  'lightbulb',
  'map-pin',
  'mountain',
  'share-2',
  'users',
] as const;
export type IconName = (typeof ICONS)[number];

/**
 * How a kind stands out on the map: as the ground on which others stand, as a sign by which readers find their way, as
 * what the map is about, or as a landmark among what is around that.
 */
export const RANKS = ['ground', 'sign', 'subject', 'landmark'] as const;
export type Rank = (typeof RANKS)[number];

/**
 * A kind of entity. `context` kinds are drawn as nodes only on request; one without a rank is one of many. Aliases of a kind
 * with `acronyms` are names of their own; those of others are other words for them.
 */
export type Kind = Readonly<{
  id: string;
  label: LocalText;
  plural: LocalText;
  context: boolean;
  /** It takes place, as events do: what two have in common of it is no neighbour. */
  happens?: true;
  shape?: Shape;
  icon?: IconName;
  rank?: Rank;
  acronyms?: boolean;
  iri?: string;
}>;

/** What stands between two names, read from the start of a relation and from its end. */
export type Phrases = Readonly<{ forward: LocalText; inverse: LocalText }>;

/**
 * A type of relation: which kinds it may join (absent: any), whether both ends play the same part, and whether it is mere
 * context (a trait shared by many) or a tie that paths and measures follow.
 */
export type RelationType = Readonly<{
  id: string;
  name: LocalText;
  from?: readonly string[];
  to?: readonly string[];
  symmetric: boolean;
  context: boolean;
  iri?: string;
  /** What those at its end are called where they are listed: "lobbied". */
  endLabel?: LocalText;
  /** How an aim or a possibility reads. */
  strengths?: Readonly<Partial<Record<Exclude<Strength, 'told'>, Phrases>>>;
  /** How it reads, by strength, of those who are something there. */
  parts?: Readonly<Partial<Record<Strength, Readonly<Partial<Record<Part, Phrases>>>>>>;
}> &
  Phrases;

/** A value of a category. */
export type Value = Readonly<{ id: string; label: LocalText }>;

/** What an attribute can be used for beside its facet; `sharing`: it is something that actors have in common. */
export const ATTRIBUTE_USES = ['colour', 'size', 'column', 'sharing'] as const;
export type AttributeUse = (typeof ATTRIBUTE_USES)[number];

/** Something that nodes or relations have a value of, in `Entity.values`, a field of their own, or as their domain derives it. */
export type Attribute = Readonly<{
  id: string;
  of: 'nodes' | 'edges';
  type: AttributeType;
  /** As the name of its facet: "Year of founding". */
  label: LocalText;
  /** As the subject of a condition: "founded". */
  short?: LocalText;
  /** As the head of a column: "Year". */
  column?: LocalText;
  /** What it is called to have no value: "no upland", "also without a year". */
  none?: LocalText;
  /** What it is called to have any: "with a year"; to have several at once: "several coordinators". */
  some?: LocalText;
  several?: LocalText;
  /** The values of a category, in their order; absent: those that occur. */
  values?: readonly Value[];
  /** What its values are called says what they are of: "in the register". */
  isPlain?: true;
  /** Its values are ids of nodes, and are called as those are. */
  nodes?: true;
  /** Its values are the nodes that relations of this type lead to; they stand nowhere else. */
  by?: string;
  /** The kinds that have it; absent: any. */
  kinds?: readonly string[];
  /** What a number counts: "members of the cluster". */
  unit?: LocalText;
  /** How its facet stands among the filters; absent: there is none. */
  facet?: 'open' | 'folded';
  /** What it is not offered for, though its type allows it. */
  without?: readonly AttributeUse[];
  /** Its name in links, where that is not `a.` and its id. */
  param?: string;
  iri?: string;
}>;

/** What the forms, facts and contacts of an entity name values of. */
export const NAMING_ROLES = ['form', 'topic', 'contact'] as const;
export type NamingRole = (typeof NAMING_ROLES)[number];

/**
 * Which attributes play what the atlas draws by: in whose hills nodes stand, on which of a few sides, when they began and
 * ended, how large they are, and how much a relation weighs. What plays `side`, `begin`, `end` and `size` is held by the
 * fields `helix`, `founded`, `dissolved` and `members`. `belonging` is no attribute but the type of the relations that lead
 * to the node in whose hills one stands: it counts where no attribute plays `group`. The values of `form`, `topic` and
 * `contact` are named by the fields `legalForms`, `facts` and `contacts`.
 */
export type Roles = Readonly<
  Partial<Record<'group' | 'side' | 'begin' | 'end' | 'size' | 'weight' | 'belonging' | NamingRole, string>>
>;

/** What a graph is made of, and how that is called. */
export type Vocabulary = Readonly<{
  kinds: readonly Kind[];
  relationTypes: readonly RelationType[];
  attributes: readonly Attribute[];
  roles: Roles;
}>;

/** The kind of actors of whom a file does not say what they are. */
export const ANY_KIND = 'entity';

/** The vocabulary of a graph of nothing. */
export const NO_VOCABULARY: Vocabulary = { kinds: [], relationTypes: [], attributes: [], roles: {} };

/** A kind by its id; undefined where the vocabulary lacks it. */
export const kindOf = ({ kinds }: Vocabulary, id: string): Kind | undefined => kinds.find((kind) => kind.id === id);

/** How a kind stands out; undefined for one of many. */
export const rankOf = (vocabulary: Vocabulary, kind: string): Rank | undefined => kindOf(vocabulary, kind)?.rank;

/** The sides that nodes can be on, in the order in which they are told: the values of the attribute that plays them. */
export function sidesIn({ attributes, roles }: Vocabulary): readonly string[] {
  const values = attributes.find(({ id }) => id === roles.side)?.values ?? [];
  return values.map(({ id }) => id);
}

/** The place of a side among those of the vocabulary, from 1, by which styles know it; 0 of what is none. */
export const sideNumber = (vocabulary: Vocabulary, side: string): number => sidesIn(vocabulary).indexOf(side) + 1;

/** Whether a type may join two kinds, in this direction. */
export function joins({ from, to }: RelationType, fromKind: string, toKind: string): boolean {
  return (from?.includes(fromKind) ?? true) && (to?.includes(toKind) ?? true);
}
