import { parseStoredMappings, type StoredMapping } from '../../io/tables/stored-mapping';
import { setAside } from './asides';
import type { Shelf } from './door';
import { decode, encode, type Form } from './kept-form';

/** So many mappings are kept: the latest. */
export const MOST_MAPPINGS = 50;

/** How mappings of tables are stored on the device, the latest first. */
export const MAPPINGS_FORM: Form<readonly StoredMapping[]> = {
  key: 'wyzyny.mappings',
  field: 'mappings',
  migrations: [],
  parse: (content) => parseStoredMappings(content)?.slice(0, MOST_MAPPINGS) ?? null,
};

/** The mappings that the device keeps, the latest first; none where it says nothing. */
export const loadMappings = (shelf: Pick<Shelf, 'read'>): readonly StoredMapping[] =>
  decode(MAPPINGS_FORM, shelf.read(MAPPINGS_FORM.key) ?? null).content ?? [];

/** Keeps a mapping in place of one of its name. False where the device does not keep it. */
export const keepMapping = (shelf: Shelf, mapping: StoredMapping): boolean =>
  change(shelf, (kept) => [mapping, ...kept.filter(({ name }) => name !== mapping.name)]);

/** Forgets the mapping of a name. False where it may still be there. */
export const forgetMapping = (shelf: Shelf, name: string): boolean =>
  change(shelf, (kept) => kept.filter((each) => each.name !== name));

/** Changes what other tabs have stored, too. What cannot be read, or is of a newer atlas, is set aside first. */
function change(shelf: Shelf, changed: (kept: readonly StoredMapping[]) => readonly StoredMapping[]): boolean {
  const { key } = MAPPINGS_FORM;
  const text = shelf.read(key) ?? null;
  const { content, isUnread } = decode(MAPPINGS_FORM, text);
  if (text !== null && isUnread && !setAside(shelf, key, text)) return false;
  return shelf.write(key, encode(MAPPINGS_FORM, changed(content ?? []).slice(0, MOST_MAPPINGS)));
}
