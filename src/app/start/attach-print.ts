import { flushSync } from 'react-dom';
import { record } from '../../io/picture/display-list';
import { toSvgElement } from '../../io/picture/svg';
import { captionChoice, PARTS, titleAndDescription } from '../../panels/export/choice';
import { setPrinting } from '../../state/act/session-actions';
import { portOf } from '../../state/ports';
import { selectLanguage } from '../../state/select/preference-selectors';
import { useAtlas } from '../../state/store';
import { loadExportWords } from '../../text/later-words';
import { namesIn } from '../../text/names';
import { wordsOf } from '../../text/words-of';
import styles from '../print.module.css';

/**
 * Prints the map as a picture of its own, whatever way of printing is chosen: in light colours, undistorted, with its
 * legend, the filter, the date and the sources. A browser waits for nothing while it prints, so that all is done at once
 * and what it takes is there before; rejects where its words do not come. A report prints itself.
 */
export async function attachPrint(): Promise<() => void> {
  await loadExportWords();
  let picture: Element | null = null;
  const discard = () => {
    picture?.remove();
    picture = null;
  };
  const prepare = () => {
    discard();
    if (document.querySelector('dialog[data-full]') || useAtlas.getState().session.load !== 'ready') return;
    picture = drawnForPaper();
    if (picture) document.body.append(picture);
  };
  window.addEventListener('beforeprint', prepare);
  window.addEventListener('afterprint', discard);
  return () => {
    window.removeEventListener('beforeprint', prepare);
    window.removeEventListener('afterprint', discard);
    discard();
  };
}

/** The map as the screen has it, with its caption; null until what draws it is there. */
function drawnForPaper(): Element | null {
  flushSync(() => setPrinting(true));
  try {
    const state = useAtlas.getState();
    const layOutNow = portOf('layOutNow');
    if (!layOutNow) return null;
    const language = selectLanguage(state);
    const context = { state, words: wordsOf(language, state.graph.vocabulary), nameOf: namesIn(state.graph, language) };
    const caption = captionChoice({ parts: PARTS }, context);
    const { width, height, draw, measure } = layOutNow({ scope: 'screen', caption, isTransparent: false });
    const options = { width, height, language, prefix: 'print-', ...titleAndDescription(context) };
    const picture = toSvgElement(record(draw, measure), options);
    picture.classList.add(styles.picture ?? '');
    return picture;
  } finally {
    flushSync(() => setPrinting(false));
  }
}
