import { ChevronDown } from 'lucide';
import { useEffect, useRef } from 'react';
import { setLegend } from '../../state/act/session-actions';
import { portOf } from '../../state/ports';
import { selectLanguage } from '../../state/select/preference-selectors';
import { selectLegendHead } from '../../state/select/screen-selectors';
import { useAtlas } from '../../state/store';
import { FIRST_MESSAGES } from '../../text/messages';
import { originTexts, sheetHead } from '../../text/sentences/sheet-words';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { lazily } from '../../ui/lazy/lazily';
import { Part } from '../../ui/lazy/Part';
import { PLACES } from '../../ui/places';
import styles from '../canvas.module.css';

const LegendBody = lazily(() => import('./LegendBody').then((it) => it.LegendBody), ['words']);

/**
 * The legend as a sheet of a map has it: a head with the title and what kind of map it is, a key of what colours, sizes, signs,
 * lines and heights mean, and where the data are from. The key is folded away until it is asked for or says something new; where
 * there is little room so is the head, and a button is left. What of it is unfolded the camera makes room for.
 */
export function Legend() {
  const { shell, legend } = FIRST_MESSAGES[useAtlas(selectLanguage)];
  const isHead = useAtlas(selectLegendHead);
  const isKey = useAtlas((state) => state.session.legend.key);
  const box = useRef<HTMLDivElement>(null);
  useRoom(box, `${isHead} ${isKey}`);
  return (
    <div
      className={styles.legend}
      data-makes-room={isHead ? (isKey ? 'key' : 'head') : undefined}
      data-over-map
      id="legend"
      ref={box}
    >
      {isHead && <Head />}
      <Disclosure
        look="head"
        onToggle={(event) => setLegend({ key: event.currentTarget.open })}
        open={isKey}
        summary={<h2>{legend.title}</h2>}
        summaryRef={PLACES.legend}
      >
        {isKey && (
          <Part onClose={() => setLegend({ key: false })} words={shell}>
            <LegendBody />
          </Part>
        )}
      </Disclosure>
      {isHead && <Source />}
    </div>
  );
}

/** What is open, and what kind of map it is. */
function Head() {
  const messages = FIRST_MESSAGES[useAtlas(selectLanguage)];
  const arrangement = useAtlas((state) => state.view.arrangement);
  const { title, subtitle, note } = sheetHead(
    useAtlas((state) => state.document),
    arrangement,
    messages,
  );
  const fold = () => {
    setLegend({ head: false, key: false });
    PLACES.legend.current?.focus();
  };
  return (
    <div className={styles.head}>
      <p className={styles.title}>{title}</p>
      <Button icon={ChevronDown} label={messages.legend.fold} onClick={fold} />
      {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
      <p className={styles.note}>{note}</p>
    </div>
  );
}

/** More sources than these are counted. */
const MOST_SOURCES = 2;

function Source() {
  const messages = FIRST_MESSAGES[useAtlas(selectLanguage)];
  const sources = useAtlas((state) => state.graph.sources);
  const texts = originTexts([...sources.values()], messages, MOST_SOURCES);
  return texts.length > 0 && <p className={styles.source}>{texts.join(' ')}</p>;
}

/**
 * Has the camera make room as the legend is folded or unfolded, and as it grows: its key comes later. It need not follow rows
 * that a filter takes away and brings back. On a map that is only just there the camera knows of it.
 */
function useRoom(box: Readonly<{ current: HTMLElement | null }>, unfolded: string) {
  const shown = useRef(unfolded);
  useEffect(() => {
    if (!box.current) return;
    let highest = shown.current === unfolded ? Number.POSITIVE_INFINITY : 0;
    shown.current = unfolded;
    const observer = new ResizeObserver(([entry]) => {
      const height = entry?.contentRect.height ?? 0;
      if (height <= highest) return;
      highest = height;
      portOf('canvas')?.makeRoom();
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [box, unfolded]);
}
