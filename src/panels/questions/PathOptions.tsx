import { useAtlas } from '../../state/store';
import { verbsOf } from '../../text/sentence';
import { Checkbox } from '../../ui/Checkbox';
import { useWords } from '../use-words';
import { Chips } from './Chips';
import { focusResult } from './focus-result';
import type { PathProps } from './path-props';
import styles from './questions.module.css';

/** Over what a way may lead: stated relations, some types, and not through some actors. */
export function PathOptions({ question, onChange }: PathProps) {
  const { words, nameOf } = useWords();
  const graph = useAtlas((state) => state.graph);
  const text = words.questions.paths;
  const { without, types, statedOnly } = question;
  const toggleType = (id: string) =>
    onChange({ types: types.includes(id) ? types.filter((other) => other !== id) : [...types, id] });
  return (
    <div className={styles.options}>
      <Checkbox isChecked={statedOnly} onToggle={() => onChange({ statedOnly: !statedOnly })}>
        {text.statedOnly}
      </Checkbox>
      <details open={types.length > 0}>
        <summary>{text.types}</summary>
        <fieldset aria-label={text.types}>
          {graph.vocabulary.relationTypes
            .filter(({ context }) => !context)
            .map(({ id }) => (
              <Checkbox isChecked={types.includes(id)} key={id} onToggle={() => toggleType(id)}>
                {verbsOf(id, words).name}
              </Checkbox>
            ))}
        </fieldset>
      </details>
      {without.length > 0 && (
        <div className={styles.without}>
          <span className={styles.label}>{text.without}</span>
          <Chips
            chips={without.map((id) => ({ id, text: nameOf(id), label: text.restore(nameOf(id)) }))}
            onRemove={(id) => {
              focusResult();
              onChange({ without: without.filter((other) => other !== id) });
            }}
          />
        </div>
      )}
    </div>
  );
}
