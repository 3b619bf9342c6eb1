import { type ChangeEvent, type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { FieldRow } from './FieldRow';
import styles from './field-row.module.css';
import { Said, saidIn, type Verdict } from './Said';

type Props = Readonly<{
  label: string;
  value: string;
  /** Takes the text over, without spaces around it. */
  onCommit: (text: string) => void;
  judge?: ((text: string) => Verdict) | undefined;
  /** Tells that something else than the value stands there, or no more. */
  onDraft?: ((isDraft: boolean) => void) | undefined;
  lang?: string | undefined;
  /** Of a text that may be longer than the field is wide: how many lines are seen at first; in more than one, Enter begins a line. */
  rows?: number;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'url';
  placeholder?: string;
  /** What is offered while one types. */
  options?: readonly string[] | undefined;
  children?: ReactNode;
}>;

const NOTHING_SAID = (): Verdict => ({});

/**
 * A text that is taken over on Enter (with Ctrl where it has several lines) or when the field is left; Escape puts it back.
 * What cannot be taken over stays there, with why not.
 */
export function DraftInput(props: Props) {
  const { label, rows, options = [], children, lang, inputMode, placeholder } = props;
  const id = useId();
  const { verdict, handlers } = useDraft(props);
  const field = {
    ...handlers,
    ...saidIn(id, verdict),
    className: styles.text,
    id,
    inputMode,
    lang,
    placeholder,
  };
  return (
    <FieldRow htmlFor={id} label={label}>
      {rows === undefined ? (
        <input {...field} autoComplete="off" list={options.length > 0 ? `${id}-list` : undefined} />
      ) : (
        <textarea {...field} rows={rows} />
      )}
      {options.length > 0 && (
        <datalist id={`${id}-list`}>
          {options.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
      <Said id={id} {...verdict} />
      {children}
    </FieldRow>
  );
}

/** What is typed until it is taken over, what is said of it, and what the field does. */
function useDraft({ value, onCommit, judge = NOTHING_SAID, onDraft, rows }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const verdict = judge((draft ?? value).trim());
  const change = (text: string | null) => {
    setDraft(text);
    onDraft?.(text !== null);
  };
  const commit = () => {
    if (draft === null || verdict.problem !== undefined) return;
    if (draft.trim() === value) return change(null);
    setDraft(null);
    onCommit(draft.trim());
  };
  const hasLines = rows !== undefined && rows > 1;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (!hasLines || event.ctrlKey)) {
      event.preventDefault();
      commit();
    }
    if (event.key !== 'Escape' || draft === null) return;
    event.stopPropagation();
    change(null);
  };
  const onChange = ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => change(target.value);
  return { verdict, handlers: { onBlur: commit, onChange, onKeyDown, value: draft ?? value } };
}
