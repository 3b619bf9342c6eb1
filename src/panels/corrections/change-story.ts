import type { Diff } from '../../graph/document/change';
import { changedActors } from '../../graph/document/changed-actors';
import type { Graph } from '../../graph/graph';
import type { LocalText } from '../../graph/model';
import type { Scene, Story } from '../../io/read/parse-story';
import { MOST_CHARACTERS } from '../../io/schema/story-limits';
import { DEFAULT_VIEW, type Language } from '../../state/link/view';
import { sceneViewOf } from '../../state/story/scene-view';
import { noText } from '../../state/story/story-edits';
import { documentWords } from '../../text/later-words';
import { namesIn } from '../../text/names';
import { editSentences, editText } from '../../text/sentences/edit-text';
import { wordsOf } from '../../text/words-of';

/** So many actors have a scene of their own; one more tells the others. */
export const MOST_ACTORS = 12;

/** A view of more actors than these would make too long a link: it shows everybody. */
const MOST_SHOWN = 150;

/**
 * What changed as a story: a scene of all who changed, one for each of the first of them with what changed about it, and
 * one of the others. It is told in each of some languages, whose words, and those of documents, have to be loaded.
 */
export function storyOfChanges(diff: Diff<never>, graph: Graph, languages: readonly Language[]): Story {
  const changed = [...changedActors(diff, graph)];
  const ids = changed.map(([id]) => id);
  const rest = ids.slice(MOST_ACTORS);
  const tellers = languages.map((language) => tellerOf(diff, graph, language));
  const each = (write: (teller: Teller) => string): LocalText => ({
    ...noText(),
    ...Object.fromEntries(tellers.map((teller) => [teller.language, clipped(write(teller))])),
  });
  const only = (some: readonly string[]) => ({
    view: sceneViewOf({ ...DEFAULT_VIEW, only: some.length > MOST_SHOWN ? [] : some }, graph),
    frame: [...some],
  });
  const shown: readonly Pick<Scene, 'title' | 'text' | 'view' | 'frame'>[] = [
    { title: each(({ text }) => text.changed), text: each(({ all }) => all), ...only(ids) },
    ...changed.slice(0, MOST_ACTORS).map(([id, places]) => ({
      title: each(({ nameOf }) => nameOf(id)),
      text: each(({ sentences }) => listed(places.flatMap((place) => sentences[place] ?? []))),
      view: sceneViewOf({ ...DEFAULT_VIEW, selection: [id] }, graph),
      frame: around(id, graph),
    })),
    ...(rest.length === 0
      ? []
      : [
          {
            title: each(({ text }) => text.others),
            text: each(({ nameOf }) => listed(rest.map(nameOf))),
            ...only(rest),
          },
        ]),
  ];
  return { title: each(({ text }) => text.changed), scenes: shown.map(sceneOf) };
}

type Teller = ReturnType<typeof tellerOf>;

/** What is said of a change in a language. */
function tellerOf(diff: Diff<never>, graph: Graph, language: Language) {
  const words = wordsOf(language, graph.vocabulary);
  const nameOf = namesIn(graph, language);
  const said = { words, nameOf, roles: graph.vocabulary.roles };
  const { corrections } = documentWords(words);
  return {
    ...{ language, nameOf, text: corrections },
    ...{ all: editText(diff, said), sentences: editSentences(diff, said) },
  };
}

const sceneOf = (shown: Pick<Scene, 'title' | 'text' | 'view' | 'frame'>, index: number): Scene => ({
  ...shown,
  id: `scene-${index + 1}`,
  notes: noText(),
  annotations: [],
  transition: 'glide',
  seconds: 20,
});

/** An actor with those whom any relation joins to it. */
const around = (id: string, { incident }: Graph) => [
  ...new Set([id, ...(incident.get(id) ?? []).flatMap(({ from, to }) => [from, to])]),
];

const listed = (sentences: readonly string[]) =>
  sentences.length > 1 ? sentences.map((sentence) => `- ${sentence}`).join('\n') : (sentences[0] ?? '');

/** A text that is no longer than one of a scene may be. */
const clipped = (text: string) => (text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text);
