import fc from 'fast-check';
import type { Annotation, Scene, Story } from '../../src/io/read/parse-story';

/** A scene with a title in both languages and no more than it must have. */
export function scene(id: string, patch: Partial<Scene> = {}): Scene {
  const none = { pl: '', en: '' };
  return {
    id,
    title: { pl: `Scena ${id}`, en: `Scene ${id}` },
    text: none,
    notes: none,
    view: '',
    annotations: [],
    transition: 'glide',
    seconds: 20,
    ...patch,
  };
}

export const storyOf = (...scenes: Scene[]): Story => ({ title: { pl: 'Opowieść', en: 'Story' }, scenes });

/** Texts in any set of languages, of which the interface need not speak one. */
const texts = fc.dictionary(fc.constantFrom('pl', 'en', 'uk', 'sr-Latn'), fc.string({ maxLength: 20 }), {
  noNullPrototype: true,
});
const actor = fc.constantFrom('ict', 'city', 'gone');

const annotations: fc.Arbitrary<Annotation> = fc.oneof(
  fc.record({ shape: fc.constant('circle' as const), around: fc.array(actor, { minLength: 1 }), text: texts }),
  fc.record({ shape: fc.constant('arrow' as const), from: actor, to: actor, text: texts }),
  fc.record({ shape: fc.constant('text' as const), at: actor, text: texts }),
);

const scenes = fc.record({
  title: texts,
  text: texts,
  notes: texts,
  view: fc.constantFrom('', 'arrange=helix', 'select=ict,gone&arrange=years'),
  annotations: fc.array(annotations, { maxLength: 3 }),
  transition: fc.constantFrom('glide' as const, 'cut' as const),
  seconds: fc.integer({ min: 1, max: 600 }),
});

/** Stories of a few scenes. */
export const stories: fc.Arbitrary<Story> = fc
  .record({ title: texts, scenes: fc.array(scenes, { minLength: 1, maxLength: 6 }) })
  .map(({ title, scenes: drawn }) => ({ title, scenes: drawn.map((each, index) => ({ id: `s${index}`, ...each })) }));
