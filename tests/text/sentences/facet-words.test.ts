// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { type Criterion, type Filter, NO_FILTER } from '../../../src/graph/filter/criteria';
import { facetsOf } from '../../../src/graph/filter/facets';
import { criterionText } from '../../../src/text/sentences/facet-words';
import type { Words } from '../../../src/text/words';
import { VOCABULARY, wordsIn } from '../../support/vocabulary';

const [pl, en] = [wordsIn('pl'), wordsIn('en')];

const nameOf = (id: string) => `<${id}>`;
const range = { min: 30, max: 50, missing: false };

type Case = readonly [Partial<Filter>, RegExp, RegExp];

/** Each facet with a condition, and what its words alone must speak of. */
const FACETS: Readonly<Record<string, Case>> = {
  kind: [{ values: { kind: ['cluster'] } }, /cluster/, /klaster/],
  register: [{ values: { register: ['yes'] } }, /cluster register/, /rejestrze klastrów/],
  ecosystem: [{ values: { ecosystem: ['it'] } }, /upland/, /wyżyna/],
  helix: [{ values: { helix: ['business'] } }, /side of the helix/, /strona helisy/],
  industry: [{ values: { industry: ['it'] } }, /industry/, /branża/],
  region: [{ values: { region: ['lublin'] } }, /region/, /region/],
  coordinator: [{ values: { coordinator: ['city'] } }, /coordinator/, /koordynator/],
  form: [{ values: { form: ['company'] } }, /legal form: company/, /forma prawna: spółka/],
  presence: [
    { values: { presence: ['academia~wanted'] } },
    /side in a cluster or an upland: academia \(aim\)/,
    /strona w klastrze lub na wyżynie: nauka \(zamiar\)/,
  ],
  joining: [{ values: { joining: ['firms'] } }, /may join: <firms>/, /może przystąpić: <firms>/],
  topic: [{ values: { topic: ['funds~wanted'] } }, /tells of: Money \(aim\)/, /mówi o: Pieniądze \(zamiar\)/],
  contact: [{ values: { contact: ['fan-page'] } }, /contact: fan page/, /kontakt: fan page/],
  founded: [{ ranges: { founded: range } }, /founded/, /założenia/],
  members: [{ ranges: { members: range } }, /members/, /członków/],
  companies: [{ ranges: { companies: range } }, /companies/, /firm/],
  share: [{ ranges: { share: range } }, /companies among the members: .+ %/, /udział firm wśród członków: .+ %/],
  dissolved: [{ ranges: { dissolved: range } }, /ended/, /koniec/],
  '~degree': [{ ranges: { '~degree': range } }, /number of ties/, /liczba powiązań/],
};

/** Each other condition; a new one does not compile without a row. */
const OTHERS: Readonly<Record<Exclude<Criterion['of'], 'values' | 'ranges'>, Case>> = {
  words: [{ words: 'wood' }, /words/, /słowa/],
  only: [{ only: ['city'] }, /only/, /tylko/],
  focus: [{ focus: { roots: ['city'], degree: 2, direction: 'both' } }, /2.steps of: <city>/, /2.kroków od: <city>/],
  types: [{ types: ['runs'] }, /relations/, /relacje/],
  status: [{ status: ['inferred'] }, /relations/, /relacje/],
  time: [{ time: { from: 2010, to: 2014, undated: true } }, /time/, /czas/],
};

const told = (criterion: Criterion, patch: Partial<Filter>, words: Words) =>
  criterionText({ ...NO_FILTER, ...patch }, criterion, words, nameOf);

const CASES = [
  ...Object.entries(FACETS).map(([id, row]) => [{ of: row[0].ranges ? 'ranges' : 'values', id }, row] as const),
  ...Object.entries(OTHERS).map(([of, row]) => [{ of }, row] as const),
] as readonly (readonly [Criterion, Case])[];

test('each facet has a condition to be told', () => {
  expect(Object.keys(FACETS).toSorted(), 'FACETS of this file needs a row for each facet').toEqual(
    [...facetsOf(VOCABULARY).values, ...facetsOf(VOCABULARY).ranges].map(({ id }) => id).toSorted(),
  );
});

describe.each(CASES)('the condition %j, read alone', (criterion, [patch, english, polish]) => {
  test('says what it is about in both languages', () => {
    expect(told(criterion, patch, en)).toMatch(english);
    expect(told(criterion, patch, pl)).toMatch(polish);
  });
});

describe.each(['founded', 'members', 'companies'])('the range %s', (facet) => {
  test.each([
    ['from', { min: 30, missing: false }],
    ['up to', { max: 50, missing: false }],
    ['of one number', { min: 30, max: 30, missing: false }],
    ['with those without a value', { min: 30, missing: true }],
    ['without those without a value', { missing: false }],
    ['of only those without a value', { missing: true }],
  ])('says what it is about %s', (_name, value) => {
    const [, english, polish] = FACETS[facet] ?? [];
    expect(told({ of: 'ranges', id: facet }, { ranges: { [facet]: value } }, en)).toMatch(english ?? /^$/);
    expect(told({ of: 'ranges', id: facet }, { ranges: { [facet]: value } }, pl)).toMatch(polish ?? /^$/);
  });
});

describe.each(['ecosystem', 'helix', 'industry', 'region', 'coordinator'])('no value of %s', (facet) => {
  test('says of what', () => {
    const [, english, polish] = FACETS[facet] ?? [];
    expect(told({ of: 'values', id: facet }, { values: { [facet]: ['~'] } }, en)).toMatch(english ?? /^$/);
    expect(told({ of: 'values', id: facet }, { values: { [facet]: ['~'] } }, pl)).toMatch(polish ?? /^$/);
  });
});

test('a region in one way says which way and which region', () => {
  expect(told({ of: 'values', id: 'region' }, { values: { region: ['lublin~founded-in', 'east'] } }, en)).toBe(
    'region: <lublin> (place of founding) or <east>',
  );
});
