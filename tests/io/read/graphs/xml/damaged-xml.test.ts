import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GRAPH_FORMATS } from '../../../../../src/io/graphs/graph-formats';
import { Refusal } from '../../../../../src/io/read/refusal';
import { WRITERS } from '../../../../../src/io/write/graphs/writers';
import { fileGraphs } from '../../../../support/file-graphs';

/** Pieces that hurt where they are put into a text of XML. */
const PIECES = [
  '<',
  '>',
  '&',
  '"',
  '</',
  '<node>',
  '<data key="v0">',
  '<edge source="a"/>',
  '<key/>',
  '<attvalue/>',
  ']]>',
  '<!--',
  '<!DOCTYPE a>',
  '<?a',
  '&#0;',
  ' id="',
  '\u0000',
];

describe.each(['graphml', 'gexf'])('a text of the format %s', (id) => {
  test('that is damaged anywhere is read or refused, and fails in no other way', async () => {
    const writer = WRITERS.find((each) => each.id === id);
    const format = GRAPH_FORMATS.find((each) => each.id === id);
    if (!writer || !format) throw new Error('It is not written or not read.');
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    const damage = fc.record({
      graph: fileGraphs((text) => text),
      at: place,
      cut: fc.nat(40),
      piece: fc.constantFrom('', ...PIECES),
    });
    const property = fc.asyncProperty(damage, async ({ graph, at, cut, piece }) => {
      const text = `${writer.write(graph, 'pl')}`;
      const place = Math.floor(text.length * at);
      const damaged = text.slice(0, place) + piece + text.slice(place + cut);
      try {
        await format.read({ text: damaged, json: undefined }, () => undefined);
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
      }
    });
    await fc.assert(property, { numRuns: 150 });
  });
});
