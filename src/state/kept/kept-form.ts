/** What is stored of a document, beside its version. */
type Stored = Readonly<Record<string, unknown>>;

/** How a document is stored on the device. */
export type Form<T> = Readonly<{
  /** The key under which it is stored, and its field in what is stored there. */
  key: string;
  field: string;
  /** Each makes the next version of the one before, beginning with the first. */
  migrations: readonly ((stored: Stored) => Stored)[];
  /** The document of what is stored; null where it is none. Throws nothing. */
  parse: (content: unknown) => T | null;
}>;

/** How many times each tab had stored the document, as far as the one that stored it knew. */
export type Seen = Readonly<Record<string, number>>;

/** What a stored text says; `isUnread` where it is broken or of a newer atlas. */
export type Reading<T> = Readonly<{ content: T | null; seen: Seen; isUnread: boolean }>;

/** No more tabs are remembered in what is stored. */
const MOST_TABS = 20;

const versionOf = ({ migrations }: Form<unknown>) => migrations.length + 1;

/** The document that a stored text holds, whatever version of the form it is of; null in it is "none". Throws nothing. */
export function decode<T>(form: Form<T>, text: string | null): Reading<T> {
  if (text === null) return { content: null, seen: {}, isUnread: false };
  try {
    const stored: Stored = Object(JSON.parse(text));
    // What was stored before versions were is of the first.
    const { version = 1, seen } = stored;
    if (!Number.isInteger(version) || Number(version) < 1 || Number(version) > versionOf(form)) return UNREAD;
    const content = form.migrations.slice(Number(version) - 1).reduce((each, migrate) => migrate(each), stored)[
      form.field
    ];
    if (content === null) return { content: null, seen: seenOf(seen), isUnread: false };
    const parsed = form.parse(content);
    return parsed === null ? UNREAD : { content: parsed, seen: seenOf(seen), isUnread: false };
  } catch {
    return UNREAD;
  }
}

const UNREAD = { content: null, seen: {}, isUnread: true } as const;

function seenOf(seen: unknown): Seen {
  const entries = Object.entries(Object(seen)).filter((entry): entry is [string, number] => Number.isInteger(entry[1]));
  return Object.fromEntries(entries);
}

/** A document as it is stored in the newest version of its form; null for "none". */
export function encode<T>(form: Form<T>, content: T | null, seen: Seen = {}): string {
  const latest = Object.entries(seen).slice(-MOST_TABS);
  return JSON.stringify({
    version: versionOf(form),
    ...(latest.length > 0 ? { seen: Object.fromEntries(latest) } : {}),
    [form.field]: content,
  });
}
