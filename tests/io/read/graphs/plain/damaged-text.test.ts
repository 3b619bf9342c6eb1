import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GRAPH_FORMATS } from '../../../../../src/io/graphs/graph-formats';
import { Refusal } from '../../../../../src/io/read/refusal';
import { WRITERS } from '../../../../../src/io/write/graphs/writers';
import { fileGraphs } from '../../../../support/file-graphs';

/** Pieces that hurt where they are put into a text. */
const PIECES = [
  '"',
  "'",
  '"""',
  '[',
  ']',
  '{',
  '}',
  '<',
  '>',
  '(',
  '.',
  ';',
  '\\',
  '=',
  '->',
  '#',
  '/*',
  '*',
  '\n',
  '0 ',
  '@',
  ':',
  '_:',
];

const GML =
  'graph [\n directed 1\n node [ id 1 label "A &amp; B" graphics [ x 1.5 y 2 ] ]\n edge [ source 1 target 1 ] ]\n';
const PAJEK =
  '*Network "n"\n*Vertices 3 1\n1 "a" 0.1 0.2 ic Red [1990-1995]\n*Arcs :1 "r"\n1 2 3 l "x"\n*Arcslist\n1 2 3\n*Matrix\n1 0\n';

/** Texts of each format: as it is written, or where it is not, one that has all that is read. */
const TEXTS: readonly (readonly [id: string, texts: fc.Arbitrary<string>])[] = [
  ['gml', fc.constant(GML.repeat(3))],
  ['pajek', fc.constant(PAJEK)],
  ...['dot', 'turtle'].map((id) => {
    const writer = WRITERS.find((each) => each.id === id);
    return [id, fileGraphs((text) => text).map((graph) => `${writer?.write(graph, 'pl')}`)] as const;
  }),
];

describe.each(TEXTS)('a text of the format %s', (id, texts) => {
  test('that is damaged anywhere is read or refused, and fails in no other way', async () => {
    const format = GRAPH_FORMATS.find((each) => each.id === id);
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    const damage = fc.record({ text: texts, at: place, cut: fc.nat(40), piece: fc.constantFrom('', ...PIECES) });
    const outcomes = new Set<string>();
    const property = fc.asyncProperty(damage, async ({ text, at, cut, piece }) => {
      const start = Math.floor(text.length * at);
      const damaged = text.slice(0, start) + piece + text.slice(start + cut);
      try {
        await format?.read({ text: damaged, json: undefined }, () => undefined);
        outcomes.add('read');
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
        outcomes.add('refused');
      }
    });
    await fc.assert(property, { numRuns: 200 });
    expect([...outcomes].sort()).toEqual(['read', 'refused']);
  });
});

describe('JSON-LD', () => {
  test('of whatever values is read or refused, and fails in no other way', async () => {
    const format = GRAPH_FORMATS.find(({ id }) => id === 'jsonld');
    const keys = fc.constantFrom(
      ...['@context', '@id', '@type', '@value', '@language', '@list', '@set', '@graph', '@reverse', '@vocab', '@base'],
      ...[
        '@container',
        '@nest',
        '@included',
        '@index',
        '@version',
        '@json',
        'a',
        'urn:b',
        '__proto__',
        'https://c.pl/d',
      ],
    );
    const { json } = fc.letrec((tie) => ({
      json: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(null, true, 1.5, '', '@id', 'a', '_:b', 'urn:c', 'https://c.pl/', '@list', 'pl', 1.1),
        fc.array(tie('json'), { maxLength: 3 }),
        fc.dictionary(keys, tie('json'), { maxKeys: 4 }),
      ),
    }));
    const document = fc.tuple(json, json, json).map(([context, id, graph]) => ({
      '@context': { a: context, '@vocab': 'urn:v:' },
      '@id': id,
      a: graph,
    }));
    const property = fc.asyncProperty(fc.oneof(document, json), async (content) => {
      try {
        await format?.read({ text: '', json: content }, () => undefined);
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
      }
      expect(Object.keys(Object.prototype)).toEqual([]);
    });
    await fc.assert(property, { numRuns: 500 });
  });
});
