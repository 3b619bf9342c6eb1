import { ATTRIBUTE_TYPES } from '../../../graph/attribute-types';
import type { Attribute } from '../../../graph/vocabulary';
import { Disclosure } from '../../../ui/Disclosure';
import { SelectRow } from '../../../ui/field/SelectRow';
import { useEditing } from '../../common/editing/use-editing';
import styles from '../form/editing.module.css';
import { LocalTextRows } from '../form/LocalTextRows';
import { type Fields, withFields } from '../form/with-fields';
import { KindChoices } from './KindChoices';
import { ValueRows } from './ValueRows';
import { WordEnd } from './WordEnd';
import type { WordEdits } from './word-edits';

const OWNERS = ['nodes', 'edges'] as const;
const FACETS = ['', 'open', 'folded'] as const;

/** What an attribute is called, what it holds, who has it, and how one filters by it. */
export function AttributeFields({ attribute, edits }: Readonly<{ attribute: Attribute; edits: WordEdits }>) {
  const { text } = useEditing();
  const said = text.vocabulary;
  const { type, of, values, facet } = attribute;
  const change = (fields: Fields<Attribute>) => edits.put('attributes', withFields(attribute, fields));
  const isListed = type === 'category' || type === 'categories';
  return (
    <>
      <LocalTextRows
        label={said.name}
        needed={text.problem.needed}
        onChange={(label) => label && change({ label })}
        value={attribute.label}
      />
      <Disclosure summary={said.otherNames}>
        <div className={styles.part}>
          <LocalTextRows label={said.short} onChange={(short) => change({ short })} value={attribute.short} />
          <LocalTextRows label={said.column} onChange={(column) => change({ column })} value={attribute.column} />
          <LocalTextRows label={said.noValue} onChange={(none) => change({ none })} value={attribute.none} />
        </div>
      </Disclosure>
      <SelectRow
        groups={[{ options: OWNERS.map((value) => ({ value, label: said.owners[value] })) }]}
        label={said.of}
        onChange={(chosen) => change({ of: OWNERS.find((each) => each === chosen), kinds: undefined })}
        value={of}
      />
      <SelectRow
        groups={[{ options: ATTRIBUTE_TYPES.map((value) => ({ value, label: said.types[value] })) }]}
        label={said.holds}
        onChange={(chosen) => change({ type: ATTRIBUTE_TYPES.find((each) => each === chosen) })}
        value={type}
      />
      {type === 'number' && (
        <LocalTextRows label={said.unit} onChange={(unit) => change({ unit })} value={attribute.unit} />
      )}
      {isListed && !attribute.nodes && (
        <ValueRows onChange={(next) => change({ values: next.length > 0 ? next : undefined })} values={values ?? []} />
      )}
      {of === 'nodes' && (
        <KindChoices chosen={attribute.kinds} label={said.whoHas} onChange={(kinds) => change({ kinds })} />
      )}
      <SelectRow
        groups={[{ options: FACETS.map((value) => ({ value, label: said.facets[value || 'none'] })) }]}
        label={said.facet}
        onChange={(chosen) => change({ facet: FACETS.find((each) => each === chosen) || undefined })}
        value={facet ?? ''}
      />
      <WordEnd edits={edits} id={attribute.id} list="attributes" />
    </>
  );
}
