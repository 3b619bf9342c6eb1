import { Search, X } from 'lucide';
import { useMemo, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Input } from 'react-aria-components/Input';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { SearchField } from 'react-aria-components/SearchField';
import type { Graph } from '../../graph/graph';
import { targets } from '../../graph/graph';
import { buildSearchIndex, matchedParts, type SearchHit } from '../../graph/search';
import { goToNode } from '../../state/actions';
import { useAtlas } from '../../state/store';
import { wordFor } from '../../text/messages';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useWords } from '../use-words';
import styles from './search.module.css';

const MOST = 40;

/** One box to find any actor: what matches is listed by kind while one types; Enter goes to it on the map. */
export function SearchBox() {
  const { words, language } = useWords();
  const graph = useAtlas((state) => state.graph);
  const index = useMemo(() => buildSearchIndex(graph), [graph]);
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const hits = useMemo(() => index.search(text).slice(0, MOST), [index, text]);
  const query = text.trim();
  const isShown = query !== '' && isOpen;
  const { label, placeholder, clear, found, none } = words.search;
  const choose = (id: string) => {
    setText('');
    setOpen(false);
    goToNode(id);
  };
  return (
    <I18nProvider locale={language}>
      <search
        onBlur={({ currentTarget, relatedTarget }) => setOpen(currentTarget.contains(relatedTarget))}
        onFocus={() => setOpen(true)}
      >
        <Autocomplete
          inputValue={text}
          onInputChange={(next) => {
            setText(next);
            setOpen(true);
          }}
        >
          <SearchField aria-label={label} className={styles.field ?? ''}>
            <Icon icon={Search} />
            <Input
              aria-expanded={isShown}
              aria-haspopup="listbox"
              autoComplete="off"
              id="search"
              placeholder={placeholder}
              role="combobox"
            />
            {text === '' ? <kbd>/</kbd> : <Button icon={X} label={clear} onClick={() => setText('')} tabIndex={-1} />}
          </SearchField>
          <p className="visually-hidden" role="status">
            {isShown && (hits.length > 0 ? found(hits.length) : none(query))}
          </p>
          {isShown && (
            // The pointer must not take the focus out of the box before its click arrives.
            <div className={styles.results} onPointerDown={(event) => event.preventDefault()}>
              {hits.length > 0 ? (
                <Results graph={graph} hits={hits} onChoose={choose} query={query} />
              ) : (
                <p className={styles.none}>{none(query)}</p>
              )}
            </div>
          )}
        </Autocomplete>
      </search>
    </I18nProvider>
  );
}

type ResultsProps = Readonly<{
  graph: Graph;
  hits: readonly SearchHit[];
  query: string;
  onChoose: (id: string) => void;
}>;

function Results({ graph, hits, query, onChoose }: ResultsProps) {
  const { words, nameOf } = useWords();
  const groups = new Map<string, SearchHit[]>();
  for (const hit of hits) {
    const kind = graph.nodes.get(hit.id)?.kind ?? '';
    groups.set(kind, [...(groups.get(kind) ?? []), hit]);
  }
  return (
    <ListBox aria-label={words.search.results} className={styles.hits ?? ''} onAction={(key) => onChoose(String(key))}>
      {[...groups].map(([kind, group]) => (
        <ListBoxSection id={`kind ${kind}`} key={kind}>
          <Header className={styles.kind}>
            {wordFor(words.kinds, kind)} <span>{group.length}</span>
          </Header>
          {group.map((hit) => (
            <ListBoxItem className={styles.hit ?? ''} id={hit.id} key={hit.id} textValue={nameOf(hit.id)}>
              <Hit graph={graph} hit={hit} query={query} />
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}

function Hit({ graph, hit, query }: Readonly<{ graph: Graph; hit: SearchHit; query: string }>) {
  const { words, nameOf } = useWords();
  const isMarked = (text: string) => matchedParts(text, query, hit.words).some(({ matched }) => matched);
  const name = nameOf(hit.id);
  const aside = () => {
    if (isMarked(name)) return null;
    const { alias, industry, inSummary } = words.search;
    const byAlias = graph.nodes.get(hit.id)?.aliases.find(isMarked);
    if (byAlias) return <Marked query={query} text={alias(byAlias)} words={hit.words} />;
    const byIndustry = targets(graph, hit.id, 'operates-in')
      .map(nameOf)
      .find((each) => hit.fields.has('industry') && isMarked(each));
    if (byIndustry) return <Marked query={query} text={industry(byIndustry)} words={hit.words} />;
    return hit.fields.has('summary') ? inSummary : null;
  };
  return (
    <>
      <Marked query={query} text={name} words={hit.words} />
      <span className={styles.aside}>{aside()}</span>
    </>
  );
}

function Marked({ text, query, words }: Readonly<{ text: string; query: string; words: readonly string[] }>) {
  let at = 0;
  return (
    <span>
      {matchedParts(text, query, words).map((part) => {
        at += part.text.length;
        return part.matched ? <mark key={at}>{part.text}</mark> : part.text;
      })}
    </span>
  );
}
