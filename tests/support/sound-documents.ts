import fc from 'fast-check';
import { applyDiff } from '../../src/graph/document/diff';
import type { Content } from '../../src/graph/document/document';
import { addEntity, moveEntity, removeRelation } from '../../src/graph/document/edits';
import type { Entity } from '../../src/graph/model';
import { parseDocument } from '../../src/io/read/parse-document';
import type { Scene } from '../../src/io/read/parse-story';
import { writeDocument } from '../../src/io/write/write-document';
import { entity } from './build';
import { contents, type TestContent } from './documents';

const scene = (id: string, view: string): Scene => ({
  id,
  title: view === '' ? {} : { pl: view },
  text: { pl: id, en: view },
  notes: {},
  view,
  annotations: [],
  transition: 'cut',
  seconds: 5,
});

/** A document as it is once its file is open: nothing is wrong with it. */
export type SoundContent = Content<Scene>;

/** What is wrong with a document. */
export const problemsIn = (content: SoundContent) => parseDocument(writeDocument(content), '').problems;

/** A random document made sound: what rules forbid in it is mended or gone. */
function madeSound({ title, vocabulary, atlas, scenes }: TestContent): SoundContent {
  const why = { pl: 'tak', en: 'so' };
  const source = { id: 'source', title: { pl: 'Źródło' }, publisher: {}, language: 'pl', retrieved: '', stateOf: '' };
  const content: SoundContent = {
    title,
    vocabulary,
    atlas: {
      ...atlas,
      sources: [source],
      entities: atlas.entities.map(({ companies: _companies, ...each }) => each),
      relations: atlas.relations.map((each) => (each.status === 'inferred' ? { ...each, why } : each)),
      notes: atlas.notes.map((note) => ({ ...note, text: { pl: note.id, en: note.about.join() } })),
    },
    scenes: scenes.map(({ id, view }) => scene(id, view)),
  };
  const unfit = new Set(problemsIn(content).map(({ list, item, done }) => (done === 'kept' ? `${list} ${item}` : '')));
  const relations = content.atlas.relations.filter(({ id }) => !unfit.has(`relations ${id}`));
  const reading = parseDocument(writeDocument({ ...content, atlas: { ...content.atlas, relations } }), 'made-up');
  if (!reading.ok) throw new Error('There are actors.');
  return reading.document;
}

/** Documents over one small pool of ids that keep every rule. */
export const soundContents: fc.Arbitrary<SoundContent> = contents
  .map(madeSound)
  .filter((content) => problemsIn(content).length === 0);

type Corrected = (content: SoundContent) => SoundContent;

const toEntity =
  (index: number, patch: (entity: Entity) => Partial<Entity>): Corrected =>
  (content) => {
    const { entities } = content.atlas;
    const at = index % entities.length;
    const changed = entities.map((each, place) => (place === at ? { ...each, ...patch(each) } : each));
    return { ...content, atlas: { ...content.atlas, entities: changed } };
  };

const corrections: fc.Arbitrary<Corrected> = fc.oneof(
  fc
    .tuple(fc.nat(), fc.constantFrom('pl', 'en'), fc.constantFrom('Nowa', 'New', 'a/b~c'))
    .map(([at, language, name]) => toEntity(at, (each) => ({ name: { ...each.name, [language]: name } }))),
  fc.tuple(fc.nat(), fc.constantFrom('2001', '195X')).map(([at, date]) => toEntity(at, () => ({ date }))),
  fc
    .tuple(fc.nat(), fc.constantFrom('pl', 'en', 'de'))
    .map(([at, language]) => toEntity(at, ({ summary }) => ({ summary: { ...summary, [language]: 'opis' } }))),
  fc.tuple(fc.nat(), fc.subarray(['a', 'b', 'c'])).map(([at, aliases]) => toEntity(at, () => ({ aliases }))),
  fc.tuple(fc.nat(), fc.nat(9), fc.nat(9)).map(
    ([at, x, y]): Corrected =>
      (content) => {
        const id = content.atlas.entities[at % content.atlas.entities.length]?.id ?? '';
        return applyDiff(content, moveEntity(content, 'years', id, { x, y }).diff ?? {});
      },
  ),
  fc.nat().map(
    (at): Corrected =>
      (content) => {
        const { relations } = content.atlas;
        return applyDiff(content, removeRelation(content, relations[at % relations.length]?.id ?? '').diff ?? {});
      },
  ),
  fc.constantFrom('new-one', 'new~two', 'new/three').map(
    (id): Corrected =>
      (content) =>
        applyDiff(
          content,
          addEntity(content, { ...entity(id), kind: content.vocabulary.kinds[0]?.id ?? '' }).diff ?? {},
        ),
  ),
  fc.constantFrom('pl', 'en', 'de').map(
    (language): Corrected =>
      (content) => ({
        ...content,
        title: { ...content.title, [language]: 'Inny' },
      }),
  ),
  fc.constantFrom('a', 'b', 'z').map(
    (id): Corrected =>
      (content) => ({
        ...content,
        scenes: [...content.scenes.filter((each) => each.id !== id), scene(id, 'kind=place')],
      }),
  ),
);

/** A document after a few corrections, of which each keeps every rule. */
export const correctedFrom = (content: SoundContent): fc.Arbitrary<SoundContent> =>
  fc
    .array(corrections, { minLength: 1, maxLength: 8 })
    .map((all) => all.reduce((each, corrected) => corrected(each), content))
    .filter((corrected) => problemsIn(corrected).length === 0);
