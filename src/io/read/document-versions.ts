import { fieldOf } from './read-list';

/** What the file of a document holds, before it is read. */
type FileContent = Readonly<Record<string, unknown>>;

/** Makes the content of a version that of the next one, whatever is in it. Throws nothing. */
export type Migration = (content: FileContent) => FileContent;

export const FORMAT = 'wyzyny';

/** Each makes the next version of the one before, beginning with the first. */
export const MIGRATIONS: readonly Migration[] = [];

const newestOf = (migrations: readonly Migration[]) => migrations.length + 1;

/** The version in which files are written. */
export const VERSION = newestOf(MIGRATIONS);

/** What a file holds in the newest version, or why it cannot be had. */
type Migrated = Readonly<
  { ok: true; content: FileContent } | { ok: false; rule: 'newer-version' | 'no-version'; newest: number }
>;

/** The content of a file of any version up to the newest as it stands in that. Throws nothing. */
export function migrated(content: FileContent, migrations: readonly Migration[] = MIGRATIONS): Migrated {
  const newest = newestOf(migrations);
  const version = fieldOf(content, 'version');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return { ok: false, rule: 'no-version', newest };
  if (version > newest) return { ok: false, rule: 'newer-version', newest };
  return { ok: true, content: migrations.slice(version - 1).reduce((each, migrate) => migrate(each), content) };
}
