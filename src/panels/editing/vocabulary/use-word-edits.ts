import { useState } from 'react';
import { applyDiff } from '../../../graph/document/diff';
import type { Content } from '../../../graph/document/document';
import type { Edit } from '../../../graph/document/edits';
import { putWord, removeWord, wordUses } from '../../../graph/document/word-edits';
import { problemsSince } from '../../../io/patch/apply-patch';
import type { Scene } from '../../../io/read/parse-story';
import { contentOf } from '../../../state/document/content-of';
import { edit } from '../../../state/document/edit-actions';
import { useAtlas } from '../../../state/store';
import { problemText } from '../../../text/sentences/conflict-text';
import { useEditing } from '../../common/editing/use-editing';
import { countedUses, type WordEdits } from './word-edits';

/** Changes the vocabulary unless the document would not be sound then, each in O(document). */
export function useWordEdits(): WordEdits {
  const { text, words } = useEditing();
  const [problem, setProblem] = useState<WordEdits['problem']>(null);
  const make = (id: string, change: (content: Content<Scene>) => Edit): boolean => {
    const content = contentOf(useAtlas.getState());
    const { diff } = change(content);
    const after = diff && applyDiff<Scene>(content, diff);
    const [broken] = after ? problemsSince(content)(after) : [];
    setProblem(after && broken ? { id, text: problemText(broken, after, words) } : null);
    return broken === undefined && edit(change) === null;
  };
  return {
    problem,
    put: (list, word) => make(word.id, (content) => putWord(content, list, word)),
    remove: (list, id) => {
      const uses = wordUses(useAtlas.getState().graph, list).get(id) ?? 0;
      if (uses === 0) return make(id, (content) => removeWord(content, list, id));
      setProblem({ id, text: text.vocabulary.inUse(countedUses(list, uses, words)) });
      return false;
    },
  };
}
