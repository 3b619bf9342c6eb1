/** The messages between an embedded atlas and the page around it, which `embed.md` tells of. Types only. */

/**
 * What the atlas tells the page: that its map is drawn, which height it asks for in CSS pixels, the ids of what is selected,
 * and the address of the view in the whole atlas. Where the code names no page, only the first two are told.
 */
export type EmbedEvent =
  | Readonly<{ type: 'wyzyny:ready' }>
  | Readonly<{ type: 'wyzyny:height'; height: number }>
  | Readonly<{ type: 'wyzyny:select'; ids: readonly string[] }>
  | Readonly<{ type: 'wyzyny:view'; link: string }>;

/**
 * What the page that the code names may ask of the atlas: to open a view by an address of the atlas or by what stands after
 * its `#` (at most 10,000 characters), and to select actors by their ids (at most 1,000 of at most 200 characters).
 */
export type EmbedCommand =
  | Readonly<{ type: 'wyzyny:open'; link: string }>
  | Readonly<{ type: 'wyzyny:select'; ids: readonly string[] }>;
