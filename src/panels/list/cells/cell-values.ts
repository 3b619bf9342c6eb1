import { backedBy, evidenceFor } from '../../../graph/document/backing';
import { nameOfField, valueIn, withKey, withValue } from '../../../graph/document/entity-fields';
import { isSame } from '../../../graph/document/list-diff';
import { withWords } from '../../../graph/document/local-texts';
import type { AttributeValue, Entity, Evidence } from '../../../graph/model';
import { formatDate } from '../../../text/format';
import type { Option } from '../../../ui/field/Options';
import type { CellField } from './cell-field';
import { type CellWords, flagsOf } from './cell-words';

/** What a cell holds; undefined where it is empty. */
export function cellValue(entity: Entity, cell: CellField, { nameLanguage }: CellWords): AttributeValue | undefined {
  if (cell === 'name') return entity.name[nameLanguage(entity.name)] ?? '';
  return cell === 'kind' ? entity.kind : valueIn(entity, cell);
}

/** What a cell is chosen from; null where it is typed. */
export function cellOptions(cell: CellField, { kinds, known, words, text }: CellWords): readonly Option[] | null {
  if (cell === 'name') return null;
  if (cell === 'kind') return kinds;
  const none = { value: '', label: text.none };
  const { type, values } = cell.attribute;
  if (type === 'flag') return [none, ...flagsOf(cell, words)];
  return type === 'category' && values ? [none, ...known(cell)] : null;
}

/** The values of a cell as they are typed: dates as they are stored, categories by their names. */
function textsOf(value: AttributeValue | undefined, cell: CellField, said: CellWords): readonly string[] {
  if (value === undefined) return [];
  const named = (options: readonly Option[], id: string) => options.find((each) => each.value === id)?.label ?? id;
  if (cell === 'name') return [String(value)];
  if (cell === 'kind') return [named(said.kinds, String(value))];
  if (typeof value === 'boolean') return [named(flagsOf(cell, said.words), value ? 'yes' : 'no')];
  if (typeof value === 'number') return [String(value).replace('.', said.words.meta.csv.decimalSign)];
  const isNamed = cell.attribute.type === 'category' || cell.attribute.type === 'categories';
  return [value].flat().map((each) => (isNamed ? named(said.known(cell), each) : each));
}

/** What a cell holds as it is typed, several values parted by semicolons. */
export const cellText = (entity: Entity, cell: CellField, said: CellWords): string =>
  textsOf(cellValue(entity, cell, said), cell, said).join('; ');

/** Where what is edited is stated, but for the words that say it, which are those of each value. */
export type StatedAt = Omit<Evidence, 'terms' | 'for'>;

/** An actor with another value in a cell; what backed the former one goes with it, and where it is stated backs this one. */
export function withCell(
  entity: Entity,
  cell: CellField,
  value: AttributeValue | undefined,
  statedAt: StatedAt | null,
  said: CellWords,
): Entity {
  const terms = termsOf(value, cell, said);
  const evidence = statedAt && terms.length > 0 ? [{ ...statedAt, terms }] : [];
  if (cell !== 'name' && cell !== 'kind') {
    return backedBy(withValue(entity, cell, value), nameOfField(cell), evidence);
  }
  const changed = cell === 'kind' ? withKey(entity, 'kind', value) : renamed(entity, String(value ?? ''), said);
  // What it is called and is goes with its being, which what backed it still backs.
  const backing = evidenceFor(changed, null);
  const isNew = evidence.some((each) => !backing.some((other) => isSame(other, each)));
  return isNew ? backedBy(changed, null, [...backing, ...evidence]) : changed;
}

function renamed(entity: Entity, typed: string, { nameLanguage }: CellWords): Entity {
  const name = withWords(entity.name, nameLanguage(entity.name), typed);
  return name ? { ...entity, name } : entity;
}

/** The words that most likely carry a value. */
function termsOf(value: AttributeValue | undefined, cell: CellField, said: CellWords): readonly string[] {
  const isDate = cell !== 'name' && cell !== 'kind' && cell.attribute.type === 'date' && typeof value === 'string';
  return isDate ? [formatDate(value, said.language)] : textsOf(value, cell, said).filter(Boolean);
}
