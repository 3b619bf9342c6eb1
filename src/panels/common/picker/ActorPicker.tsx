import { type Ref, useId, useRef, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { SearchField } from 'react-aria-components/SearchField';
import { wordFor } from '../../../text/local-text';
import { useWords } from '../use-words';
import { Chips } from './Chips';
import styles from './picker.module.css';
import { useActorSearch } from './use-actor-search';

type Props = Readonly<{
  label: string;
  ids: readonly string[];
  onChange: (ids: readonly string[]) => void;
  /** Choosing another takes the place of the one before. */
  isSingle?: boolean;
  /** Whether industries, regions, programmes and other background can be chosen too. */
  hasContext?: boolean;
  input?: Ref<HTMLInputElement>;
}>;

/** Chooses actors by typing a part of a name: those chosen are chips that can be taken out. */
export function ActorPicker({ label, ids, onChange, isSingle = false, hasContext = false, input }: Props) {
  const { words, nameOf } = useWords();
  const title = useId();
  const field = useRef<HTMLFieldSetElement>(null);
  const take = (id: string) => onChange(isSingle ? [id] : [...ids.filter((other) => other !== id), id]);
  const remove = (id: string) => {
    // The button goes with the chip: the focus stays with the picker.
    field.current?.querySelector('input')?.focus();
    onChange(ids.filter((other) => other !== id));
  };
  return (
    <fieldset aria-labelledby={title} className={styles.picker} ref={field}>
      <span className={styles.label} id={title}>
        {label}
      </span>
      <Chips
        chips={ids.map((id) => ({ id, text: nameOf(id), label: words.questions.picker.remove(nameOf(id), label) }))}
        onRemove={remove}
      />
      <ActorField hasContext={hasContext} input={input} label={label} onTake={take} />
    </fieldset>
  );
}

type FieldProps = Readonly<{
  label: string;
  onTake: (id: string) => void;
  hasContext: boolean;
  input: Ref<HTMLInputElement> | undefined;
}>;

/** A field with the actors that its text finds; Enter takes the first. */
function ActorField({ label, onTake, hasContext, input }: FieldProps) {
  const { words, language } = useWords();
  const [text, setText] = useState('');
  const search = useActorSearch(hasContext, words);
  const query = text.trim();
  const hits = query === '' ? [] : search(query);
  const { placeholder, results, found, none } = words.questions.picker;
  const take = (id: string) => {
    setText('');
    onTake(id);
  };
  return (
    <I18nProvider locale={language}>
      <div
        className={styles.field}
        // The list points at its first row a moment after it is typed for; Enter may come sooner.
        onKeyDownCapture={({ key, target }) => {
          const isPointing = (target as Element).hasAttribute('aria-activedescendant');
          if (key === 'Enter' && hits[0] && !isPointing) take(hits[0].id);
        }}
        onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || setText('')}
        role="none"
      >
        <Autocomplete inputValue={text} onInputChange={setText}>
          <SearchField aria-label={label}>
            <Input
              className={styles.text ?? ''}
              aria-expanded={hits.length > 0}
              aria-haspopup="listbox"
              autoComplete="off"
              placeholder={placeholder}
              ref={input}
              role="combobox"
            />
          </SearchField>
          <p className="visually-hidden" role="status">
            {query !== '' && (hits.length > 0 ? found(hits.length) : none(query))}
          </p>
          {query !== '' && (
            // The pointer must not take the focus out of the field before its click arrives.
            <div className={styles.results} onPointerDown={(event) => event.preventDefault()}>
              {hits.length === 0 && <p>{none(query)}</p>}
              {hits.length > 0 && (
                <ListBox aria-label={results} className={styles.hits ?? ''} onAction={(key) => take(String(key))}>
                  {hits.map(({ id, name, kind }) => (
                    <ListBoxItem className={styles.hit ?? ''} id={id} key={id} textValue={name}>
                      <span>{name}</span>
                      <span className={styles.quiet}>{wordFor(words.kind, kind)}</span>
                    </ListBoxItem>
                  ))}
                </ListBox>
              )}
            </div>
          )}
        </Autocomplete>
      </div>
    </I18nProvider>
  );
}
