import { render, screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import type { DocumentProblem } from '../../../src/graph/document/document-problem';
import { ProblemList } from '../../../src/panels/common/ProblemList';
import { INITIAL_STATE, useAtlas } from '../../../src/state/store';
import { loadDocumentWords } from '../../../src/text/later-words';

beforeAll(async () => {
  useAtlas.setState(INITIAL_STATE, true);
  await loadDocumentWords();
});

const problem = (rule: DocumentProblem['rule'], said: Partial<DocumentProblem> = {}): DocumentProblem => ({
  file: 'a.csv',
  list: null,
  item: null,
  field: '',
  rule,
  done: 'kept',
  ...said,
});

test('those that are only counted are among how many more there are of their kind', () => {
  const alike = Array.from({ length: 7 }, (_, at) => problem('merged-rows', { found: `n${at}` }));
  const further = problem('further-alike', { found: 1200, expected: 'merged-rows' });
  render(<ProblemList problems={[...alike, problem('open-quote'), further]} />);
  const said = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(said).toHaveLength(5 + 1 + 1);
  expect(said[5]).toMatch(/^…i jeszcze 1\s?202 takich/);
});
