/** Where the pen of a document is: with nobody as far as this tab knows, in this tab, or in another one. */
export type PenPlace = 'free' | 'here' | 'elsewhere';

/** A text that could not go on as the document: one that cannot be read, or changes that met those of another tab. */
export type Aside = Readonly<{ key: string; text: string; isReadable: boolean }>;

/** How a document is kept on the device. */
export type Keeping = Readonly<{
  pen: PenPlace;
  /** False where the device did not keep the last change. */
  isKept: boolean;
  asides: readonly Aside[];
}>;

export const NOT_KEEPING: Keeping = { pen: 'free', isKept: true, asides: [] };

/** Why a browser keeps nothing: there is no room, a newer atlas has kept its own there, or it does not let a page keep anything. */
export type KeepProblem = 'room' | 'newer' | 'shut';
