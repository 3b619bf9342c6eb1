import { presenceText } from '../../src/answers/words/presence-words';
import { fieldsOf } from '../../src/atlas/rules/sides';
import { NO_VALUE } from '../../src/graph/filter/facets';
import type { Graph } from '../../src/graph/graph';
import { fieldAt } from '../../src/graph/presence';
import { placesIn } from '../../src/graph/sides/sides';
import { loadMessages } from '../../src/text/load-messages';
import { wordFor } from '../../src/text/local-text';
import { wordsOf } from '../../src/text/words-of';

await loadMessages('en');

/** How strongly each side of each upland is spoken of, by upland and side, in the words of the interface. */
export function presenceTable(graph: Graph): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const words = wordsOf('en', graph.vocabulary);
  const uplands = [...graph.nodes.values()].filter(({ kind }) => kind === 'ecosystem');
  return Object.fromEntries(
    uplands.map(({ id, name }) => {
      const fields = fieldsOf(graph, id, { inferred: true });
      const cells = placesIn(graph.vocabulary).map((place) => {
        const field = fieldAt(fields, place);
        const word = `${presenceText(field, words)}${field.anchor ? ' *' : ''}`;
        return [place === NO_VALUE ? words.presence.beside : wordFor(words.helix, place), word];
      });
      return [name.en, Object.fromEntries(cells)];
    }),
  );
}
