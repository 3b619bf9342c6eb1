import { group, sum } from 'd3-array';
import type { DocumentProblem } from '../../graph/document/document-problem';
import { documentWords } from '../../text/later-words';
import { documentProblemText } from '../../text/sentences/document-problems';
import styles from './problem-list.module.css';
import { useWords } from './use-words';

/** As many of a kind as one reads; the list that can be saved has all. */
const MOST_OF_KIND = 5;

/** Problems in words, those of a kind together, and of many how many more there are. */
export function ProblemList({ problems }: Readonly<{ problems: readonly DocumentProblem[] }>) {
  const { words } = useWords();
  const text = documentWords(words).reading;
  const kinds = [...group(problems, ({ list, rule, expected }) => `${list} ${isFurther(rule) ? expected : rule}`)];
  return kinds.map(([kind, alike]) => {
    const told = alike.filter(({ rule }) => !isFurther(rule));
    const further = sum(alike, ({ rule, found }) => (isFurther(rule) ? Number(found) : 1)) - MOST_OF_KIND;
    return (
      <ul className={styles.problems} key={kind}>
        {[...new Set(told.slice(0, MOST_OF_KIND).map((problem) => documentProblemText(problem, words)))].map((each) => (
          <li key={each}>{each}</li>
        ))}
        {further > 0 && <li>{text.further(further)}</li>}
      </ul>
    );
  });
}

/** Whether problems are only counted. */
const isFurther = (rule: DocumentProblem['rule']) => rule === 'further-alike';
