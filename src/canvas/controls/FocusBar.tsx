import { FileText, Minus, Plus, X } from 'lucide';
import { DIRECTIONS, FARTHEST, type Focus } from '../../graph/filter/criteria';
import { changeFocus, leaveFocus } from '../../state/act/focus-actions';
import { setDialog } from '../../state/act/session-actions';
import { selectLanguage } from '../../state/select/preference-selectors';
import { useAtlas } from '../../state/store';
import { localText } from '../../text/local-text';
import { MESSAGES } from '../../text/messages';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/field/Select';
import styles from '../canvas.module.css';

/** While the map shows the surroundings of some actors only: whose, how far, which way, and out of it. */
export function FocusBar() {
  const focus = useAtlas((state) => state.view.focus);
  return focus && <Bar focus={focus} />;
}

function Bar({ focus: { roots, degree, direction } }: Readonly<{ focus: Focus }>) {
  const words = MESSAGES[useAtlas(selectLanguage)];
  const graph = useAtlas((state) => state.graph);
  const isKiosk = useAtlas((state) => state.view.stage === 'kiosk');
  const text = words.focus;
  const names = roots.flatMap((id) => {
    const node = graph.nodes.get(id);
    return node ? [localText(node.name, words.meta.tag)] : [];
  });
  return (
    <fieldset aria-label={text.title} className={styles.focus} data-over-map>
      <span className={styles.roots} title={names.join(', ')}>
        {names.join(', ')}
      </span>
      {/* Not `disabled`: a focused button must not drop the focus at the end of its range. */}
      <Button
        aria-disabled={degree === 1}
        icon={Minus}
        label={text.fewer}
        onClick={() => changeFocus({ degree: degree - 1 })}
      />
      <output className={styles.degree}>{words.map.steps(degree)}</output>
      <Button
        aria-disabled={degree === FARTHEST}
        icon={Plus}
        label={text.more}
        onClick={() => changeFocus({ degree: degree + 1 })}
      />
      <Select
        label={text.direction}
        onChange={(each) => changeFocus({ direction: each })}
        options={DIRECTIONS.map((each) => ({ value: each, label: text.directions[each] }))}
        value={direction}
      />
      {!isKiosk && <Button icon={FileText} label={words.report.title} onClick={() => setDialog('report')} />}
      <Button icon={X} label={text.leave} onClick={leaveFocus} />
    </fieldset>
  );
}
