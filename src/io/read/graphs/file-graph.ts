import type { AttributeType } from '../../../graph/attribute-types';
import type { LocalText, Position } from '../../../graph/model';

/** A value as a file has it; what is several values at once is a list. */
export type FileValue = string | number | boolean | readonly (string | number | boolean)[];

/** The values of a node or an edge by the names of their attributes, in a map: names come from the file. */
export type FileValues = ReadonlyMap<string, FileValue>;

/** A name as a file has it: in whichever language, or in several. */
export type FileText = string | LocalText;

/** When something began and ended: years, days, or texts that say so; absent where that is open. */
export type FileSpan = Readonly<{ begin?: string | number; end?: string | number }>;

/** A node as a file of another program has it. */
export type FileNode = FileSpan &
  Readonly<{
    /** Any text: two nodes of one id are one. */
    id: string;
    /** Absent: it goes by its id. */
    name?: FileText;
    summary?: FileText;
    /** What it is, where the file tells nodes of one kind from those of another. */
    kind?: string;
    /** The id of the node that it is a part of. */
    parent?: string;
    values?: FileValues;
    /** In units of the file, downwards from the top, whatever its own way is. */
    position?: Position;
    /** As `#rrggbb`. */
    colour?: string;
    /** How large its mark is, in units of the file. */
    size?: number;
    /** The line of the file, from 1. */
    line?: number;
  }>;

/** An edge as a file declares it: its ends may be nobody, or one and the same. */
export type FileEdge = FileSpan &
  Readonly<{
    from: string;
    to: string;
    isDirected: boolean;
    /** What it is called by its type; absent: it is of none. */
    type?: string;
    weight?: number;
    values?: FileValues;
    line?: number;
  }>;

/** What a kind or a type of relations is called where that is not its name, and what names it elsewhere. */
export type FileTerm = Readonly<{ label?: FileText; iri?: string }>;

/** An attribute as a file declares it; what it is of no file says is guessed from its values. */
export type FileAttribute = Readonly<{
  of: 'nodes' | 'edges';
  /** By which values name it. */
  name: string;
  type?: AttributeType;
}> &
  FileTerm;

/** Where what a graph says is from; only what is written has it, files that are read say so in values. */
type FileSource = Readonly<{
  title: FileText;
  publisher: FileText;
  stateOf: string;
  retrieved: string;
  address?: string;
}>;

/** A graph as a file of another program has it, before anything in it is checked. */
export type FileGraph = Readonly<{
  title?: FileText;
  attributes?: readonly FileAttribute[];
  /** Types of relations, by their names. */
  types?: ReadonlyMap<string, FileTerm>;
  /** Kinds, by their names. */
  kinds?: ReadonlyMap<string, FileTerm>;
  nodes: readonly FileNode[];
  edges: readonly FileEdge[];
  sources?: readonly FileSource[];
}>;
