import type { Command } from '../../state/command';

/** A command as the palette has it: with its name in the reader's language, and other words that find it. */
export type NamedCommand = Command & Readonly<{ id: string; label: string; words: string }>;
