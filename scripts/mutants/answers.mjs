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
    ['if (about.length === 0) return null;', '', 'No gap chosen would dim the whole map.'],
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
      "question.row === '' || question.column === ''",
      "question.row === ''",
      'A row without a column would be a chosen cell.',
    ],
    [
      'edge && nodes.has(edge.from) && nodes.has(edge.to)',
      'edge && nodes.has(edge.from)',
      'Relations out of the cell would be lit.',
    ],
  ],
  'src/answers/ties-of.ts': [
    ['const MOST_ACTORS = 80;', 'const MOST_ACTORS = 800;', 'The browser would draw cells by the million.'],
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
    ['...added.flatMap(({ from, to }) => [from, to])', '', 'Whom a supposed relation joins would not be lit.'],
  ],
  'src/answers/words/gap-words.ts': [
    ["names('told') !== '' && text.toldOthers", 'text.toldOthers', 'A sentence would name nobody.'],
    ["if (reason.lacks === 'figures') return text.noFigures;", '', 'Figures that are not given would be told as zero.'],
    [
      "return sides.length > 0 ? text.contested(sides.join(', ')) : '';",
      "return text.contested(sides.join(', '));",
      'An actor without a side would be called contested.',
    ],
  ],
  'src/answers/words/presence-words.ts': [
    [
      "presence === 'named' && general !== 'nothing'",
      "presence === 'named'",
      'A named side would be said not to be spoken of.',
    ],
    ['place !== NO_VALUE || presence', 'presence', 'A side of which nothing is said would be left out.'],
    ["strength === 'told' ? [] : [words.strength[strength]]", '[]', 'A wish would be told as a fact.'],
    [
      "const silent = found.filter(({ general }) => general === 'nothing');",
      "const silent = found.filter(({ presence }) => presence === 'nothing');",
      'Named sides would be counted as spoken of in general.',
    ],
  ],
  'src/answers/columns.ts': [
    ['* (descending ? -1 : 1)', '', 'A column would be sorted one way only.'],
    [
      'return Number(a.key === undefined) - Number(b.key === undefined);',
      'return Number(b.key === undefined) - Number(a.key === undefined);',
      'Rows without a value would come first.',
    ],
    ['!value.startsWith(NO_VALUE) && ', '', 'A cell would tell marks that stand for no value.'],
  ],
  'src/answers/report/tell-gaps.ts': [
    [
      "...(group.kind === 'likely-link' ? [text.hypothesis] : [])",
      '',
      'A likely link would be reported without saying that it is a hypothesis.',
    ],
    [
      'if (group.gaps.length === 0) return passage(heading, [text.noLikely]);',
      '',
      'That none was found would not be reported.',
    ],
  ],
};
