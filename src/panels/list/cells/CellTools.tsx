import { cellsIn } from '../../../io/cells/clipboard';
import { Button } from '../../../ui/Button';
import { copyText } from '../../../ui/copy-text';
import styles from './cells.module.css';
import type { CellDoings } from './doings';
import { HEADS } from './grid-moves';
import { asPlaced, fillDown, placeBlock } from './plan';
import type { GridState } from './use-grid';

/** What keys do in the cells, as buttons for a finger: choosing several, the clipboard, filling down. */
export function CellTools({ grid, cells }: Readonly<{ grid: GridState; cells: CellDoings }>) {
  const { chosen, isChoosing } = grid;
  const text = cells.said.text.cells.tools;
  const onCells = (act: () => void) => () => {
    if (grid.place.row === HEADS) return cells.say(text.noCell);
    act();
    grid.setChoosing(false);
    grid.focus();
  };
  const paste = async () => {
    const pasted = await clipboardText();
    if (pasted === '') return cells.say(text.nothing);
    cells.put(placeBlock(cellsIn(pasted), chosen));
  };
  const fill = () => {
    if (chosen.first === chosen.last) return cells.say(text.several);
    cells.put(asPlaced(fillDown(chosen, cells.said)));
  };
  return (
    <fieldset className={styles.tools}>
      <legend className="visually-hidden">{text.title}</legend>
      <Button aria-pressed={isChoosing} onClick={() => grid.setChoosing(!isChoosing)}>
        {text.choose}
      </Button>
      <Button onClick={onCells(() => void copyText(cells.copy(chosen)))}>{text.copy}</Button>
      <Button onClick={onCells(() => void paste())}>{text.paste}</Button>
      <Button onClick={onCells(fill)}>{text.fillDown}</Button>
    </fieldset>
  );
}

/** The text on the clipboard; none where the browser does not give it. */
async function clipboardText(): Promise<string> {
  try {
    return await navigator.clipboard.readText();
  } catch {
    return '';
  }
}
