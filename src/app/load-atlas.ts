import { buildGraph, type Graph } from '../graph/graph';
import type { Atlas } from '../graph/model';
import { layoutsOf } from '../io/layouts';
import type { Question } from '../io/parse-questions';
import type { Story } from '../io/parse-story';

/** The questions of the first screen, which come after the first map. */
export async function loadQuestions(): Promise<readonly Question[]> {
  const [{ parseQuestions }, { default: content }] = await Promise.all([
    import('../io/parse-questions'),
    import('../../data/lublin/questions.json'),
  ]);
  return parseQuestions(content);
}

/** The shipped story; null where its file is broken. */
export async function loadStory(): Promise<Story | null> {
  const [{ parseStory }, { default: content }] = await Promise.all([
    import('../io/parse-story'),
    import('../../data/lublin/story.json'),
  ]);
  return parseStory(content);
}

/**
 * The graph of the shipped dataset, which no build is made of before it keeps every rule (`checkDataset`): the reader's
 * machine need not check it anew. Rejects where a file does not come.
 */
export async function loadAtlas(): Promise<Graph> {
  const [entities, relations, sources, notes, layout] = await Promise.all([
    import('../../data/lublin/entities.json'),
    import('../../data/lublin/relations.json'),
    import('../../data/lublin/sources.json'),
    import('../../data/lublin/notes.json'),
    import('../../data/lublin/layout.json'),
  ]);
  return buildGraph({
    entities: checked<Atlas['entities']>(entities.default),
    relations: checked<Atlas['relations']>(relations.default),
    sources: checked<Atlas['sources']>(sources.default),
    notes: checked<Atlas['notes']>(notes.default),
    layouts: layoutsOf(checked<Parameters<typeof layoutsOf>[0]>(layout.default)),
  });
}

/** What the build has checked, by the type that the check gives it. */
const checked = <T>(content: unknown) => content as T;
