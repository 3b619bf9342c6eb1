// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Report, toMarkdown } from '../../../src/io/write/report-markdown';

const REPORT: Report = {
  title: 'Wyżyny – atlas',
  question: 'Kto?',
  scope: ['Bez filtra.'],
  answer: [{ title: '', sentences: ['Urząd koordynuje Klaster'] }],
  table: {
    heading: 'Aktorzy',
    head: ['Nazwa', 'Członkowie'],
    rows: [
      ['Klaster', 77],
      ['Urząd', ''],
    ],
  },
  sources: ['Artykuł. Wydawca.'],
  legend: 'Numery to wiersze.',
  made: 'Raport z dnia: 1 maja 2026',
  link: 'https://example.org/#v=1&kind=cluster',
  headings: { answer: 'Odpowiedź', sources: 'Źródła', link: 'Ten widok' },
};

describe('a report as Markdown', () => {
  test('has all its parts in order', () => {
    expect(toMarkdown(REPORT)).toBe(`# Kto?

Wyżyny – atlas

Bez filtra.

## Odpowiedź

- Urząd koordynuje Klaster

## Aktorzy

| Nazwa | Członkowie |
| --- | --- |
| Klaster | 77 |
| Urząd |  |

Numery to wiersze.

## Źródła

- Artykuł. Wydawca.

## Ten widok

<https://example.org/#v=1&kind=cluster>

Raport z dnia: 1 maja 2026
`);
  });

  test('has no heading for an answer that is not there', () => {
    expect(toMarkdown({ ...REPORT, answer: [] })).not.toContain('Odpowiedź');
  });

  test('has titles within the answer, and no table where it has no rows', () => {
    const told = [
      { title: '', sentences: ['a'] },
      { title: 'Drogi', sentences: ['b', 'c'] },
    ];
    const text = toMarkdown({ ...REPORT, answer: told, table: { ...REPORT.table, rows: [] } });
    expect(text).toContain('## Odpowiedź\n\n- a\n\n### Drogi\n\n- b\n- c\n\n## Źródła');
  });

  test.each([
    ['a|b', 'a\\|b'],
    ['*x* _y_ `z`', '\\*x\\* \\_y\\_ \\`z\\`'],
    ['[a](javascript:x) <script>', '\\[a\\](javascript:x) \\<script\\>'],
    ['- a', '\\- a'],
    ['1. a', '1\\. a'],
    ['a\n# b', 'a \\# b'],
  ])('writes %j so that it stays text', (text, written) => {
    expect(toMarkdown({ ...REPORT, answer: [{ title: '', sentences: [text] }] })).toContain(`- ${written}\n`);
  });

  test('keeps as many cells in every row, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 5 }), (rows) => {
        const lines = toMarkdown({ ...REPORT, table: { heading: 'x', head: ['a', 'b'], rows } }).split('\n');
        const table = lines.filter((line) => line.startsWith('| '));
        expect(table.length).toBe(rows.length === 0 ? 0 : rows.length + 2);
        for (const line of table) expect(line.replace(/\\./g, '').split('|')).toHaveLength(4);
      }),
    );
  });
});
