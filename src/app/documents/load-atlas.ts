import { LUBLIN } from '../../atlas/lublin';
import { buildGraph, type Graph } from '../../graph/graph';
import type { Atlas } from '../../graph/model';
import { layoutsOf } from '../../io/read/layouts';
import type { Question } from '../../io/read/parse-questions';
import type { Story } from '../../io/read/parse-story';

/** The questions of the first screen, which come after the first map. */
export async function loadQuestions(): Promise<readonly Question[]> {
  const [{ parseQuestions }, { default: content }] = await Promise.all([
    import('../../io/read/parse-questions'),
    import('../../../data/lublin/questions.json'),
  ]);
  return parseQuestions(content);
}

/** The shipped story; null where its file is broken. */
export async function loadStory(): Promise<Story | null> {
  const [{ parseStory }, { default: content }] = await Promise.all([
    import('../../io/read/parse-story'),
    import('../../../data/lublin/story.json'),
  ]);
  return parseStory(content);
}

/**
 * The graph of the shipped dataset, which no build is made of before it keeps every rule (`checkDataset`): the reader's
 * machine need not check it anew. Rejects where a file does not come.
 */
export async function loadAtlas(): Promise<Graph> {
  const [entities, relations, sources, notes, layout, vocabulary] = await Promise.all([
    import('../../../data/lublin/entities.json'),
    import('../../../data/lublin/relations.json'),
    import('../../../data/lublin/sources.json'),
    import('../../../data/lublin/notes.json'),
    import('../../../data/lublin/layout.json'),
    import('../../../data/lublin/vocabulary.json'),
  ]);
  const atlas: Atlas = {
    entities: checked(entities.default),
    relations: checked(relations.default),
    sources: checked(sources.default),
    notes: checked(notes.default),
    layouts: layoutsOf(checked(layout.default)),
  };
  return buildGraph(atlas, checked(vocabulary.default), LUBLIN);
}

/** What the build has checked, by the type that the check gives it. */
const checked = <T>(content: unknown) => content as T;
