import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Hand, Map as MapIcon, Minus, Move, Plus, Wrench, X } from 'lucide';
import { useState } from 'react';
import { setMoving } from '../../state/act/move-actions';
import { setMinimap } from '../../state/act/session-actions';
import { portOf } from '../../state/ports';
import { selectLanguage } from '../../state/select/preference-selectors';
import { selectResult } from '../../state/select/result-selectors';
import { selectEmbedded } from '../../state/select/shows';
import { useAtlas } from '../../state/store';
import { FIRST_MESSAGES } from '../../text/messages';
import { Button } from '../../ui/Button';
import styles from '../canvas.module.css';
import { CommandButton } from './CommandButton';
import { MAP_COMMANDS } from './map-commands';

const ZOOM = 1.4;
const PAN = 0.25;

/** Buttons for what a wheel or a drag does on the map. */
export function MapControls() {
  const words = FIRST_MESSAGES[useAtlas(selectLanguage)].map;
  const moving = useAtlas((state) => state.session.moving);
  const selected = useAtlas((state) => state.view.selection.findLast((id) => selectResult(state).nodes.has(id)));
  const overflowing = useAtlas((state) => state.session.overflowing);
  const isMinimapOpen = useAtlas((state) => state.session.minimap);
  const isEmbedded = useAtlas(selectEmbedded);
  const [isMore, setMore] = useState(false);
  return (
    <div className={styles.controls} data-over-map>
      <Button
        aria-expanded={isMore}
        className={styles.more ?? ''}
        icon={isMore ? X : Wrench}
        label={words.more}
        onClick={() => setMore(!isMore)}
      />
      <Button icon={Plus} label={words.zoomIn} onClick={() => portOf('canvas')?.zoomBy(ZOOM)} />
      <Button icon={Minus} label={words.zoomOut} onClick={() => portOf('canvas')?.zoomBy(1 / ZOOM)} />
      <CommandButton command={MAP_COMMANDS.fit} label={words.fit} />
      <div className={styles.rest}>
        <CommandButton command={MAP_COMMANDS.selected} label={words.showSelected} />
        <CommandButton command={MAP_COMMANDS.area} label={words.area} />
        {overflowing && (
          <Button
            aria-pressed={isMinimapOpen}
            className={styles.minimapButton ?? ''}
            icon={MapIcon}
            label={words.minimap}
            onClick={() => setMinimap(!isMinimapOpen)}
          />
        )}
        <Panning />
        {selected && !isEmbedded && (
          <Button
            aria-pressed={moving !== null}
            icon={Hand}
            label={words.moveSelected}
            onClick={() => setMoving(moving === null ? selected : null)}
          />
        )}
        {!isEmbedded && (
          <>
            <CommandButton command={MAP_COMMANDS.export} label={words.picture} />
            <CommandButton command={MAP_COMMANDS.reset} label={words.reset} />
          </>
        )}
      </div>
    </div>
  );
}

/** Buttons that move the map, unfolded by one more. */
function Panning() {
  const words = FIRST_MESSAGES[useAtlas(selectLanguage)].map;
  const [isOpen, setOpen] = useState(false);
  const pan = (right: number, down: number) => () => portOf('canvas')?.panBy(right, down);
  return (
    <>
      <Button aria-expanded={isOpen} icon={Move} label={words.pan} onClick={() => setOpen(!isOpen)} />
      {isOpen && (
        <div className={styles.pan}>
          <Button icon={ArrowUp} label={words.panUp} onClick={pan(0, -PAN)} />
          <Button icon={ArrowLeft} label={words.panLeft} onClick={pan(-PAN, 0)} />
          <Button icon={ArrowRight} label={words.panRight} onClick={pan(PAN, 0)} />
          <Button icon={ArrowDown} label={words.panDown} onClick={pan(0, PAN)} />
        </div>
      )}
    </>
  );
}
