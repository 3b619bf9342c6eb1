import { withWords } from '../../../graph/document/local-texts';
import type { LocalText } from '../../../graph/model';
import { languageName } from '../../../text/intl';
import { DraftInput } from '../../../ui/field/DraftInput';
import { FieldRow } from '../../../ui/field/FieldRow';
import { useEditing, useLanguages } from '../../common/editing/use-editing';

type Props = Readonly<{
  label: string;
  value: LocalText | undefined;
  onChange: (value: LocalText | undefined) => void;
  /** Said where no language has it any more, which then cannot be. */
  needed?: string;
  rows?: number;
}>;

/** A text in every language of the document, one under another; those that lack it say so. */
export function LocalTextRows({ label, value, onChange, needed, rows = 1 }: Props) {
  const { text, language } = useEditing();
  const languages = useLanguages();
  const judge = (tag: string) => (typed: string) =>
    needed !== undefined && typed === '' && withWords(value, tag, '') === undefined ? { problem: needed } : {};
  return (
    <FieldRow label={label}>
      {languages.map((tag) => (
        <DraftInput
          judge={judge(tag)}
          key={tag}
          label={tag === 'und' ? text.anyLanguage : languageName(tag, language)}
          lang={tag}
          onCommit={(typed) => onChange(withWords(value, tag, typed))}
          placeholder={text.missing}
          rows={rows}
          value={value?.[tag] ?? ''}
        />
      ))}
    </FieldRow>
  );
}
