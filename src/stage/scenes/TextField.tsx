import { useId } from 'react';
import { endTyping } from '../../state/story-actions';
import type { Language } from '../../state/view';
import styles from './scenes.module.css';

type Props = Readonly<{
  label: string;
  value: string;
  language: Language;
  onChange: (value: string) => void;
  /** Several lines. */
  isLong?: boolean;
  id?: string;
  help?: string;
}>;

/** The most characters of a text of the story, as its schema has it. */
const MOST = 2000;

/** A text in a language; what is typed until the field is left is one step. */
export function TextField({ label, value, language, onChange, isLong = false, id: given, help }: Props) {
  const own = useId();
  const id = given ?? own;
  const field = {
    'aria-describedby': help ? `${id}-help` : undefined,
    id,
    lang: language,
    maxLength: MOST,
    onBlur: endTyping,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
    value,
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {isLong ? <textarea rows={3} {...field} /> : <input {...field} />}
      {help && (
        <small className={styles.quiet} id={`${id}-help`}>
          {help}
        </small>
      )}
    </div>
  );
}
