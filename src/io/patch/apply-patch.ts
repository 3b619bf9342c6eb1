import type { Content } from '../../graph/document/document';
import type { DocumentProblem } from '../../graph/document/document-problem';
import { canonical } from '../../graph/plain-data';
import { parseDocument } from '../read/parse-document';
import type { Scene } from '../read/parse-story';
import { writeDocument } from '../write/write-document';
import { blamedFor } from './blame';
import { type Conflict, conflictOf, judge, type Wish } from './judge';
import type { Patch } from './patch';
import { rebuilt } from './rebuild';

/** Whose value counts where a patch and a document conflict: that of the document, or that of the patch. */
export type Decision = 'mine' | 'theirs';

/** What comes of a patch: the document after it, and the paths of what was done and of what was so already. */
export type Applied = Readonly<{
  content: Content<Scene>;
  done: readonly string[];
  already: readonly string[];
  /** What was not done, and nobody has decided. */
  conflicts: readonly Conflict[];
}>;

/**
 * A document after a patch that may have been made of an earlier state of it. What still is as it was is changed; what is
 * as wanted stays; anything else is a conflict, and so is what would break a rule of documents, an item at a time. Of a
 * conflict `decide` may say whose value counts: “theirs” cannot be had where the item is gone or a rule would be broken.
 * New items come last in their lists. O(document) for each round of broken rules.
 */
export function applyPatch(
  content: Content<Scene>,
  patch: Pick<Patch, 'operations'>,
  decide: (conflict: Conflict) => Decision | null = () => null,
): Applied {
  const { fitting, already, strange } = judge(content, patch);
  const decided = (decision: Decision) => (conflict: Conflict) => decide(conflict) === decision;
  const isForced = (wish: Wish) => wish.isThere && decided('theirs')(conflictOf(wish));
  const [forced, open] = [strange.filter(isForced), strange.filter((wish) => !isForced(wish))];
  const made = soundly(content, [...fitting, ...forced]);
  const conflicts = [...open.map((wish) => conflictOf(wish)), ...made.conflicts];
  return {
    content: made.content,
    done: made.wishes.map(({ path }) => path),
    already: already.map(({ path }) => path),
    conflicts: conflicts.filter((conflict) => !decided('mine')(conflict)),
  };
}

/** Does as many of some wishes as leave the document sound. */
function soundly(content: Content<Scene>, given: readonly Wish[]) {
  if (given.length === 0) return { content, wishes: given, conflicts: [] };
  const newProblems = problemsSince(content);
  const conflicts: Conflict[] = [];
  let wishes = given;
  for (;;) {
    const { content: made, problems: unread } = rebuilt(content, wishes);
    const problems = unread.length > 0 ? unread : newProblems(made);
    const blamed = blamedFor(problems, wishes, made);
    if (blamed.size === 0) return { content: made, wishes, conflicts };
    conflicts.push(...[...blamed].map(([wish, problem]) => conflictOf(wish, problem)));
    wishes = wishes.filter((wish) => !blamed.has(wish));
  }
}

/** What is wrong with a document after a change of which nothing was wrong before it. O(document), as for each call of it. */
export function problemsSince(before: Content<Scene>): (after: Content<Scene>) => readonly DocumentProblem[] {
  const known = new Set(problemsOf(before).map(canonical));
  return (after) => problemsOf(after).filter((problem) => !known.has(canonical(problem)));
}

/** What is wrong with a document, as it is told where its file is opened. */
const problemsOf = (content: Content<Scene>): readonly DocumentProblem[] =>
  parseDocument(writeDocument(content), '').problems;
