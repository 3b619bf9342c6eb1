/** Mutations of what questions answer and reports tell; see `graph.mjs`. */
export const ANSWERS = {
  'src/answers/gap-groups.ts': [
    [
      "return groups.has('likely-link') || !isLooked ? found",
      'return true ? found',
      'That no likely pair is left would not be told.',
    ],
    ['|| !isLooked ?', '?', 'A graph whose domain looks for none would be said to lack likely pairs.'],
  ],
  'src/answers/gap-answer.ts': [
    [
      'filter((edge) => nodes.has(otherEnd(edge, id)))',
      'filter(() => true)',
      'Relations to others would be lit with a gap.',
    ],
  ],
  'src/answers/ways.ts': [
    ['hasMore: found.length > count', 'hasMore: found.length >= count', 'More ways would be promised than there are.'],
    ['from.length + to.length > 0', 'from.length * to.length > 0', 'One chosen end alone would not be lit.'],
  ],
  'src/answers/matrix-of.ts': [
    [
      'areNodes(graph, rows) && graph.nodes.has(row)',
      'graph.nodes.has(row)',
      'A node that has the id of a value would be lit with its row.',
    ],
    [
      'edge && nodes.has(edge.from) && nodes.has(edge.to)',
      'edge && nodes.has(edge.from)',
      'Relations out of the cell would be lit.',
    ],
  ],
  'src/answers/ties-of.ts': [
    [
      'degree(graph, b) - degree(graph, a)',
      'degree(graph, a) - degree(graph, b)',
      'Of too many actors those with fewest ties would stay.',
    ],
    [
      'actors.length > 0 ? new Set(graph.edges.keys()) : result.edges',
      'result.edges',
      'Ties of actors asked for would fall to the filter.',
    ],
  ],
  'src/answers/scenario-result.ts': [
    ['.filter((id) => !out.has(id))', '', 'What is taken out would be lit as what is left.'],
  ],
  'src/answers/words/gap-words.ts': [
    ["names('told') !== '' && text.toldOthers", 'text.toldOthers', 'A sentence would name nobody.'],
    [
      "return sides.length > 0 ? text.contested(sides.join(', ')) : '';",
      "return text.contested(sides.join(', '));",
      'An actor without a side would be called contested.',
    ],
  ],
  'src/answers/words/presence-words.ts': [
    ["strength === 'told' ? [] : [words.strength[strength]]", '[]', 'A wish would be told as a fact.'],
    [
      "const silent = found.filter(({ general }) => general === 'nothing');",
      "const silent = found.filter(({ presence }) => presence === 'nothing');",
      'Named sides would be counted as spoken of in general.',
    ],
  ],
};
