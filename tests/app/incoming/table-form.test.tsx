import { render, screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { TableForm } from '../../../src/app/incoming/TableForm';
import type { TableView } from '../../../src/io/tables/table-view';
import { loadDocumentWords } from '../../../src/text/later-words';

beforeAll(loadDocumentWords);

const TABLE: TableView = {
  mapping: {
    file: 'a.csv',
    sheet: null,
    is: 'nodes',
    hasHeader: true,
    columns: [{ use: 'label' }, { use: 'value', type: 'number' }],
  },
  signature: '',
  rowCount: 6,
  columns: [
    { name: 'nazwa', filled: 6, unfit: 0, unfitCells: [] },
    { name: 'liczba', filled: 6, unfit: 1, unfitCells: [{ row: 3, text: 'brak' }] },
  ],
  rows: [{ at: 2, cells: ['Alfa', '3'] }],
};

test('a column says how many of its cells do not fit, and one of them', () => {
  render(<TableForm onChange={() => undefined} table={TABLE} />);
  const row = screen.getByRole('row', { name: /^liczba/ });
  expect(row.textContent).toContain('1 z 6, np. „brak”');
});
