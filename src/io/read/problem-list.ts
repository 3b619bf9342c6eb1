import type { DocumentProblem } from '../../graph/document/document-problem';

/** So many problems of one rule and file are told one by one. */
export const MOST_ALIKE = 1000;

/** Problems that come one by one, and all that are kept of them: of too many alike the first, and how many more there are. */
export type ProblemList = Readonly<{ tell: (problem: DocumentProblem) => void; all: () => readonly DocumentProblem[] }>;

/** A list of problems that stays short, however many come. O(1) each. */
export function problemList(): ProblemList {
  const kept: DocumentProblem[] = [];
  const counts = new Map<string, number>();
  const further = new Map<string, DocumentProblem>();
  return {
    tell: (problem) => {
      const { file, rule, list, done } = problem;
      const key = `${rule} ${file}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      if (count <= MOST_ALIKE) return void kept.push(problem);
      const found = count - MOST_ALIKE;
      const beyond = { file, list, item: null, field: '', rule: 'further-alike', found, expected: rule, done } as const;
      further.set(key, beyond);
    },
    all: () => [...kept, ...further.values()],
  };
}
