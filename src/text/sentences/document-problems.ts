import type { DocumentProblem } from '../../graph/document/document-problem';
import { columnName } from '../../graph/document/table-place';
import { languageName } from '../intl';
import { documentWords } from '../later-words';
import { LANGUAGE_TAGS } from '../tags';
import type { Words } from '../words';
import { expectedText, foundText } from './expected-words';

/**
 * What is wrong with a document, in one sentence or two: where it is, what is there, what should be, and what was done. The
 * words of documents have to be loaded (`loadDocumentWords`).
 */
export function documentProblemText(problem: DocumentProblem, words: Words): string {
  return `${placeText(problem, words)}: ${whatText(problem, words)}`;
}

/** Where in a table: the file, its sheet, and the line, row or cell, as spreadsheets call it. */
function tablePlace({ file, field, at }: DocumentProblem, words: Words): string {
  const { sheet: ofSheet, line, cell, column: ofColumn } = documentWords(words);
  const { quote } = words.meta;
  const inFile = at === undefined ? [] : [at.sheet === null ? line(at.row) : rowText(at.row, at.column)];
  function rowText(row: number, column: number | undefined) {
    return column === undefined ? line(row) : cell(`${columnName(column)}${row}`);
  }
  const sheet = at?.sheet == null ? [] : [ofSheet(quote(at.sheet))];
  const named = field === '' ? [] : [ofColumn(quote(field))];
  return [file, ...sheet, ...inFile, ...named].join(', ');
}

function placeText(problem: DocumentProblem, words: Words): string {
  const { file, list, item, field, at, rule } = problem;
  if (at || rule === 'renamed-column') return tablePlace(problem, words);
  const { lists, item: atPlace } = documentWords(words);
  const { quote } = words.meta;
  const parts = [
    list === null ? file : lists[list],
    ...(item === null ? [] : [typeof item === 'number' ? atPlace(item) : quote(item)]),
    ...(field === '' ? [] : [`${fieldText(field, words)} (${field})`]),
  ];
  return parts.join(', ');
}

/** Rules that find no name which could be quoted, but kinds, lines or counts. */
const UNQUOTED: readonly DocumentProblem['rule'][] = [
  'kinds-not-allowed',
  'symmetric-ends',
  'unfit-role',
  'lines-order',
  'companies-exceed-members',
  'too-large-to-draw',
];

function whatText(problem: DocumentProblem, words: Words): string {
  const { rule, found, expected } = problem;
  if (rule === 'schema') return `${misfitText(problem, words)} ${doneText(problem, words)}`;
  const say: string | ((found: string, expected: string) => string) = documentWords(words).rules[rule];
  if (typeof say === 'string') return say;
  const isPlain = typeof found === 'string' && UNQUOTED.includes(rule);
  return say(isPlain ? found : foundText(found, { is: 'text' }, words), String(expected));
}

/** What is there and what should be, of what does not fit its schema. */
export function misfitText({ found, expected }: DocumentProblem, words: Words): string {
  const { absent, unknown, wrong } = documentWords(words);
  if (found === undefined) return absent;
  if (typeof expected !== 'object' || expected.is === 'known') return unknown;
  return wrong(foundText(found, expected, words), expectedText(expected, words));
}

function doneText({ list, item, field, expected, done }: DocumentProblem, words: Words): string {
  const { fieldLeftOut, itemLeftOut, partLeftOut, restLeftOut } = documentWords(words).done;
  if (list !== null && item === null && typeof expected === 'object' && expected.is === 'most') return restLeftOut;
  if (done === 'repaired' || (list === 'layout' && field !== '')) return fieldLeftOut;
  return item === null ? partLeftOut : itemLeftOut;
}

/** A field by its words: `name.pl` is the name in Polish, `evidence.0.lines` the first evidence, its lines. */
function fieldText(field: string, words: Words): string {
  const { fields } = documentWords(words);
  return field
    .split('.')
    .map((part) => {
      if (LANGUAGE_TAGS.some((tag) => tag === part)) return words.shell.inLanguage(languageName(part, words.meta.tag));
      if (/^\d+$/.test(part)) return String(Number(part) + 1);
      return Object.hasOwn(fields, part) ? fields[part as keyof typeof fields] : words.meta.quote(part);
    })
    .join(' ');
}
