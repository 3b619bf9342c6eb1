import { expect, test } from 'vitest';
import { formatGuide } from '../../src/io/formats';
import { giving } from '../../src/text/en/giving';

/** The guide as a page: a row for each format, from the records of reading and writing it. */
function page(): string {
  const { formats, leavings, losses } = giving;
  const cell = (isDone: boolean, missing: readonly string[]) =>
    (isDone ? (missing.length > 0 ? formats.without(missing.join('; ')) : formats.all) : formats.no).replaceAll(
      '|',
      '\\|',
    );
  const rows = formatGuide().map(({ name, isRead, leaves, isWritten, loses }) =>
    [
      name,
      cell(
        isRead,
        leaves.map((each) => leavings[each]),
      ),
      cell(
        isWritten,
        loses.map((each) => losses[each]),
      ),
    ].join(' | '),
  );
  return [
    '# Formats',
    '',
    'What is read and written, and what a file does not hold. Made from the records of the formats by `tests/docs/formats.test.ts` (`npm run test:one -- tests/docs/formats.test.ts -u`); in the atlas under “File formats” in the palette.',
    '',
    `${formats.intro} Limits: 25 MB a file, 100 MB inflated, 20,000 actors and 50,000 relations drawn. Nothing that a file names is fetched.`,
    '',
    `| ${formats.head.name} | ${formats.head.read} | ${formats.head.written} |`,
    '| --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
    '',
  ].join('\n');
}

test('the page of formats is that of their records', async () => {
  await expect(page()).toMatchFileSnapshot('../../docs/formats.md');
});

test('no format is told of twice', () => {
  const ids = formatGuide().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
