import type { Atlas, LocalText } from '../model';
import type { Vocabulary } from '../vocabulary';
import type { Identified } from './change';

export type { Identified };

/**
 * What a diff can change of an open document. Scenes are links with words, of which this room knows nothing but their
 * ids: what they are is for whoever has them.
 */
export type Content<Scene extends Identified = Identified> = Readonly<{
  title: LocalText;
  vocabulary: Vocabulary;
  atlas: Atlas;
  scenes: readonly Scene[];
}>;
