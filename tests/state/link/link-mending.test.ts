// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLink, writeLink } from '../../../src/state/link/link';
import { DEFAULT_VIEW, type View } from '../../../src/state/link/view';
import { shippedGraph } from '../../support/shipped';
import { viewsOf } from '../../support/views';

const graph = shippedGraph();
const read = (fragment: string) => readLink(fragment, graph);
const viewWith = (patch: Partial<View>): View => ({ ...DEFAULT_VIEW, ...patch });

const TRIALS = '../shared/fixtures/trials/links.json';
const isAbsent = !existsSync(TRIALS);

function trials(): readonly Readonly<{ link: string; opens: string; why: string }>[] {
  return isAbsent ? [] : JSON.parse(readFileSync(TRIALS, 'utf8'));
}

describe(`links that came to harm (skipped where ${TRIALS} is absent)`, () => {
  test.skipIf(isAbsent)('open the view that they were written for', () => {
    for (const { link, opens } of trials()) expect([link, read(link).view]).toEqual([link, read(opens).view]);
  });

  test.skipIf(isAbsent)('are told of only where a part of them is lost', () => {
    const told = trials().filter(({ link }) => read(link).problems.length > 0);
    expect(told.map(({ link }) => link)).toEqual(trials().flatMap(({ link }) => (link.includes('&at=') ? link : [])));
  });
});

const encoded = (signs: RegExp) => (link: string) =>
  link.replace(signs, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

/** Links in which no name holds a sign of the grammar: where one does, an encoder makes it one with those between names. */
const isPlain = (link: string) => !/%(2c|2f|3a|3b|3d|7e)/i.test(link);

/** What happens to links on their way, each of which loses nothing. */
const HARMS: Readonly<Record<string, (link: string) => string>> = {
  'has its commas encoded': encoded(/,/g),
  'has all signs of its grammar encoded': encoded(/[,:;~/]/g),
  'has its equals signs encoded': (link) => link.replace(/(?<=&[a-z-]+)=/g, '%3D'),
  'is encoded as a whole': encodeURIComponent,
  'comes out of the source of a page': (link) => link.replaceAll('&', '&amp;'),
  'ends a sentence': (link) => `${link}.`,
  'stands in brackets': (link) => `${link}).`,
  'stands in quotation marks': (link) => `${link}”, `,
  'stands in encoded angle brackets': (link) => `${link}%3E`,
  'stands in a cut question': (link) => `${link}…?!`,
  'is followed by a dash and a quotation': (link) => `${link}&„–«`,
  'is followed by a mail program': (link) => `${link}&utm_source=letter&utm_medium=email`,
  'is followed by a network': (link) => `${link}?fbclid=IwAR0abc-_1`,
};

/** A fragment as a browser hands it out: signs that are none of ASCII are encoded. */
const inBrowser = (link: string) => new URL(`https://atlas.test/#${link}`).hash;

describe.each(Object.entries(HARMS))('a link that %s', (_, harm) => {
  test.each([
    ['as it was written', (link: string) => link],
    ['as a browser hands it out', inBrowser],
  ])('opens the same view, %s, and nothing is said', (_how, taken) => {
    fc.assert(
      fc.property(
        viewsOf(graph).filter((view) => writeLink(view, graph) !== '' && isPlain(writeLink(view, graph))),
        (view) => {
          expect(read(taken(harm(writeLink(view, graph))))).toEqual({ view, problems: [] });
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the end of a link', () => {
  test.each([
    ['an open range', { ranges: { members: { min: 30, missing: false } } }],
    ['no value', { values: { ecosystem: ['~'] } }],
    ['words that end in a bracket', { words: 'IT (Lublin)' }],
    ['words that end in a stop', { words: 'sp. z o.o.' }],
  ] as const)('is a letter or a figure after %s', (_, patch) => {
    const link = writeLink(viewWith(patch as Partial<View>), graph);
    expect(link).toMatch(/[a-z0-9]$/);
    expect(read(`${link}).`).view).toEqual(viewWith(patch as Partial<View>));
  });

  test('of a hand-written open range is read as it was written', () => {
    expect(read('v=1&founded=2012..').view.ranges.founded).toEqual({ min: 2012, missing: false });
    expect(read('v=1&founded=2012...').view.ranges.founded).toEqual({ min: 2012, missing: false });
  });
});

describe('places', () => {
  test.each(['at=umcs:5001:0', 'at=umcs:0:-999999', 'camera=1:5001:0', 'camera=1:0:999999'])(
    'beyond the map are refused: %s',
    (param) => {
      const { view, problems } = read(`v=1&${param}`);
      expect([view, problems.length]).toEqual([DEFAULT_VIEW, 1]);
    },
  );

  test('that are written are read back, however far out and however near', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), fc.double({ noNaN: true }), (x, y, zoom) => {
        const view = viewWith({ camera: { x, y, zoom }, positions: { years: { umcs: { x, y } } } });
        expect(read(writeLink(view, graph)).problems).toEqual([]);
      }),
    );
  });
});
