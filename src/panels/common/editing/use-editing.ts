import { languagesOf } from '../../../graph/document/local-texts';
import { useAtlas } from '../../../state/store';
import { editingWords } from '../../../text/later-words';
import { LANGUAGE_TAGS } from '../../../text/tags';
import { useWords } from '../use-words';

/** The words of the forms beside those of the reader's language. */
export function useEditing() {
  const all = useWords();
  return { ...all, text: editingWords(all.words) };
}

/** The languages that texts are edited in: those of the document, the reader's among them. */
export function useLanguages(): readonly string[] {
  const { language } = useWords();
  const graph = useAtlas((state) => state.graph);
  const known = languagesOf(graph);
  const spoken = LANGUAGE_TAGS.filter((tag) => tag === language || known.includes(tag));
  return [...spoken, ...known.filter((tag) => !spoken.some((each) => each === tag))];
}
