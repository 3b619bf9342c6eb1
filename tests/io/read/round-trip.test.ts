// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from '../../../src/io/read/decode-text';
import type { OpenDocument } from '../../../src/io/read/document-reading';
import { parseDocumentText } from '../../../src/io/read/parse-document';
import { COLUMN_USES } from '../../../src/io/schema/table-mapping';
import { writeDocument } from '../../../src/io/write/write-document';

/** What has broken some reader or writer of texts. */
const HOSTILE = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'null', '0', '-1', 'NaN'],
  ...['"', "'", '\\', '\\"', '\\u0000', '</script>', '<!--', '{"a":1}', '=1+1', '%00', '~'],
  ...['\u0000', '\u2028', '\u2029', '\u200f', '\ufeff', '\r\n', '\t', ' ', 'e\u0301', '👩‍🏭', 'Łąka i źródło'],
  ...['\ud800', '\udc00', 'a\udfff', '\udc00\ud800'],
  'ż'.repeat(5000),
];

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }) },
);
const local = fc.dictionary(fc.constantFrom('pl', 'en', 'und', 'zh-Hant'), text, { minKeys: 1, noNullPrototype: true });

/** Ids of any signs that one line holds, but for the names that never pass. */
const id = text
  .map((each) => each.replace(/[^\S ]/g, '').slice(0, 200))
  .filter((each) => /^(?!~)(?!(__proto__|constructor|prototype)$)[\S ]+$/.test(each));
const ids = fc.uniqueArray(id, { minLength: 2, maxLength: 6 });

const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const evidence = fc.array(
  fc.record(
    {
      source: fc.constant('source'),
      section: text,
      lines: fc.constant([1, 2]),
      terms: fc.array(text, { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: ['source', 'terms'] },
  ),
  { maxLength: 2 },
);

const place = fc
  .tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: -9, max: 9 }))
  // As a text has it, in which zero has no sign.
  .map((both) => both.map((each) => each + 0));

const mapping = fc.array(
  fc.record(
    {
      file: text.map((each) => each.slice(0, 2000)),
      sheet: fc.oneof(fc.constant(null), fc.constantFrom('Arkusz 1', '__proto__')),
      is: fc.constantFrom('nodes', 'edges', 'none'),
      hasHeader: fc.boolean(),
      columns: fc.array(
        fc.record(
          { use: fc.constantFrom(...COLUMN_USES.nodes), separator: fc.constantFrom(null, ';', '"') },
          { requiredKeys: ['use'] },
        ),
        { maxLength: 3 },
      ),
      isDirected: fc.boolean(),
    },
    { requiredKeys: ['file', 'sheet', 'is', 'hasHeader', 'columns'] },
  ),
  { maxLength: 2 },
);

/** Files of which nothing has to be mended, with whatever texts they hold. */
const files = ids.chain((names) => {
  const entity = fc.record({
    name: local,
    summary: some(local),
    aliases: fc.array(text, { maxLength: 2 }),
    said: text,
    evidence,
  });
  return fc
    .record({
      title: local,
      origin: some(local),
      label: local,
      attribute: id,
      entities: fc.tuple(...names.map((name) => entity.map((each) => ({ id: name, ...each })))),
      note: local,
      places: fc.tuple(...names.map((name) => place.map((each) => [name, each] as const))),
      scene: fc.dictionary(
        fc.constantFrom('pl', 'en'),
        text.map((each) => each.slice(0, 2000)),
        { noNullPrototype: true },
      ),
      mapping: some(mapping),
      address: some(fc.webUrl({ validSchemes: ['https'] })),
    })
    .map(({ title, origin, label, attribute, entities, note, places, scene, mapping: meant, address }) => ({
      ...{ format: 'wyzyny', version: 1, title, origin, savedFrom: names[0], mapping: meant },
      vocabulary: {
        kinds: [{ id: 'thing', label }],
        relationTypes: [{ id: 'tie' }],
        attributes: [{ id: attribute, label }],
      },
      entities: entities.map(({ said, ...each }) => ({ ...each, kind: 'thing', values: { [attribute]: said } })),
      relations: names.slice(1).map((name) => ({ from: names[0], to: name, type: 'tie' })),
      sources: [{ id: 'source', title: label, ...(address !== undefined && { address }) }],
      notes: [{ id: 'note', about: [names[0]], text: note }],
      layout: { uplands: Object.fromEntries(places) },
      scenes: [
        { id: 'one', title: scene, text: scene, notes: {}, view: '', annotations: [], transition: 'cut', seconds: 9 },
      ],
    }));
});

/** A document that is read of a text without a problem. */
function readOf(content: string): OpenDocument {
  const reading = parseDocumentText(content, 'x');
  expect(reading).toMatchObject({ ok: true, problems: [] });
  if (!reading.ok) throw new Error('It is refused.');
  return reading.document;
}

test('whatever texts a file holds are read as they are, and the same again from the bytes that are written of it', () => {
  fc.assert(
    fc.property(files, (file) => {
      const document = readOf(JSON.stringify(file));
      expect(document).toMatchObject(JSON.parse(JSON.stringify({ title: file.title, mapping: file.mapping })));
      const [is, was] = [document.atlas.entities, file.entities].map((entities) =>
        entities.map(({ id, name, aliases, values, evidence }) => ({ id, name, aliases, values, evidence })),
      );
      expect(is).toEqual(was);
      const bytes = new TextEncoder().encode(JSON.stringify(writeDocument(document)));
      expect(readOf(decodeText(bytes) ?? '')).toEqual(document);
    }),
    { numRuns: 500 },
  );
});
