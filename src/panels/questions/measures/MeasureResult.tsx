import { useState } from 'react';
import { groupsText, type Ranking, rankingOf, valueText } from '../../../answers/words/measure-words';
import type { Result } from '../../../graph/measures/result';
import { formatNumber, formatScore } from '../../../text/format';
import { valueName } from '../../../text/sentences/facet-words';
import { Button } from '../../../ui/Button';
import { Disclosure } from '../../../ui/Disclosure';
import { ActorLink, ActorLinks } from '../../common/ActorLink';
import { useWords } from '../../common/use-words';
import styles from './measures.module.css';

/** How many rows are shown at first. */
const FEW = 20;

/** What a measure gave: a ranked table of actors, groups, or one value of the whole; `by` is the attribute that groups them. */
export function MeasureResult({ result, by }: Readonly<{ result: Result; by: string }>) {
  const { words, nameOf } = useWords();
  const ranking = rankingOf(result, words, nameOf);
  if (ranking) return <RankedActors {...ranking} />;
  switch (result.gives) {
    case 'groups':
      return <Groups {...result} />;
    case 'value':
      return <Value {...result} by={by} />;
    default:
      return null;
  }
}

/** The first of the ranked actors, and all on request. */
function RankedActors({ columns, rows }: Ranking) {
  const { words, language } = useWords();
  const [isWhole, setWhole] = useState(false);
  const text = words.questions.measures;
  return (
    <section>
      <table className={styles.ranking}>
        <thead>
          <tr>
            <th scope="col">{text.actor}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, isWhole ? undefined : FEW).map(({ id, numbers }) => (
            <tr key={id}>
              <th scope="row">
                <ActorLink id={id} />
              </th>
              {numbers.map((number, index) => (
                <td key={columns[index]}>{formatScore(number, language)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {!isWhole && rows.length > FEW && (
        <Button onClick={() => setWhole(true)}>{text.all(formatNumber(rows.length, language))}</Button>
      )}
    </section>
  );
}

function Groups(result: Extract<Result, { gives: 'groups' }>) {
  const { words } = useWords();
  const several = result.groups.filter(({ length }) => length > 1);
  return (
    <section>
      <p>{groupsText(result, words)}</p>
      <ol className={styles.groups}>
        {several.map((ids) => (
          <li key={ids.join(' ')}>
            <Disclosure summary={words.count.actors(ids.length)}>
              <ActorLinks ids={ids} />
            </Disclosure>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Value({ value, ties, byGroup, by }: Extract<Result, { gives: 'value' }> & Readonly<{ by: string }>) {
  const { words, language, nameOf } = useWords();
  const text = words.questions.measures;
  return (
    <section>
      <p className={styles.value}>{valueText(value, words)}</p>
      <p>{text.rests(formatNumber(ties, language))}</p>
      {byGroup && (
        <table className={styles.ranking}>
          <thead>
            <tr>
              <th scope="col">{text.groups}</th>
              <th scope="col">{text.value}</th>
            </tr>
          </thead>
          <tbody>
            {[...byGroup].map(([id, mixing]) => (
              <tr key={id}>
                <th scope="row">{valueName(by, id, words, nameOf)}</th>
                <td>{valueText(mixing.value, words)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
