// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { type Criterion, type Filter, NO_FILTER } from '../../src/graph/filter';
import { criterionText } from '../../src/text/facet-words';
import type { Words } from '../../src/text/words';
import { wordsIn } from '../support/vocabulary';

const [pl, en] = [wordsIn('pl'), wordsIn('en')];

const nameOf = (id: string) => `<${id}>`;
const range = { min: 30, max: 50, missing: false };

/** Each condition with a value, and what its words alone must speak of; a new one does not compile without a row. */
const CASES = {
  values: {
    kind: [{ values: { kind: ['cluster'] } }, /cluster/, /klaster/],
    register: [{ values: { register: ['yes'] } }, /cluster register/, /rejestrze klastrów/],
    ecosystem: [{ values: { ecosystem: ['it'] } }, /upland/, /wyżyna/],
    helix: [{ values: { helix: ['business'] } }, /side of the helix/, /strona helisy/],
    industry: [{ values: { industry: ['it'] } }, /industry/, /branża/],
    region: [{ values: { region: ['lublin'] } }, /region/, /region/],
    coordinator: [{ values: { coordinator: ['city'] } }, /coordinator/, /koordynator/],
  },
  founded: [{ founded: range }, /founded/, /założenia/],
  members: [{ members: range }, /members/, /członków/],
  companies: [{ companies: range }, /companies/, /firm/],
  words: [{ words: 'wood' }, /words/, /słowa/],
  only: [{ only: ['city'] }, /only/, /tylko/],
  focus: [{ focus: { roots: ['city'], degree: 2, direction: 'both' } }, /2.steps of: <city>/, /2.kroków od: <city>/],
  types: [{ types: ['runs'] }, /relations/, /relacje/],
  status: [{ status: ['inferred'] }, /relations/, /relacje/],
  time: [{ time: { from: 2010, to: 2014, undated: true } }, /time/, /czas/],
} as const satisfies Record<Criterion, readonly [Partial<Filter>, RegExp, RegExp]>;

const told = (criterion: Criterion, patch: Partial<Filter>, words: Words) =>
  criterionText({ ...NO_FILTER, ...patch }, criterion, words, nameOf);

describe.each(Object.entries(CASES))('the condition %s, read alone', (criterion, [patch, english, polish]) => {
  test('says what it is about in both languages', () => {
    expect(told(criterion as Criterion, patch, en)).toMatch(english);
    expect(told(criterion as Criterion, patch, pl)).toMatch(polish);
  });
});

describe.each(['founded', 'members', 'companies'] as const)('the range %s', (facet) => {
  test.each([
    ['from', { min: 30, missing: false }],
    ['up to', { max: 50, missing: false }],
    ['of one number', { min: 30, max: 30, missing: false }],
    ['with those without a value', { min: 30, missing: true }],
    ['without those without a value', { missing: false }],
  ])('says what it is about %s', (_name, value) => {
    expect(told(facet, { [facet]: value }, en)).toMatch(CASES[facet][1]);
    expect(told(facet, { [facet]: value }, pl)).toMatch(CASES[facet][2]);
  });
});

describe.each(['ecosystem', 'helix', 'industry', 'region', 'coordinator'] as const)('no value of %s', (facet) => {
  test('says of what', () => {
    expect(told(facet, { [facet]: ['~'] }, en)).toMatch(CASES[facet][1]);
    expect(told(facet, { [facet]: ['~'] }, pl)).toMatch(CASES[facet][2]);
  });
});

test('a region in one way says which way and which region', () => {
  expect(told('region', { values: { region: ['lublin~founded-in', 'east'] } }, en)).toBe(
    'region: <lublin> (place of founding) or <east>',
  );
});
