import fc from 'fast-check';
import type {
  FileAttribute,
  FileEdge,
  FileGraph,
  FileNode,
  FileText,
  FileValue,
} from '../../src/io/read/graphs/file-graph';

const isSaid = (text: string) => text.trim() !== '';

/** Texts that hurt what is not careful, none of them blank. */
export const hostileText: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(
      '__proto__',
      'constructor',
      '<b>"&\'</b>',
      ']]>',
      '<!--',
      'a\r\n\tb',
      ' łódź ',
      '👩‍👩‍👧',
      '=1+1',
      'a|b; c, d',
      '[a, "b\\"]',
      '\\n\\u0041',
      '0012',
      '1e3',
      'true',
      '#ff0000',
      '\ud800',
      '\u0000\u0001\ufffe',
      '{"a":1}',
      '@id',
      '_:b',
      'https://example.org/a b',
      '-->',
      '*Vertices 2',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.string({ maxLength: 12 }),
  )
  .filter(isSaid);

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const localText: fc.Arbitrary<FileText> = fc.oneof(hostileText, fc.record({ pl: hostileText, en: hostileText }));

const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((value) => value + 0);

const time = fc.oneof(
  fc.integer({ min: 900, max: 2100 }),
  fc.constantFrom('1998', '2004-05', '2014-01-21', '195X'),
  hostileText,
);

/** What attributes are called here; none of it is a field of its own anywhere. */
const ATTRIBUTES = ['sektor', 'obrót w zł', '__proto__', 'a "b" <c> & d', '7 dni', 'constructor'];

/** An attribute whose values are all alike, and such values. */
type Column = Readonly<{ attribute: FileAttribute; value: fc.Arbitrary<FileValue> }>;

const list = (each: fc.Arbitrary<string | number>) => fc.array(each, { minLength: 2, maxLength: 4 });

const column = (of: FileAttribute['of'], name: string): fc.Arbitrary<Column> =>
  fc
    .record({
      label: maybe(localText),
      form: fc.constantFrom(
        { type: 'text', value: hostileText },
        { type: 'number', value: number },
        { type: 'flag', value: fc.boolean() },
        { type: 'categories', value: list(hostileText) },
        { type: 'categories', value: list(number) },
      ) as fc.Arbitrary<Readonly<{ type: NonNullable<FileAttribute['type']>; value: fc.Arbitrary<FileValue> }>>,
    })
    .map(({ label, form: { type, value } }) => ({
      attribute: { of, name, type, ...(label !== undefined && { label }) },
      value,
    }));

const columns = (of: FileAttribute['of']) =>
  fc.subarray(ATTRIBUTES).chain((names) => fc.tuple(...names.map((name) => column(of, name))));

const valuesOf = (all: readonly Column[]) =>
  fc
    .tuple(...all.map(({ value }) => maybe(value)))
    .map(
      (values) =>
        new Map(
          all.flatMap(({ attribute: { name } }, at) => (values[at] === undefined ? [] : [[name, values[at]] as const])),
        ),
    );

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

const nodeOf = (
  id: string,
  ids: readonly string[],
  kinds: readonly string[],
  all: readonly Column[],
): fc.Arbitrary<FileNode> =>
  fc.record({
    id: fc.constant(id),
    name: maybe(localText),
    summary: maybe(localText),
    kind: maybe(fc.constantFrom(...kinds)),
    parent: maybe(fc.constantFrom(...ids)),
    begin: maybe(time),
    end: maybe(time),
    position: maybe(fc.record({ x: number, y: number })),
    colour: maybe(colour),
    size: maybe(fc.double({ min: 0.1, max: 1000, noNaN: true })),
    values: valuesOf(all),
  });

const edgeOf = (ids: readonly string[], types: readonly string[], all: readonly Column[]): fc.Arbitrary<FileEdge> =>
  fc.record({
    from: fc.constantFrom(...ids),
    to: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: fc.constant('nobody') }),
    isDirected: fc.boolean(),
    type: maybe(fc.constantFrom(...types)),
    weight: maybe(number),
    begin: maybe(time),
    end: maybe(time),
    values: valuesOf(all),
  });

const termsOf = (ids: readonly string[]) =>
  fc
    .tuple(...ids.map(() => maybe(localText)))
    .map(
      (labels) => new Map(ids.map((id, at) => [id, labels[at] === undefined ? {} : { label: labels[at] }] as const)),
    );

/** Graphs of other programs with all that such graphs can have. No two ids are one once `seen` of them is what a format keeps. */
export const fileGraphs = (seen: (text: string) => string): fc.Arbitrary<FileGraph> => {
  const distinct = (maxLength: number) => fc.uniqueArray(hostileText, { minLength: 1, maxLength, selector: seen });
  return fc
    .record({
      ids: distinct(8),
      kinds: distinct(3),
      types: distinct(3),
      ofNodes: columns('nodes'),
      ofEdges: columns('edges'),
    })
    .chain(({ ids, kinds, types, ofNodes, ofEdges }) =>
      fc.record({
        title: maybe(localText),
        kinds: termsOf(kinds),
        types: termsOf(types),
        attributes: fc.constant([...ofNodes, ...ofEdges].map(({ attribute }) => attribute)),
        nodes: fc.tuple(...ids.map((id) => nodeOf(id, ids, kinds, ofNodes))),
        edges: fc.array(edgeOf(ids, types, ofEdges), { maxLength: 8 }),
      }),
    );
};
