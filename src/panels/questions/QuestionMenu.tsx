import { useWords } from '../use-words';
import { Starters } from './Starters';

/** All that can be asked: prepared questions, and tools to ask one's own. */
export function QuestionMenu() {
  const { words } = useWords();
  return (
    <>
      <h2 tabIndex={-1}>{words.questions.title}</h2>
      <Starters />
    </>
  );
}
