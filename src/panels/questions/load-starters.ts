import { parseQuestions, type Question } from '../../io/parse-questions';

let loaded: Promise<readonly Question[]> | null = null;

/** The shipped questions, a chunk of their own; none where it cannot be had: the atlas answers without them too. */
export function loadStarters(): Promise<readonly Question[]> {
  loaded ??= import('../../../data/lublin/questions.json').then(
    (file) => parseQuestions(file.default) ?? [],
    () => [],
  );
  return loaded;
}
