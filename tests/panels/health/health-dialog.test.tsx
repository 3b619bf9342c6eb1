import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { bringRules } from '../../../src/graph/rules';
import { HealthDialog } from '../../../src/panels/health/HealthDialog';
import { openGraph } from '../../../src/state/act/link-actions';
import { useAtlas } from '../../../src/state/store';
import { loadDocumentWords } from '../../../src/text/later-words';
import { shippedGraph } from '../../support/shipped';

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) {
    this.setAttribute('open', '');
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.removeAttribute('open');
  };
});

beforeEach(async () => {
  const graph = shippedGraph();
  await Promise.all([bringRules(graph.domain), loadDocumentWords()]);
  openGraph(graph, 'v=1&lang=en');
  render(<HealthDialog />);
});

test('tells each check in words and numbers, and one score that explains itself', () => {
  screen.getByText('94 of 100');
  const rows = screen.getAllByRole('row').map(({ textContent }) => textContent);
  expect(rows).toContain('sources facts without a sourcein order');
  expect(rows.find((row) => row?.startsWith('coordinators'))).toMatch(/1 of 16/);
  expect(rows.find((row) => row?.startsWith('vocabulary'))).toMatch(/Unused: relation type “membership”/);
});

test('leads to whom it is about, to be mended', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Show and fix: coordinators' }));
  const { view, session } = useAtlas.getState();
  expect([view.only, view.selection, session.isEditing, session.dialog]).toEqual([
    ['lubelski-klaster-biotechnologiczny'],
    ['lubelski-klaster-biotechnologiczny'],
    true,
    null,
  ]);
});
