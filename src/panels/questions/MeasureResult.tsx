import { useState } from 'react';
import { BROKERAGE_ROLES } from '../../graph/measures/brokerage';
import type { Result } from '../../graph/measures/measures';
import { formatNumber, formatScore } from '../../text/format';
import { collator } from '../../text/intl';
import { wordFor } from '../../text/messages';
import { Button } from '../../ui/Button';
import { ActorLink, ActorLinks } from '../inspector/ActorLink';
import { useWords } from '../use-words';
import styles from './measures.module.css';

/** How many rows are shown at first. */
const FEW = 20;

/** What a measure gave: a ranked table of actors, groups, or one value of the whole. */
export function MeasureResult({ result }: Readonly<{ result: Result }>) {
  const { words } = useWords();
  const text = words.questions.measures;
  switch (result.gives) {
    case 'scores':
      return (
        <Ranking columns={[text.value]} rows={[...result.scores].map(([id, score]) => ({ id, numbers: [score] }))} />
      );
    case 'roles':
      return (
        <Ranking
          columns={BROKERAGE_ROLES.map((role) => text.roles[role])}
          rows={[...result.roles].map(([id, roles]) => ({ id, numbers: BROKERAGE_ROLES.map((role) => roles[role]) }))}
        />
      );
    case 'groups':
      return <Groups {...result} />;
    default:
      return <Value {...result} />;
  }
}

type Row = Readonly<{ id: string; numbers: readonly number[] }>;

/** Actors by their numbers, the largest sum first. */
function Ranking({ columns, rows }: Readonly<{ columns: readonly string[]; rows: readonly Row[] }>) {
  const { words, language, nameOf } = useWords();
  const [isWhole, setWhole] = useState(false);
  const { compare } = collator(language);
  const sum = ({ numbers }: Row) => numbers.reduce((total, number) => total + number, 0);
  const ranked = [...rows].sort((a, b) => sum(b) - sum(a) || compare(nameOf(a.id), nameOf(b.id)));
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
          {ranked.slice(0, isWhole ? undefined : FEW).map(({ id, numbers }) => (
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
      {!isWhole && ranked.length > FEW && (
        <Button onClick={() => setWhole(true)}>{text.all(formatNumber(ranked.length, language))}</Button>
      )}
    </section>
  );
}

function Groups({ groups, modularity }: Extract<Result, { gives: 'groups' }>) {
  const { words, language } = useWords();
  const text = words.questions.measures;
  const several = groups.filter(({ length }) => length > 1);
  const number = (value: number) => formatNumber(value, language);
  return (
    <section>
      <p>
        {text.groupCount(number(groups.length), number(groups.length - several.length))}{' '}
        {modularity !== null && text.modularity(number(modularity))}
      </p>
      <ol className={styles.groups}>
        {several.map((ids) => (
          <li key={ids.join(' ')}>
            <details>
              <summary>{words.count.actors(ids.length)}</summary>
              <ActorLinks ids={ids} />
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Value({ value, ties, byGroup }: Extract<Result, { gives: 'value' }>) {
  const { words, language, nameOf } = useWords();
  const text = words.questions.measures;
  const number = (one: number | null) => (one === null ? text.undefined : formatNumber(one, language));
  const nameOfGroup = (id: string) =>
    id in words.helix ? wordFor(words.helix, id) : id in words.kind ? wordFor(words.kind, id) : nameOf(id);
  return (
    <section>
      <p className={styles.value}>{number(value)}</p>
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
                <th scope="row">{nameOfGroup(id)}</th>
                <td>{number(mixing.value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
