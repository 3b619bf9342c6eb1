// @vitest-environment node
import { expect, test } from 'vitest';
import { guidesOf } from '../../../src/canvas/ground/arrangement-guides';
import { sidesIn } from '../../../src/graph/vocabulary';
import { wordsOf } from '../../../src/text/words-of';
import { helixPlaces } from '../../../src/worker/layout/plain-layouts';
import { entity, graphOf } from '../../support/build';
import { exampleGraph } from '../../support/examples';
import { shippedGraph } from '../../support/shipped';
import { wordsIn } from '../../support/vocabulary';

const YEARS = ['2006', '2007', '2008', '2009', '2018'];
const graph = graphOf(
  YEARS.map((founded) => entity(`of-${founded}`, { founded })),
  [],
);
const yearsFor = (...shown: readonly string[]) =>
  guidesOf('years', graph, null, wordsIn('en'), new Set(shown.map((year) => `of-${year}`)))
    .texts.map(({ text }) => text)
    .filter((text) => YEARS.includes(text));

test('where years are too many, the first and the last of those shown come first, and those of nobody last', () => {
  expect(yearsFor('2007', '2008', '2018')).toEqual(['2007', '2018', '2008', '2006', '2009']);
  expect(yearsFor('2008')).toEqual(['2008', '2006', '2007', '2009', '2018']);
});

test('lanes of groups that are no nodes are all named right below the line that begins them', () => {
  const theatres = exampleGraph('modrowiec');
  const words = wordsOf('en', theatres.vocabulary);
  const { texts, lines } = guidesOf('years', theatres, null, words);
  const named = texts.filter(({ below }) => below !== undefined);
  expect(named.map(({ text }) => text)).toEqual([
    'Grand Theatre',
    'Canal Theatre',
    'Lantern Theatre',
    'Barrel Theatre',
    'Meadow Stage',
    'no stage',
  ]);
  expect(named.every(({ at }) => lines.some(({ from, strong }) => strong && from.y === at.y))).toBe(true);
});

test('the margin of the undated is named where anyone stands in it', () => {
  const textsOf = (...years: readonly string[]) => {
    const nodes = years.map((founded, index) => entity(`n${index}`, founded === '' ? {} : { founded }));
    return guidesOf('years', graphOf(nodes), null, wordsIn('en')).texts.map(({ text }) => text);
  };
  expect(textsOf('2006', '')).toContain('undated');
  expect(textsOf('2006', '2007')).not.toContain('undated');
});

test('hills of groups that are no nodes are named above the highest of those who stand on them', () => {
  const karate = exampleGraph('karate');
  const places = new Map([...karate.nodes.keys()].map((id, index) => [id, { x: index, y: 100 + index }]));
  const { texts } = guidesOf(
    'uplands',
    { ...karate, layouts: new Map([['uplands', places]]) },
    null,
    wordsOf('en', karate.vocabulary),
  );
  expect(texts.map(({ text }) => text)).toEqual(['MR. HI’S CLUB', 'THE OFFICER’S CLUB']);
  expect(texts.every(({ at, below = 0 }) => at.y < 100 + 34 && below < 0)).toBe(true);
});

test('hills are named elsewhere near them where there is no room above, the farthest from other hills first', () => {
  const karate = exampleGraph('karate');
  const groups = [...karate.domain.memberships(karate, { inferred: true }).values()];
  // The second stands to the right of the first.
  const placesOf = (members: ReadonlyMap<string, unknown>, at: number) =>
    [...members.keys()].map((id, index) => [id, { x: 300 * at + index, y: index }] as const);
  const { texts } = guidesOf(
    'uplands',
    { ...karate, layouts: new Map([['uplands', new Map(groups.flatMap(placesOf))]]) },
    null,
    wordsOf('en', karate.vocabulary),
  );
  expect(texts.map(({ others = [] }) => others.map(({ align = 'center' }) => align))).toEqual([
    ['left', 'right', 'right', 'center', 'left'],
    ['left', 'right', 'left', 'center', 'right'],
  ]);
});

test('quarters that no node stands for are named beyond those who stand in them', () => {
  const theatres = exampleGraph('modrowiec');
  const placed = { ...theatres, layouts: new Map([['helix', helixPlaces(theatres, () => 24)]]) };
  const words = wordsOf('en', theatres.vocabulary);
  const { texts } = guidesOf('helix', placed, null, words);
  const sides = sidesIn(theatres.vocabulary);
  const named = texts.filter(({ strong }) => strong);
  expect(named).toHaveLength(sides.length);
  for (const [index, { at, others = [] }] of named.entries()) {
    const standing = [...theatres.nodes.values()].filter(({ helix }) => helix === sides[index]);
    const ys = standing.map(({ id }) => placed.layouts.get('helix')?.get(id)?.y ?? 0);
    for (const { y } of [at, ...others.map((other) => other.at)])
      expect(y < Math.min(...ys) || y > Math.max(...ys)).toBe(true);
  }
  // The shipped sides have nodes that bear their names.
  expect(guidesOf('helix', shippedGraph(), null, wordsIn('en')).texts.filter(({ strong }) => strong)).toEqual([]);
});
