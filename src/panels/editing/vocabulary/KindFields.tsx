import { ICONS, type Kind, SHAPES } from '../../../graph/vocabulary';
import { Checkbox } from '../../../ui/field/Checkbox';
import { SelectRow } from '../../../ui/field/SelectRow';
import { useEditing } from '../../common/editing/use-editing';
import { LocalTextRows } from '../form/LocalTextRows';
import { withFields } from '../form/with-fields';
import { WordEnd } from './WordEnd';
import type { WordEdits } from './word-edits';

/** What a kind of actors is called, and how its marks look. */
export function KindFields({ kind, edits }: Readonly<{ kind: Kind; edits: WordEdits }>) {
  const { text } = useEditing();
  const said = text.vocabulary;
  const change = (fields: Partial<Kind>) => edits.put('kinds', withFields(kind, fields));
  const { needed } = text.problem;
  return (
    <>
      <LocalTextRows
        label={said.name}
        needed={needed}
        onChange={(label) => label && change({ label })}
        value={kind.label}
      />
      <LocalTextRows
        label={said.plural}
        needed={needed}
        onChange={(plural) => plural && change({ plural })}
        value={kind.plural}
      />
      <SelectRow
        groups={[{ options: SHAPES.map((value) => ({ value, label: said.shapes[value] })) }]}
        label={said.shape}
        onChange={(chosen) => change({ shape: SHAPES.find((each) => each === chosen) })}
        value={kind.shape ?? 'ellipse'}
      />
      <SelectRow
        groups={[{ options: ICONS.map((value) => ({ value, label: said.icons[value] })) }]}
        label={said.icon}
        onChange={(chosen) => change({ icon: ICONS.find((each) => each === chosen) })}
        value={kind.icon ?? 'hexagon'}
      />
      <Checkbox isChecked={kind.context} onToggle={() => change({ context: !kind.context })}>
        {said.contextKind}
      </Checkbox>
      <Checkbox isChecked={kind.happens ?? false} onToggle={() => change({ happens: kind.happens ? undefined : true })}>
        {said.happens}
      </Checkbox>
      <WordEnd edits={edits} id={kind.id} list="kinds" />
    </>
  );
}
