import { useAtlas } from '../../../state/store';
import { verbsOf } from '../../../text/sentences/sentence';
import { Disclosure } from '../../../ui/Disclosure';
import { Checkbox } from '../../../ui/field/Checkbox';
import { PLACES } from '../../../ui/places';
import { Chips } from '../../common/picker/Chips';
import { useWords } from '../../common/use-words';
import styles from '../questions.module.css';
import type { PathProps } from './path-props';

/** Over what a way may lead: stated relations, context too, some types, and not through some actors. */
export function PathOptions({ question, onChange }: PathProps) {
  const { words, nameOf } = useWords();
  const graph = useAtlas((state) => state.graph);
  const text = words.questions.paths;
  const { without, types, statedOnly, context } = question;
  const held = new Set([...graph.edges.values()].map(({ type }) => type));
  // Context that is asked for by its type counts.
  const toggleType = (id: string, isContext: boolean) => {
    if (types.includes(id)) onChange({ types: types.filter((other) => other !== id) });
    else onChange({ types: [...types, id], context: context || isContext });
  };
  return (
    <div className={styles.options}>
      <Checkbox isChecked={statedOnly} onToggle={() => onChange({ statedOnly: !statedOnly })}>
        {text.statedOnly}
      </Checkbox>
      <Checkbox isChecked={context} onToggle={() => onChange({ context: !context })}>
        {text.context}
      </Checkbox>
      <Disclosure open={types.length > 0} summary={text.types}>
        <fieldset aria-label={text.types} className={styles.types}>
          {graph.vocabulary.relationTypes
            .filter(({ id }) => held.has(id))
            .map(({ id, context: isContext }) => (
              <Checkbox isChecked={types.includes(id)} key={id} onToggle={() => toggleType(id, isContext)}>
                {verbsOf(id, words).name}
              </Checkbox>
            ))}
        </fieldset>
      </Disclosure>
      {without.length > 0 && (
        <div className={styles.without}>
          <span className={styles.label}>{text.without}</span>
          <Chips
            chips={without.map((id) => ({ id, text: nameOf(id), label: text.restore(nameOf(id)) }))}
            onRemove={(id) => {
              PLACES.ways.current?.focus();
              onChange({ without: without.filter((other) => other !== id) });
            }}
          />
        </div>
      )}
    </div>
  );
}
