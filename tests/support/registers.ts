import fc from 'fast-check';
import type { Content } from '../../src/graph/document/document';
import type { Entity, Relation } from '../../src/graph/model';
import { withRoleFields } from '../../src/io/read/read-values';
import { madeUpGraphs } from './arbitrary';
import { atlasOf } from './build';
import { contentOf, contents, type TestContent } from './documents';
import { VOCABULARY } from './vocabulary';

/** A document of these actors and relations, in the vocabulary of the tests. */
export const registerOf = (
  entities: readonly Entity[],
  relations: readonly Relation[] = [],
  rest: Partial<Content> = {},
): Content => ({
  title: { pl: 'Rejestr', en: 'Register' },
  vocabulary: VOCABULARY,
  atlas: atlasOf(entities, relations),
  scenes: [],
  ...rest,
});

/** Ids that mean something to every object, that break out of quotes, and that have no end. */
export const HOSTILE = ['__proto__', 'constructor', 'toString', '"]', "'", '\\', 'ż'.repeat(10_000)];

/** A document in which some actors have other ids, and some names are written otherwise. */
function renamed(
  { atlas, ...rest }: TestContent,
  ids: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, Entity['name']>,
): TestContent {
  const idOf = (id: string) => ids.get(id) ?? id;
  return {
    ...rest,
    atlas: {
      ...atlas,
      entities: atlas.entities.map((each) => ({ ...each, name: names.get(each.id) ?? each.name, id: idOf(each.id) })),
      relations: atlas.relations.map((each) => ({ ...each, from: idOf(each.from), to: idOf(each.to) })),
      notes: atlas.notes.map((note) => ({ ...note, about: note.about.map(idOf) })),
      layouts: new Map(
        [...atlas.layouts].map(([layout, places]) => [
          layout,
          new Map([...places].map(([id, place]) => [idOf(id), place])),
        ]),
      ),
    },
  };
}

/** A document as it is read: a node is on one side, or on several that contradict each other, and roles hold fields. */
function asRead(content: TestContent): TestContent {
  const { vocabulary, atlas } = content;
  const entities = atlas.entities.map((entity) => {
    const { helix, contestedHelix, ...rest } = withRoleFields(entity, vocabulary.roles);
    return { ...rest, ...(helix ? { helix } : contestedHelix && { contestedHelix }) };
  });
  return { ...content, atlas: { ...atlas, entities } };
}

/** Documents over one pool of actors, in the vocabulary of the tests, or over another in one that is made up. */
const documents = fc.oneof(
  contents,
  madeUpGraphs.map((graph): TestContent => contentOf(graph)),
);

/** The same, some actors under other ids, some names written otherwise. */
export const registers: fc.Arbitrary<TestContent> = documents.map(asRead).chain((content) => {
  const ids = content.atlas.entities.map(({ id }) => id);
  const written = fc.constantFrom(
    (id: string) => ({ und: id }),
    (id: string) => ({ pl: `${id.toUpperCase()} Sp. z o.o.`, en: id }),
    () => ({ und: 'Agora' }),
  );
  return fc
    .record({
      moved: fc.shuffledSubarray(ids),
      others: fc.shuffledSubarray([...HOSTILE, ...ids.map((id) => `${id}-2`)]),
      names: fc.array(fc.tuple(fc.constantFrom(...ids), written), { maxLength: 5 }),
    })
    .map(({ moved, others, names }) =>
      renamed(
        content,
        new Map(moved.slice(0, others.length).map((id, index) => [id, others[index] ?? id])),
        new Map(names.map(([id, write]) => [id, write(id)])),
      ),
    );
});
