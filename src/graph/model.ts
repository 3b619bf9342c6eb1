/** Text by language (BCP 47), in one at least; in the shipped dataset in Polish and English. */
export type LocalText = Readonly<Record<string, string>>;

/**
 * Who says so: the source itself, we, who concluded it from the source, or nobody whom the document names. The shipped
 * dataset has nothing unsourced.
 */
export const STATUSES = ['stated', 'inferred', 'unsourced'] as const;
export type Status = (typeof STATUSES)[number];

/**
 * How strongly the source says something without a name: as a fact, as an aim, task or wish, or as what may be. What it
 * does not say at all has no strength.
 */
export type Strength = 'told' | 'wanted' | 'possible';

/** What those of whom the source speaks in general words are to a cluster or an upland. */
export type Part = 'founder' | 'member' | 'partner' | 'participant' | 'user' | 'beneficiary';

/**
 * Where the source states a fact: line numbers from 1, and the names or figures that carry it. A source without sections
 * or lines, as a register on the web, has none; in the shipped dataset both are there.
 */
export type Evidence = Readonly<{
  source: string;
  section?: string;
  lines?: readonly [first: number, last: number];
  terms: readonly string[];
  /** Fields of the entity that these lines back; absent = its being. */
  for?: readonly string[];
}>;

/** A figure beside members and companies: laboratories, pillars, firms in a year. */
export type Figure = Readonly<{
  label: LocalText;
  value: number;
  unit?: LocalText;
  /** EDTF level 1. */
  date?: string;
  evidence: readonly Evidence[];
}>;

/** What the source says of an actor that is neither a number nor a relation, item by item. */
export type Fact = Readonly<{
  /** What it is about: a value of the attribute that plays topics. */
  topic: string;
  strength: Strength;
  items: readonly LocalText[];
  evidence: readonly Evidence[];
}>;

/** What an entity or a relation can have of an attribute. */
export type AttributeValue = string | number | boolean | readonly string[];

/** Values of attributes that have no field of their own, by the attribute's id. */
export type Values = Readonly<Record<string, AttributeValue>>;

export type Entity = Readonly<{
  id: string;
  kind: string;
  /** True on the clusters of the register. */
  register?: true;
  /** The side that it is on: a value of the attribute that plays sides. */
  helix?: string;
  /** Sides that contradicting statements of the source put it on; then `helix` is absent. */
  contestedHelix?: readonly string[];
  name: LocalText;
  /** For where the whole name finds no room: words of the name or of an alias, chosen by us. */
  short?: LocalText;
  aliases: readonly string[];
  /** Which words of the name and which aliases we added: the source does not have them. */
  ours?: readonly string[];
  /** The source speaks of it as of the past: it is no present partner. */
  past?: true;
  /** What it is in law, as values of the attribute that plays forms; of which the source says two, it is contested. */
  legalForms?: readonly Readonly<{ form: string; evidence: readonly Evidence[] }>[];
  facts?: readonly Fact[];
  summary?: LocalText;
  /** EDTF level 1: `2006`, `2014-01-21`, `195X`. */
  founded?: string;
  dissolved?: string;
  /** When an event took place; EDTF level 1. */
  date?: string;
  /** Counts of members and, among them, of companies. */
  members?: number;
  companies?: number;
  figures?: readonly Figure[];
  /** Values of the attribute that plays contacts. */
  contacts?: readonly string[];
  values?: Values;
  status: Status;
  why?: LocalText;
  evidence: readonly Evidence[];
}>;

export type Relation = Readonly<{
  id: string;
  type: string;
  from: string;
  to: string;
  status: Status;
  why?: LocalText;
  /** Absent: told. What is wanted or possible is no fact and counts as none. */
  strength?: Strength;
  /** What those who are spoken of in general are there. */
  as?: Part;
  /** EDTF level 1, as are `since` and `until`. */
  date?: string;
  since?: string;
  until?: string;
  note?: LocalText;
  values?: Values;
  evidence: readonly Evidence[];
}>;

/** A relation as an edge of the graph, with what its type says of it. */
export type Edge = Relation & Readonly<{ symmetric: boolean; context: boolean }>;

export type Source = Readonly<{
  id: string;
  title: LocalText;
  publisher: LocalText;
  language: string;
  /** ISO date of retrieval. */
  retrieved: string;
  /** The year whose state of affairs the source describes. */
  stateOf: string;
  /** Where it is on the web: begins with `https://`. */
  address?: string;
  note?: LocalText;
}>;

/** Where the source is incomplete or contradicts itself. */
export type Note = Readonly<{
  id: string;
  kind: 'contradiction' | 'gap' | 'spelling';
  /** Entities and relations that the note touches. */
  about: readonly string[];
  title: LocalText;
  text: LocalText;
  evidence: readonly Evidence[];
}>;

export type Position = Readonly<{ x: number; y: number }>;

/** How far from the middle an actor can be placed by hand, in model units: several times as far as the shipped map reaches. */
export const FARTHEST_PLACE = 5000;

/** Positions in model units by arrangement, then by entity. */
export type Layouts = ReadonlyMap<string, ReadonlyMap<string, Position>>;

/** All that a dataset holds, checked but not yet linked. */
export type Atlas = Readonly<{
  entities: readonly Entity[];
  relations: readonly Relation[];
  sources: readonly Source[];
  notes: readonly Note[];
  layouts: Layouts;
}>;
