import { buildGraph, type Graph } from '../graph/graph';
import { type AtlasFiles, parseAtlas, problemText } from '../io/parse-atlas';
import type { Question } from '../io/parse-questions';
import type { Story } from '../io/parse-story';

/** The shipped dataset as a chunk of its own, fetched beside the code. */
async function loadFiles(): Promise<AtlasFiles> {
  const [entities, relations, sources, notes, layout] = await Promise.all([
    import('../../data/lublin/entities.json'),
    import('../../data/lublin/relations.json'),
    import('../../data/lublin/sources.json'),
    import('../../data/lublin/notes.json'),
    import('../../data/lublin/layout.json'),
  ]);
  return {
    entities: entities.default,
    relations: relations.default,
    sources: sources.default,
    notes: notes.default,
    layout: layout.default,
  };
}

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

/** The graph of the shipped dataset; rejects with the first problems in words where the files are broken. */
export async function loadAtlas(): Promise<Graph> {
  const parsed = parseAtlas(await loadFiles());
  if (!parsed.ok) throw new Error(parsed.problems.slice(0, 5).map(problemText).join('\n'));
  return buildGraph(parsed.atlas);
}
