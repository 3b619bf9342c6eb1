import { type KeyboardEvent, useId } from 'react';
import { type SourceDraft, useAtlas } from '../../../state/store';
import { localText } from '../../../text/local-text';
import { SelectRow } from '../../../ui/field/SelectRow';
import { TextRow } from '../../../ui/field/TextRow';
import styles from './source.module.css';
import { ANOTHER, type DraftProblems } from './source-draft';
import { useEditing } from './use-editing';

type Props = Readonly<{
  draft: SourceDraft;
  problems: DraftProblems;
  onChange: (draft: SourceDraft) => void;
  /** Enter in any of the fields. */
  onEnter: () => void;
  /** Whether it is for several values, each of which is said in words of its own. */
  isOfSeveral?: boolean;
}>;

/** Where something is stated: in which source, or a new one, where in it, and by which words. */
export function SourceFields({ draft, problems, onChange, onEnter, isOfSeveral = false }: Props) {
  const { text, language } = useEditing();
  const lines = useId();
  const sources = useAtlas((state) => state.graph.sources);
  const known = [...sources.values()].map(({ id, title }) => ({ value: id, label: localText(title, language) }));
  const row = (key: keyof SourceDraft, label: string) => (
    <TextRow
      label={label}
      onChange={(typed) => onChange({ ...draft, [key]: typed })}
      problem={problems[key]}
      value={draft[key]}
    />
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) onEnter();
  };
  return (
    <div className={styles.source} onKeyDown={onKeyDown} role="none">
      <SelectRow
        groups={[
          {
            options: [{ value: '', label: text.source.none }, ...known, { value: ANOTHER, label: text.source.another }],
          },
        ]}
        label={text.source.which}
        onChange={(source) => onChange({ ...draft, source })}
        value={draft.source}
      />
      {draft.source === ANOTHER && (
        <>
          {row('title', text.source.title)}
          {row('publisher', text.source.publisher)}
          {row('year', text.source.year)}
          {row('address', text.source.address)}
        </>
      )}
      {draft.source !== '' && (
        <>
          {row('section', text.source.section)}
          <div className={styles.lines} id={lines}>
            {row('first', text.source.first)}
            {row('last', text.source.last)}
          </div>
          {!isOfSeveral && row('terms', text.source.terms)}
        </>
      )}
    </div>
  );
}
