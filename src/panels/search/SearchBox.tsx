import { Check, Search, X } from 'lucide';
import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Input } from 'react-aria-components/Input';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { SearchField } from 'react-aria-components/SearchField';
import { saidOf } from '../../graph/said-of';
import { matchedParts } from '../../graph/search/search';
import { answerAround } from '../../state/act/arrange-actions';
import { useAtlas } from '../../state/store';
import { localText, wordFor } from '../../text/local-text';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import type { NamedCommand } from '../common/command';
import { isPossibleItem, type PaletteItem } from '../common/palette-items';
import { useWords } from '../common/use-words';
import styles from './search.module.css';
import { type FoundItems, takePaletteItem, useFoundItems } from './use-found-items';

const NO_COMMANDS: readonly NamedCommand[] = [];

/** One box to find actors, relations and values of the filter and to give commands; Enter takes the first row. */
export function SearchBox({ commands = NO_COMMANDS }: Readonly<{ commands?: readonly NamedCommand[] }>) {
  const { language } = useWords();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const isAsking = useAtlas((state) => state.session.asksAround);
  const query = text.trim();
  const palette = useFoundItems(query, commands, isAsking);
  const isShown = isOpen && (query !== '' || hasRows(palette));
  const field = useRef<HTMLInputElement>(null);
  const begin = (next: string, isToOpen: boolean) => {
    setText(next);
    setOpen(isToOpen);
  };
  const goBack = useAsked(isAsking, field, () => begin('', true));
  const take = (item: PaletteItem) => {
    begin('', false);
    if (isAsking && item.type === 'actor') answerAround(item.actor);
    else takePaletteItem(item);
  };
  const onKey = (event: KeyboardEvent) => {
    const isGivenUp = isAsking && event.key === 'Escape';
    const item = isShown && !isGivenUp ? itemOfEnter(event, palette, query) : undefined;
    if (!item && !isGivenUp) return;
    event.preventDefault();
    event.stopPropagation();
    if (item) return take(item);
    begin('', false);
    goBack();
  };
  return (
    <I18nProvider locale={language}>
      <search
        // Moving through the rows sends the field a blur of its own, which stays within.
        onBlur={({ currentTarget, relatedTarget }) => {
          const isWithin = currentTarget.contains(relatedTarget);
          setOpen(isWithin);
          if (isAsking && !isWithin) answerAround(null);
        }}
        onFocus={() => setOpen(true)}
        onKeyDownCapture={onKey}
      >
        <Autocomplete inputValue={text} onInputChange={(next) => begin(next, true)}>
          <Box
            field={field}
            isAsking={isAsking}
            isEmpty={text === ''}
            isExpanded={isShown}
            onClear={() => setText('')}
          />
          <Found isAsking={isAsking} isShown={isShown} onTake={take} palette={palette} query={query} />
        </Autocomplete>
      </search>
    </I18nProvider>
  );
}

const hasRows = ({ groups, nearest }: FoundItems) => groups.length > 0 || nearest !== null;

/**
 * What Enter takes: the marked row, else the first. The rows come anew with each letter: a press that a row begins would
 * be lost where it goes before the key is up.
 */
function itemOfEnter(event: KeyboardEvent, palette: FoundItems, query: string): PaletteItem | undefined {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return undefined;
  const marked = event.currentTarget.querySelector<HTMLElement>('[role="option"][data-focused]')?.dataset.key;
  const items = itemsOf(palette).filter((item) => isPossibleItem(item, useAtlas.getState()));
  return items.find(({ id }) => id === marked) ?? (query === '' ? undefined : items[0]);
}

type FoundProps = ResultsProps & Readonly<{ isAsking: boolean; isShown: boolean }>;

/** What hangs below the box: what is asked, that nothing was found, or the rows; and the same for those who do not see it. */
function Found({ isAsking, isShown, palette, query, onTake }: FoundProps) {
  const { found, none, aroundHelp } = useWords().words.search;
  return (
    <>
      <p className="visually-hidden" role="status">
        {isAsking && query === '' && aroundHelp}
        {isShown && query !== '' && (palette.found > 0 ? found(palette.found) : none(query))}
      </p>
      {isShown && (
        // The pointer must not take the focus out of the box before its click arrives.
        <div className={styles.results} onPointerDown={(event) => event.preventDefault()}>
          {isAsking && <p className={styles.none}>{aroundHelp}</p>}
          {query !== '' && palette.found === 0 && <p className={styles.none}>{none(query)}</p>}
          {hasRows(palette) && <Results onTake={onTake} palette={palette} query={query} />}
        </div>
      )}
    </>
  );
}

/** Begins where something is asked for, with the focus in the box; answers how to give it up, with the focus where it was. */
function useAsked(isAsking: boolean, field: RefObject<HTMLInputElement | null>, begin: () => void): () => void {
  const from = useRef<Element | null>(null);
  const onBegin = useEffectEvent(begin);
  useEffect(() => {
    if (!isAsking) return;
    if (document.activeElement !== field.current) from.current = document.activeElement;
    field.current?.focus();
    onBegin();
  }, [isAsking, field]);
  return () => {
    answerAround(null);
    if (from.current instanceof HTMLElement) from.current.focus();
  };
}

