import { Maximize, Minus, Plus, RotateCcw } from 'lucide';
import { selectLanguage } from '../state/selectors';
import { useAtlas } from '../state/store';
import { MESSAGES } from '../text/messages';
import { Button } from '../ui/Button';
import styles from './canvas.module.css';

/** Buttons for what a wheel or a drag does on the map. */
export function MapControls() {
  const words = MESSAGES[useAtlas(selectLanguage)].map;
  const canvas = useAtlas((state) => state.session.canvas);
  const hasMoved = useAtlas((state) => Object.keys(state.view.positions).length > 0);
  return (
    <div className={styles.controls}>
      <Button icon={Plus} label={words.zoomIn} onClick={() => canvas?.zoomBy(1.4)} />
      <Button icon={Minus} label={words.zoomOut} onClick={() => canvas?.zoomBy(1 / 1.4)} />
      <Button icon={Maximize} label={words.fit} onClick={() => canvas?.fit()} />
      {hasMoved && <Button icon={RotateCcw} label={words.reset} onClick={() => canvas?.resetPositions()} />}
    </div>
  );
}
