import { type KeyboardEvent, type RefObject, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { MOST_CHARACTERS } from '../../io/schema/story-limits';
import { endTyping, redoTyping, undoTyping } from '../../state/act/story-actions';
import type { Language } from '../../state/link/view';
import { beginsStep, caretAfter, type LastTyped, typedNow } from '../../state/story/typing-steps';
import { playerWords } from '../../text/later-words';
import { useWords } from '../use-words';
import styles from './scenes.module.css';

type Props = Readonly<{
  label: string;
  /** The text's name in the story, by which its typing is undone. */
  name: string;
  value: string;
  language: Language;
  onChange: (value: string) => void;
  /** Several lines. */
  isLong?: boolean;
  id?: string;
  /** Holds the field for those who go to it. */
  place?: RefObject<Field | null>;
  help?: string;
}>;

type Field = HTMLInputElement | HTMLTextAreaElement;

/** From how many characters on it is said how many fit. */
const NEAR = MOST_CHARACTERS * 0.9;

/** A text in a language. Its typing is undone in it by words and pauses, and nothing else is. */
export function TextField({ label, name, value, language, onChange, isLong = false, id: given, place, help }: Props) {
  const own = useId();
  const id = given ?? own;
  const typing = useTyping(name, value, onChange, place);
  const notes = [help && `${id}-help`, value.length >= NEAR && `${id}-count`].filter(Boolean).join(' ');
  const field = {
    'aria-describedby': notes || undefined,
    id,
    className: styles.input,
    lang: language,
    maxLength: MOST_CHARACTERS,
    value,
    ...typing,
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
      <small aria-live="polite" className={styles.quiet} id={`${id}-count`}>
        <Count count={value.length} />
      </small>
    </div>
  );
}

/** How many characters there are, where few more fit. */
function Count({ count }: Readonly<{ count: number }>) {
  const { limits } = playerWords(useWords().words);
  if (count < NEAR) return null;
  return count < MOST_CHARACTERS ? limits.characters(count, MOST_CHARACTERS) : limits.charactersFull(MOST_CHARACTERS);
}

/** What a field needs for its typing to be undone in steps, by keys and by the browser's own menu, with the caret where it belongs. */
function useTyping(
  name: string,
  value: string,
  onChange: (value: string) => void,
  place: RefObject<Field | null> | undefined,
) {
  const element = useRef<Field | null>(null);
  const last = useRef<LastTyped | null>(null);
  const typed = useRef(value);
  useLayoutEffect(() => {
    const field = element.current;
    const before = typed.current;
    typed.current = value;
    // What the reader did not type was undone, or came from another tab.
    if (before === value) return;
    last.current = null;
    const caret = caretAfter(before, value);
    if (field && field === document.activeElement) field.setSelectionRange(caret, caret);
  }, [value]);
  useEffect(() => {
    const field = element.current;
    const onBeforeInput = (event: InputEvent) => {
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
      event.preventDefault();
      (event.inputType === 'historyUndo' ? undoTyping : redoTyping)(name);
    };
    field?.addEventListener('beforeinput', onBeforeInput as EventListener);
    return () => field?.removeEventListener('beforeinput', onBeforeInput as EventListener);
  }, [name]);
  return {
    ref: (field: Field | null) => {
      element.current = field;
      if (place) place.current = field;
    },
    onBlur: () => {
      last.current = null;
      endTyping();
    },
    onChange: ({ target, nativeEvent }: { target: { value: string }; nativeEvent: Event }) => {
      const change = {
        before: value,
        after: target.value,
        time: Date.now(),
        isComposing: 'isComposing' in nativeEvent && nativeEvent.isComposing === true,
      };
      if (beginsStep(last.current, change)) endTyping();
      last.current = typedNow(change.before, change.after, change.time);
      typed.current = target.value;
      onChange(target.value);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || !['z', 'y'].includes(key)) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redoTyping(name);
      else undoTyping(name);
    },
  };
}
