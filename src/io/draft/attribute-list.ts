import type { AttributeType } from '../../graph/attribute-types';
import type { DocumentProblem } from '../../graph/document/document-problem';
import type { LocalText } from '../../graph/model';
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
  const free = (label: string, file: string) => {
    const key = label.trim().replace(/\s+/gu, ' ').replace(/^~/, '_~').slice(0, 180) || '_';
    let id = TAKEN.test(key) ? `${key}_` : key;
    for (let further = 2; all.some((each) => each.id === id); further += 1) id = `${key} (${further})`;
    if (TAKEN.test(key) && key !== 'kind') {
      tell({ file, list: null, item: null, field: label, rule: 'renamed-column', found: id, done: 'repaired' });
    }
    return id;
  };
  return {
    all,
    take: (wanted, file) => {
      const { label, of, type } = wanted;
      const known = all.find((each) => each.label === label && each.of === of && each.type === type);
      if (known) return known;
      const attribute = { ...wanted, id: free(label, file), values: new Set<string>() };
      all.push(attribute);
      return attribute;
    },
    roles: new Map(),
  };
}
