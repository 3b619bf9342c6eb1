import * as v from 'valibot';

/** The longest link that is read, address included, and how many actors may be selected at once. */
const LONGEST_LINK = 10_000;
const LONGEST_ID = 200;
const MOST_IDS = 1000;

/** What an embedded atlas tells the page around it; a height is in CSS pixels, a link the address of the whole atlas. */
export type EmbedEvent =
  | Readonly<{ type: 'wyzyny:ready' }>
  | Readonly<{ type: 'wyzyny:height'; height: number }>
  | Readonly<{ type: 'wyzyny:select'; ids: readonly string[] }>
  | Readonly<{ type: 'wyzyny:view'; link: string }>;

const COMMAND = v.variant('type', [
  v.strictObject({ type: v.literal('wyzyny:open'), link: v.pipe(v.string(), v.maxLength(LONGEST_LINK)) }),
  v.strictObject({
    type: v.literal('wyzyny:select'),
    // How many there are is looked at before what they are.
    ids: v.pipe(v.array(v.unknown()), v.maxLength(MOST_IDS), v.array(v.pipe(v.string(), v.maxLength(LONGEST_ID)))),
  }),
]);

/** What the page around an embedded atlas may ask of it. */
export type EmbedCommand = v.InferOutput<typeof COMMAND>;

/** The command of a message; null for any other message. Throws nothing. */
export function parseEmbedCommand(data: unknown): EmbedCommand | null {
  const parsed = v.safeParse(COMMAND, data);
  return parsed.success ? parsed.output : null;
}
