import type { Core } from 'cytoscape';
import {
  type Dispatch,
  type KeyboardEvent,
  type RefObject,
  type SetStateAction,
  useEffect,
  useRef,
  useState,
} from 'react';
import { setMarking } from '../../state/act/session-actions';
import type { Area } from '../../state/canvas-port';
import { portOf } from '../../state/ports';
import { selectLanguage } from '../../state/select/preference-selectors';
import { useAtlas } from '../../state/store';
import { MESSAGES } from '../../text/messages';
import { Button } from '../../ui/Button';
import styles from '../canvas.module.css';
import { areaAround, middleArea, movedArea, resizedArea } from './area';
import { attachMarquee, type Marquee } from './marquee';

/** How far a key moves an edge, in pixels. */
const STEP = 24;
const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowRight: [STEP, 0],
  ArrowLeft: [-STEP, 0],
  ArrowDown: [0, STEP],
  ArrowUp: [0, -STEP],
};

/** A part of the map to come nearer to: drawn with a mouse or a finger, or set with keys and a button. */
export function ZoomArea({ core }: Readonly<{ core: Core | null }>) {
  const marking = useAtlas((state) => state.session.marking);
  const [area, setArea] = useState<Area | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const isShown = area !== null;

  useMarquee(core, marking, area, setArea, frame);
  useEffect(() => {
    if (!core || !marking) return;
    setArea(middleArea(sizeOf(core)));
    return () => setArea(null);
  }, [core, marking]);
  useEffect(() => {
    if (!marking || !isShown) return;
    const before = document.activeElement;
    frame.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, [marking, isShown]);

  const onKey = (event: KeyboardEvent) => {
    if (!core || !area || event.ctrlKey || event.metaKey || event.altKey) return;
    const [right, down] = (Object.hasOwn(ARROWS, event.key) && ARROWS[event.key]) || [];
    if (right !== undefined && down !== undefined) {
      const change = event.shiftKey ? resizedArea : movedArea;
      setArea((before) => before && change(before, { x: right, y: down }, sizeOf(core)));
    } else if (event.key === 'Enter') zoomTo(area);
    else return;
    event.preventDefault();
  };
  if (!core || !area) return null;
  return <Rectangle area={area} core={core} frame={frame} marking={marking} onKey={onKey} />;
}

type RectangleProps = Readonly<{
  area: Area;
  core: Core;
  frame: RefObject<HTMLDivElement | null>;
  marking: boolean;
  onKey: (event: KeyboardEvent) => void;
}>;

function Rectangle({ area, core, frame, marking, onKey }: RectangleProps) {
  const { map, count } = MESSAGES[useAtlas(selectLanguage)];
  const style = { left: area.left, top: area.top, width: area.right - area.left, height: area.bottom - area.top };
  if (!marking) return <div className={styles.area} style={style} />;
  return (
    <>
      <div
        aria-describedby="area-help"
        aria-label={map.areaLabel}
        className={styles.area}
        onKeyDown={onKey}
        ref={frame}
        role="application"
        style={style}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys.
        tabIndex={0}
      />
      <p className="visually-hidden" role="status">
        {map.areaHolds(count.actors(actorsIn(core, area)))}
      </p>
      <div className={styles.moving} data-over-map>
        <p id="area-help">{map.areaHelp}</p>
        <Button onClick={() => zoomTo(area)}>{map.areaShow}</Button>
        <Button onClick={() => setMarking(false)}>{map.areaCancel}</Button>
      </div>
    </>
  );
}

/** Draws areas by pointers, and lets Escape give up whichever is there. */
function useMarquee(
  core: Core | null,
  marking: boolean,
  area: Area | null,
  setArea: SetArea,
  frame: RefObject<HTMLDivElement | null>,
) {
  const [marquee, setMarquee] = useState<Marquee | null>(null);
  useEffect(() => {
    if (!core) return;
    const attached = attachMarquee(core, {
      onDraw: setArea,
      onDrawn: (drawn) => {
        setArea(null);
        zoomTo(drawn);
      },
      onPoint: (position) => {
        setArea((before) => before && areaAround(before, position, sizeOf(core)));
        // The pointer gave the focus to the map; keys are for the frame.
        frame.current?.focus();
      },
    });
    setMarquee(attached);
    return () => {
      setMarquee(null);
      attached.destroy();
    };
  }, [core, setArea, frame]);
  useEffect(() => marquee?.update(marking), [marquee, marking]);
  const isOn = marking || area !== null;
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      marquee?.cancel();
      setMarking(false);
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [marquee, isOn]);
}

type SetArea = Dispatch<SetStateAction<Area | null>>;

function zoomTo(area: Area) {
  setMarking(false);
  portOf('canvas')?.showArea(area);
}

const sizeOf = (core: Core) => ({ width: core.width(), height: core.height() });

function actorsIn(core: Core, { left, right, top, bottom }: Area): number {
  return core.nodes(':visible').filter((node) => {
    const { x, y } = node.renderedPosition();
    return x >= left && x <= right && y >= top && y <= bottom;
  }).length;
}
