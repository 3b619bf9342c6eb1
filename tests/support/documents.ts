import fc from 'fast-check';
import type { Content } from '../../src/graph/document/document';
import type { Graph } from '../../src/graph/graph';
import type { Note } from '../../src/graph/model';
import type { Vocabulary } from '../../src/graph/vocabulary';
import { parts } from './arbitrary';
import { atlasOf } from './build';
import { VOCABULARY } from './vocabulary';

/** A scene as far as a diff knows it: an id, and something that can change. */
export type TestScene = Readonly<{ id: string; view: string }>;
export type TestContent = Content<TestScene>;

const shuffled = <T>(items: readonly T[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

const some = <T>(items: readonly T[]) => fc.shuffledSubarray([...items]);

/** The vocabulary in another order, some of it lacking, some types saying something else. */
const vocabularies: fc.Arbitrary<Vocabulary> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(VOCABULARY) },
  {
    weight: 1,
    arbitrary: fc
      .record({
        kinds: some(VOCABULARY.kinds),
        types: some(VOCABULARY.relationTypes),
        attributes: some(VOCABULARY.attributes),
        roles: fc.constantFrom(VOCABULARY.roles, {}),
        context: fc.boolean(),
        turned: fc.nat(2),
      })
      .map(({ kinds, types, attributes, roles, context, turned }) => ({
        kinds,
        relationTypes: types.map((type, index) =>
          index % 3 === turned ? { ...type, context, symmetric: !context } : type,
        ),
        attributes,
        roles,
      })),
  },
);

const places = (ids: readonly string[]) =>
  fc.array(fc.tuple(fc.constantFrom(...ids), fc.record({ x: fc.nat(9), y: fc.nat(9) })), {
    minLength: 1,
    maxLength: 9,
  });

const notesAbout = (ids: readonly string[]): fc.Arbitrary<readonly Note[]> =>
  fc
    .uniqueArray(fc.record({ id: fc.constantFrom('one', 'two', 'three'), about: some(ids) }), {
      selector: ({ id }) => id,
    })
    .map((notes) =>
      notes.map(({ id, about }) => ({
        id,
        kind: 'gap',
        about: about.slice(0, 3),
        title: { pl: id, en: id },
        text: { pl: '', en: '' },
        evidence: [],
      })),
    );

const scenes: fc.Arbitrary<readonly TestScene[]> = fc.uniqueArray(
  fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), view: fc.constantFrom('', 'kind=cluster') }),
  { selector: ({ id }) => id },
);

/** The document of a graph. */
export const contentOf = (graph: Graph): TestContent => ({
  title: { pl: 'Atlas', en: 'Atlas' },
  vocabulary: graph.vocabulary,
  atlas: {
    entities: [...graph.nodes.values()],
    relations: [...graph.edges.values()],
    sources: [...graph.sources.values()],
    notes: graph.notes,
    layouts: graph.layouts,
  },
  scenes: [],
});

/** Documents over one small pool of ids, in any order, that keep every rule a diff relies on. */
export const contents: fc.Arbitrary<TestContent> = parts.chain(({ entities, relations }) => {
  const ids = entities.map(({ id }) => id);
  return fc
    .record({
      title: fc.constantFrom('Atlas', 'Wyżyny'),
      vocabulary: vocabularies,
      entities: shuffled(entities),
      relations: shuffled(relations),
      layouts: fc.dictionary(fc.constantFrom('uplands', 'years'), places(ids), { maxKeys: 2 }),
      notes: notesAbout([...ids, ...relations.map(({ id }) => id)]),
      scenes,
    })
    .map(({ title, vocabulary, layouts, notes, scenes: told, ...lists }) => ({
      title: { pl: title, en: title },
      vocabulary,
      atlas: atlasOf(lists.entities, lists.relations, {
        notes,
        layouts: new Map(Object.entries(layouts).map(([name, placed]) => [name, new Map(placed)])),
      }),
      scenes: told,
    }));
});
