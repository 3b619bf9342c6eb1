import type { RelationType } from '../../../graph/vocabulary';
import { Checkbox } from '../../../ui/field/Checkbox';
import { useEditing } from '../../common/editing/use-editing';
import { LocalTextRows } from '../form/LocalTextRows';
import { type Fields, withFields } from '../form/with-fields';
import { KindChoices } from './KindChoices';
import { WordEnd } from './WordEnd';
import type { WordEdits } from './word-edits';

/** What a type of relations is called, how it reads from either end, and whom it may join. */
export function TypeFields({ type, edits }: Readonly<{ type: RelationType; edits: WordEdits }>) {
  const { text } = useEditing();
  const said = text.vocabulary;
  const { symmetric } = type;
  const change = (fields: Fields<RelationType>) => edits.put('relationTypes', withFields(type, fields));
  // Where both ends play the same part, it reads alike from both and joins the same kinds.
  const changeEnd = (from: RelationType['from']) => change({ from, ...(symmetric && { to: from }) });
  const toggleSymmetric = () =>
    change(symmetric ? { symmetric: false } : { symmetric: true, inverse: type.forward, to: type.from });
  const texts = { needed: text.problem.needed };
  return (
    <>
      <LocalTextRows {...texts} label={said.name} onChange={(name) => name && change({ name })} value={type.name} />
      <LocalTextRows
        {...texts}
        label={symmetric ? said.reads : said.forward}
        onChange={(forward) => forward && change({ forward, ...(symmetric && { inverse: forward }) })}
        value={type.forward}
      />
      {!symmetric && (
        <LocalTextRows
          {...texts}
          label={said.inverse}
          onChange={(inverse) => inverse && change({ inverse })}
          value={type.inverse}
        />
      )}
      <Checkbox isChecked={symmetric} onToggle={toggleSymmetric}>
        {said.symmetric}
      </Checkbox>
      <Checkbox isChecked={type.context} onToggle={() => change({ context: !type.context })}>
        {said.contextType}
      </Checkbox>
      <KindChoices chosen={type.from} label={symmetric ? said.joins : said.from} onChange={changeEnd} />
      {!symmetric && <KindChoices chosen={type.to} label={said.to} onChange={(to) => change({ to })} />}
      <WordEnd edits={edits} id={type.id} list="relationTypes" />
    </>
  );
}
