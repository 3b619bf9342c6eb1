import { rollup } from 'd3-array';
import type { FilesReading } from '../../io/open/file-reading';
import type { OpenDocument } from '../../io/read/document-reading';
import { useWords } from '../../panels/common/use-words';
import { formatNumber } from '../../text/format';
import { documentWords } from '../../text/later-words';
import { localText } from '../../text/local-text';
import styles from './incoming.module.css';

/** How many actors of which kinds and relations of which types would come of what is read. */
export function Outcome({ reading }: Readonly<{ reading: FilesReading }>) {
  const { words } = useWords();
  const text = documentWords(words).incoming;
  return (
    <section aria-label={text.outcome} className={styles.part}>
      <h3>{text.outcome}</h3>
      {reading.ok ? <Counts document={reading.document} /> : <p role="alert">{text.nothing}</p>}
    </section>
  );
}

function Counts({ document: { atlas, vocabulary } }: Readonly<{ document: OpenDocument }>) {
  const { words, language } = useWords();
  const text = documentWords(words).incoming;
  const actors = rollup(
    atlas.entities,
    (all) => all.length,
    ({ kind }) => kind,
  );
  const relations = rollup(
    atlas.relations,
    (all) => all.length,
    ({ type }) => type,
  );
  const { kinds, relationTypes } = vocabulary;
  return (
    <>
      <p role="status">
        {words.count.actors(atlas.entities.length)}, {words.count.relations(atlas.relations.length)}
      </p>
      {atlas.layouts.size > 0 && <p className={styles.quiet}>{text.placed}</p>}
      <div className={styles.counts}>
        <List
          items={kinds.map(({ id, label }) => [localText(label, language), actors.get(id) ?? 0])}
          name={text.kinds}
        />
        <List
          items={relationTypes.map(({ id, name }) => [localText(name, language), relations.get(id) ?? 0])}
          name={text.relations}
        />
        <Attributes attributes={vocabulary.attributes} />
      </div>
    </>
  );
}

/** What is known of actors and relations, and as what it is taken. */
function Attributes({ attributes }: Pick<OpenDocument['vocabulary'], 'attributes'>) {
  const { words, language } = useWords();
  const text = documentWords(words).incoming;
  if (attributes.length === 0) return null;
  return (
    <div>
      <h4>{text.attributes}</h4>
      <ul>
        {attributes.map(({ id, label, type }) => (
          <li key={id}>
            {localText(label, language)} <span>{text.types[type]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

type Items = Readonly<{ name: string; items: readonly (readonly [string, number])[] }>;

function List({ name, items }: Items) {
  const { language } = useWords();
  const there = items.filter(([, count]) => count > 0).sort(([, one], [, other]) => other - one);
  if (there.length === 0) return null;
  return (
    <div>
      <h4>{name}</h4>
      <ul>
        {there.map(([label, count]) => (
          <li key={label}>
            {label} <span>{formatNumber(count, language)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
