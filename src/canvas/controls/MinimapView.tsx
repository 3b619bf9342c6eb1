import type { Core } from 'cytoscape';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { setOverflowing } from '../../state/act/session-actions';
import { portOf } from '../../state/ports';
import { selectLanguage } from '../../state/select/preference-selectors';
import { useAtlas } from '../../state/store';
import { MESSAGES } from '../../text/messages';
import styles from '../canvas.module.css';
import type { Palette } from '../look/palette';
import { attachMinimap, type Minimap } from './minimap';
import { attachOverflow } from './overflow';

const PAN = 0.2;
const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowRight: [PAN, 0],
  ArrowLeft: [-PAN, 0],
  ArrowDown: [0, PAN],
  ArrowUp: [0, -PAN],
};

type Props = Readonly<{ core: Core | null; palette: Palette }>;

/** The whole in small, while some of it is off the screen; on a narrow map only where it is asked for. */
export function MinimapView({ core, palette }: Props) {
  const isOverflowing = useAtlas((state) => state.session.overflowing);
  useEffect(() => (core ? attachOverflow(core, setOverflowing).destroy : undefined), [core]);
  return core && isOverflowing ? <Opened core={core} palette={palette} /> : null;
}

function Opened({ core, palette }: Readonly<{ core: Core; palette: Palette }>) {
  const words = MESSAGES[useAtlas(selectLanguage)].map;
  const isAskedFor = useAtlas((state) => state.session.minimap);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [minimap, setMinimap] = useState<Minimap | null>(null);
  useEffect(() => {
    if (!canvas.current) return;
    const attached = attachMinimap(core, canvas.current, (middle) => mapPort()?.moveTo(middle));
    setMinimap(attached);
    return attached.destroy;
  }, [core]);
  useEffect(() => minimap?.update(palette), [minimap, palette]);
  const onKey = (event: KeyboardEvent) => {
    const [right, down] = (Object.hasOwn(ARROWS, event.key) && ARROWS[event.key]) || [];
    if (right === undefined || down === undefined) return;
    event.preventDefault();
    mapPort()?.panBy(right, down);
  };
  return (
    <div
      aria-label={words.minimapLabel}
      className={styles.minimap}
      data-asked-for={isAskedFor}
      data-over-map
      onKeyDown={onKey}
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys.
      tabIndex={0}
    >
      <canvas ref={canvas} />
    </div>
  );
}

const mapPort = () => portOf('canvas');
