import { useState } from 'react';
import { applyDiff } from '../../../graph/document/diff';
import type { Content } from '../../../graph/document/document';
import type { Edit } from '../../../graph/document/edits';
import { putWord, removeWord, type WordList, type WordLists, wordUses } from '../../../graph/document/word-edits';
import { problemsSince } from '../../../io/patch/apply-patch';
import type { Scene } from '../../../io/read/parse-story';
import { contentOf } from '../../../state/document/content-of';
import { edit } from '../../../state/document/edit-actions';
import { useAtlas } from '../../../state/store';
import { problemText } from '../../../text/sentences/conflict-text';
import type { Words } from '../../../text/words';
import { useEditing } from '../../common/editing/use-editing';

/** How many there are of a word. */
export const countedUses = (list: WordList, uses: number, { count }: Words): string =>
  list === 'relationTypes' ? count.relations(uses) : count.actors(uses);

/**
 * What changes a list of the vocabulary, unless the document would not be sound then. Each tells whether it did; what a
 * rule has against it stays in `problem` until the next change. O(document).
 */
export function useWordEdits<L extends WordList>(list: L) {
  const { text, words } = useEditing();
  const [problem, setProblem] = useState<string | null>(null);
  const make = (change: (content: Content<Scene>) => Edit): boolean => {
    const content = contentOf(useAtlas.getState());
    const { diff } = change(content);
    const after = diff && applyDiff<Scene>(content, diff);
    const [broken] = after ? problemsSince(content)(after) : [];
    setProblem(after && broken ? problemText(broken, after, words) : null);
    return broken === undefined && edit(change) === null;
  };
  return {
    problem,
    put: (word: WordLists[L]) => make((content) => putWord(content, list, word)),
    remove: (id: string) => {
      const uses = wordUses(useAtlas.getState().graph, list).get(id) ?? 0;
      if (uses === 0) return make((content) => removeWord(content, list, id));
      setProblem(text.vocabulary.inUse(countedUses(list, uses, words)));
      return false;
    },
  };
}