type BoxProps = Readonly<{
  field: RefObject<HTMLInputElement | null>;
  isAsking: boolean;
  isExpanded: boolean;
  isEmpty: boolean;
  onClear: () => void;
}>;

/** Where one types; what is typed is held by the `Autocomplete` around it. */
function Box({ field, isAsking, isExpanded, isEmpty, onClear }: BoxProps) {
  const { label, placeholder, placeholderOther, aroundWhom, clear } = useWords().words.search;
  const isAtlas = useAtlas((state) => state.document.id === '');
  return (
    <SearchField aria-label={label} className={styles.field ?? ''}>
      <Icon icon={Search} />
      <Input
        className={styles.input ?? ''}
        aria-expanded={isExpanded}
        aria-haspopup="listbox"
        autoComplete="off"
        id="search"
        placeholder={isAsking ? aroundWhom : isAtlas ? placeholder : placeholderOther}
        ref={field}
        role="combobox"
      />
      {isEmpty ? <kbd>/</kbd> : <Button icon={X} label={clear} onClick={onClear} tabIndex={-1} />}
    </SearchField>
  );
}

/** All rows in their order. */
const itemsOf = ({ groups, nearest }: Pick<FoundItems, 'groups' | 'nearest'>) =>
  nearest ? [nearest] : groups.flatMap(({ items }) => items);

type ResultsProps = Readonly<{ palette: FoundItems; query: string; onTake: (item: PaletteItem) => void }>;

function Results({ palette: { groups, nearest }, query, onTake }: ResultsProps) {
  const { words } = useWords();
  const { results, groups: groupNames, nearest: nearestTitle } = words.search;
  const state = useAtlas.getState();
  const shown = nearest ? [{ id: 'nearest', count: 1, items: [nearest] }] : groups;
  const titleOf = (id: string) => {
    if (id === 'nearest') return nearestTitle;
    return wordFor({ ...words.kinds, ...groupNames }, id);
  };
  const all = itemsOf({ groups, nearest });
  return (
    <ListBox
      aria-label={results}
      className={styles.hits ?? ''}
      onAction={(key) => {
        const item = all.find(({ id }) => id === key);
        if (item) onTake(item);
      }}
    >
      {shown.map(({ id, count, items }) => (
        <ListBoxSection id={`group ${id}`} key={id}>
          <Header className={styles.kind}>
            {titleOf(id)} <span>{count}</span>
          </Header>
          {items.map((item) => (
            <ListBoxItem
              className={styles.hit ?? ''}
              id={item.id}
              isDisabled={!isPossibleItem(item, state)}
              key={item.id}
              textValue={item.label}
            >
              <Row item={item} query={query} />
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}

function Row({ item, query }: Readonly<{ item: PaletteItem; query: string }>) {
  const because = useBecause(item, query);
  if (item.type === 'command') return <CommandRow item={item} query={query} />;
  return (
    <>
      <Marked query={query} text={item.label} />
      <span className={styles.aside}>
        {item.aside}
        {because && <Marked query={query} text={because} />}
      </span>
    </>
  );
}

type CommandProps = Readonly<{ item: Extract<PaletteItem, { type: 'command' }>; query: string }>;

/** A command with its sign, its key, and whether it is on or not possible now. */
function CommandRow({ item, query }: CommandProps) {
  const { on, notNow } = useWords().words.search;
  const isPossible = useAtlas((state) => isPossibleItem(item, state));
  const isOn = useAtlas((state) => item.command.isOn?.(state) ?? false);
  return (
    <span className={styles.command}>
      <Icon icon={item.command.icon} />
      <Marked query={query} text={item.label} />
      {isOn && (
        <>
          <Icon icon={Check} />
          <span className="visually-hidden">{on}</span>
        </>
      )}
      <span className={styles.aside}>{isPossible ? item.aside !== '' && <kbd>{item.aside}</kbd> : notNow}</span>
    </span>
  );
}

/** Why an actor was found where its name does not show it: another name, a context by which it is found, a fact, or its summary. */
function useBecause(item: PaletteItem, query: string): string | null {
  const { words, language, nameOf } = useWords();
  const graph = useAtlas((state) => state.graph);
  const isMarked = (text: string) => matchedParts(text, query).some(({ matched }) => matched);
  if (item.type !== 'actor' || query === '' || isMarked(item.label)) return null;
  const actor = graph.nodes.get(item.actor);
  const alias = actor?.aliases.find(isMarked);
  if (alias) return words.search.alias(alias);
  const other = actor && graph.domain.foundBy(graph, actor.id).find((id) => isMarked(nameOf(id)));
  if (other) return `${wordFor(words.kind, graph.nodes.get(other)?.kind ?? '')}: ${nameOf(other)}`;
  const said = actor && saidOf(graph, actor).find(({ text }) => Object.values(text).some(isMarked));
  if (!said) return words.search.inSummary;
  const about = said.topic === null ? words.inspector.note.spelling : wordFor(words.topic, said.topic);
  return words.search.fact(about, localText(said.text, language));
}

function Marked({ text, query }: Readonly<{ text: string; query: string }>) {
  let at = 0;
  return (
    <span>
      {matchedParts(text, query).map((part) => {
        at += part.text.length;
        return part.matched ? <mark key={at}>{part.text}</mark> : part.text;
      })}
    </span>
  );
}
