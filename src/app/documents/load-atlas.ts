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

/** A graph as far as the first map shows it, and what brings its texts into it, as often as it is asked. */
type FirstAtlas = Readonly<{ graph: Graph; complete: () => Promise<void> }>;

/** The graph of the shipped dataset with all its texts. Rejects where a file does not come. */
export async function loadAtlas(): Promise<Graph> {
  const { graph, complete } = await loadFirstAtlas();
  await complete();
  return graph;
}

/**
 * The graph of the shipped dataset, which no build is made of before it keeps every rule (`checkDataset`): the reader's
 * machine need not check it anew. Its texts and evidence (`splitData`) are still to come. Rejects where a file does not
 * come.
 */
export async function loadFirstAtlas(): Promise<FirstAtlas> {
  const [entities, relations, sources, layout, vocabulary] = await Promise.all([
    import('../../../data/lublin/entities.json?first'),
    import('../../../data/lublin/relations.json?first'),
    import('../../../data/lublin/sources.json'),
    import('../../../data/lublin/layout.json'),
    import('../../../data/lublin/vocabulary.json'),
  ]);
  const atlas: Atlas = {
    entities: checked(entities.default),
    relations: checked(relations.default),
    sources: checked(sources.default),
    notes: [],
    layouts: layoutsOf(checked(layout.default)),
  };
  const graph = buildGraph(atlas, checked(vocabulary.default), LUBLIN);
  let coming: Promise<void> | null = null;
  const complete = () => {
    coming ??= bringTexts(graph).catch((error: unknown) => {
      coming = null;
      throw error;
    });
    return coming;
  };
  return { graph, complete };
}

async function bringTexts(graph: Graph): Promise<void> {
  const [{ completeGraph }, entities, relations, notes] = await Promise.all([
    import('../../graph/document/complete-graph'),
    import('../../../data/lublin/entities.json?rest'),
    import('../../../data/lublin/relations.json?rest'),
    import('../../../data/lublin/notes.json'),
  ]);
  completeGraph(graph, {
    entities: checked(entities.default),
    relations: checked(relations.default),
    notes: checked(notes.default),
  });
}

/** What the build has checked, by the type that the check gives it. */
const checked = <T>(content: unknown) => content as T;
