import { selectLanguage } from '../../state/select/preference-selectors';
import { selectAnnotations } from '../../state/select/story-selectors';
import { useAtlas } from '../../state/store';
import { anchorsOf } from '../../state/story/anchors';
import { localText } from '../../text/local-text';
import { MESSAGES } from '../../text/messages';
import { namesIn } from '../../text/names';

/** What a scene draws on the map, for those who do not see it: the words, and whom they are about. */
export function AnnotationList() {
  const annotations = useAtlas(selectAnnotations);
  const graph = useAtlas((state) => state.graph);
  const language = useAtlas(selectLanguage);
  if (annotations.length === 0) return null;
  const nameOf = namesIn(graph, language);
  return (
    <ul aria-label={MESSAGES[language].map.annotations} className="visually-hidden">
      {annotations.map((annotation) => {
        const names = anchorsOf(annotation).map(nameOf).join(', ');
        const text = localText(annotation.text, language);
        return <li key={`${annotation.shape} ${names} ${text}`}>{text === '' ? names : `${text}: ${names}`}</li>;
      })}
    </ul>
  );
}
