import { useWords } from '../use-words';

/** All that can be asked. */
export function QuestionMenu() {
  const { words } = useWords();
  return <h2 tabIndex={-1}>{words.questions.title}</h2>;
}
