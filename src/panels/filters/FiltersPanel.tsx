import { X } from 'lucide';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { facetsOf, isRange } from '../../graph/filter/facets';
import { setFilter, setRest } from '../../state/act/filter-actions';
import { useAtlas } from '../../state/store';
import { backgroundKinds } from '../../text/sentences/background-words';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/field/Checkbox';
import { useWords } from '../common/use-words';
import { FacetGroup } from './FacetGroup';
import styles from './filters.module.css';
import { LineFacets } from './LineFacets';
import { RangeFacet } from './RangeFacet';
import { ValueFacet } from './ValueFacet';

/** Facets choose actors, line facets choose relations; what is shown beside them is chosen at the end. */
export function FiltersPanel() {
  const { words, language } = useWords();
  const facets = useAtlas((state) => facetsOf(state.graph.vocabulary).offered);
  return (
    <I18nProvider locale={language}>
      <div className={styles.panel}>
        <h2 className="visually-hidden">{words.filters.title}</h2>
        <WordsField />
        {facets.map((attribute) => {
          const Facet = isRange(attribute) ? RangeFacet : ValueFacet;
          return <Facet facet={attribute.id} isOpen={attribute.facet === 'open'} key={attribute.id} />;
        })}
        <LineFacets />
        <Display />
      </div>
    </I18nProvider>
  );
}

function WordsField() {
  const { words } = useWords();
  const text = useAtlas((state) => state.view.words);
  return (
    <div className={styles.words}>
      <label htmlFor="filter-words">{words.filters.words}</label>
      <input
        autoComplete="off"
        className={styles.wordsField}
        id="filter-words"
        maxLength={200}
        onChange={(event) => setFilter({ words: event.target.value })}
        spellCheck={false}
        value={text}
      />
      {text !== '' && <Button icon={X} label={words.filters.clearWords} onClick={() => setFilter({ words: '' })} />}
    </div>
  );
}

function Display() {
  const { words } = useWords();
  const neighbours = useAtlas((state) => state.view.neighbours);
  const context = useAtlas((state) => state.view.context);
  const rest = useAtlas((state) => state.view.rest);
  const background = backgroundKinds(
    useAtlas((state) => state.graph.vocabulary),
    words,
  );
  const text = words.filters;
  return (
    <FacetGroup isOpen name={text.display}>
      <Checkbox isChecked={neighbours} onToggle={() => setFilter({ neighbours: !neighbours })}>
        {text.neighbours} <span className={styles.help}>{text.neighboursHelp}</span>
      </Checkbox>
      <Checkbox isChecked={context} onToggle={() => setFilter({ context: !context })}>
        {text.context(background)}
      </Checkbox>
      <div className={styles.choice}>
        <span aria-hidden="true">{text.rest}</span>
        <fieldset aria-label={text.rest}>
          {(['hide', 'fade'] as const).map((option) => (
            <Button aria-pressed={rest === option} key={option} onClick={() => setRest(option)}>
              {text[option]}
            </Button>
          ))}
        </fieldset>
      </div>
    </FacetGroup>
  );
}
