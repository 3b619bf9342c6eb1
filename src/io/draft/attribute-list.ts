import type { AttributeType } from '../../graph/attribute-types';
import type { DocumentProblem } from '../../graph/document/document-problem';
import type { LocalText } from '../../graph/model';
import { freeNames } from '../read/free-names';
import type { ColumnRole } from './column-roles';

/** An attribute that a column, or what a file calls an attribute, is. */
type Wanted = Readonly<{
  of: 'nodes' | 'edges';
  type: AttributeType;
  label: string;
  /** As people read it, where that is not its label. */
  called?: string | LocalText;
  iri?: string;
  nodes?: true;
}>;

/** Such an attribute in the vocabulary, with the values of a category in the order in which they come. */
export type DraftAttribute = Wanted & Readonly<{ id: string; values: Set<string> }>;

/** The attributes of all tables of a file. */
export type AttributeList = Readonly<{
  all: readonly DraftAttribute[];
  /** The attribute of a column of a file: that of the same name, kind of items and type, or a new one. */
  take: (wanted: Wanted, file: string) => DraftAttribute;
  /** Which attribute plays a role: the first that is said to. */
  roles: Map<ColumnRole, string>;
}>;

/** Names that programs take for something else, and `kind`, which the atlas has itself. */
const TAKEN = /^(__proto__|constructor|prototype|kind)$/;

export function attributeList(tell: (problem: DocumentProblem) => void): AttributeList {
  const all: DraftAttribute[] = [];
  const known = new Map<string, DraftAttribute>();
  const free = freeNames();
  const idFor = (label: string, file: string) => {
    const key = label.trim().replace(/\s+/gu, ' ').replace(/^~/, '_~') || '_';
    const id = free(TAKEN.test(key) ? `${key}_` : key);
    if (TAKEN.test(key) && key !== 'kind') {
      tell({ file, list: null, item: null, field: label, rule: 'renamed-column', found: id, done: 'repaired' });
    }
    return id;
  };
  return {
    all,
    take: (wanted, file) => {
      const { label, of, type } = wanted;
      const key = `${of} ${type} ${label}`;
      const before = known.get(key);
      if (before) return before;
      const attribute = { ...wanted, id: idFor(label, file), values: new Set<string>() };
      all.push(attribute);
      known.set(key, attribute);
      return attribute;
    },
    roles: new Map(),
  };
}
