import type { Graph } from '../../graph/graph';
import type { LocalText } from '../../graph/model';
import type { Question } from '../../io/read/parse-questions';
import { languageOf } from '../../text/languages';
import { documentWords } from '../../text/later-words';
import { localText } from '../../text/local-text';
import { LANGUAGE_TAGS } from '../../text/tags';
import { type StarterView, starterViews } from './starter-views';

/** The questions of the first screen of a graph for which nobody prepared any, in every language; its words have to be there. */
export const startersOf = (graph: Graph): readonly Question[] =>
  starterViews(graph).map((starter) => ({ id: starter.id, text: textOf(starter, graph), view: starter.view }));

function textOf({ id, about }: StarterView, { vocabulary }: Graph): LocalText {
  const said = LANGUAGE_TAGS.map((tag) => {
    const { starters } = documentWords({ meta: languageOf(tag) }).general;
    const [name = '', other = ''] = about.map((attribute) =>
      localText(vocabulary.attributes.find((each) => each.id === attribute)?.label ?? { und: attribute }, tag),
    );
    return [tag, starters[id](name, other)] as const;
  });
  return Object.fromEntries(said);
}
