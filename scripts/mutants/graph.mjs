/** Mutations of the network's science: by file, a text of it, what is put there instead, and what would then be wrong. */
export const GRAPH = {
  'src/graph/gaps/general-gaps.ts': [
    ['const FEWEST_COMMON = 2;', 'const FEWEST_COMMON = 1;', 'One common neighbour would already suppose a link.'],
    [
      'having < MOST.share * nodes.length',
      'having <= MOST.share * nodes.length',
      'What exactly three in five have would not be missed.',
    ],
    ['having < MOST.nodes ||', 'having <= MOST.nodes ||', 'What exactly five have would not be missed.'],
    ['attribute.kinds?.includes(kind) ?? true', 'true', 'Kinds that an attribute is not meant for would lack it.'],
  ],
  'src/graph/gaps/gaps.ts': [
    ["(a.ids.join('\\n') < b.ids.join('\\n') ? -1 : 1)", '0', 'Equal gaps would stand as they happen to be found.'],
  ],
  'src/graph/hypothesis.ts': [
    ['edgesBetween(graph, one, other).length === 0 && ', '', 'A link would be supposed where one is.'],
    ['if (!node) return false;', 'if (!node) return true;', 'Whom nobody knows could work with others.'],
  ],
  'src/graph/presence.ts': [
    ["presence === 'named' || presence === 'told'", "presence === 'named'", 'What is told in general would be a gap.'],
  ],
  'src/graph/time/dates.ts': [
    ["Number(year.replaceAll('X', '9'))", "Number(year.replaceAll('X', '0'))", 'The 1950s would end with 1950.'],
  ],
  'src/graph/time/time-window.ts': [
    ['years[0] <= window.to', 'years[0] < window.to', 'The last year of the window would not be in it.'],
  ],
  'src/graph/timeline/timeline-counts.ts': [
    ['time: null, neighbours: false', 'neighbours: false', 'The window would empty the axis that moves it.'],
  ],
  'src/graph/paths/routes.ts': [
    ['if (count < 1) return found;', '', 'None asked for would be one told.'],
    ['found.length === limit ||', '', 'All of thousands of shortest ways would be looked for.'],
  ],
  'src/graph/picks/find-chains.ts': [
    ['isCut: chains.length > most', 'isCut: chains.length >= most', 'A list that is whole would be told as cut.'],
  ],
  'src/graph/picks/answer-picks.ts': [
    [
      'places.length > 1 && isSame',
      'isSame',
      'A sentence of one place would be told as its own mirror.',
      'a chain of one actor begins and ends with the same, so that none is left out either way',
    ],
    ["if (!line.context) add('', end);", "add('', end);", 'Context would count as any tie.'],
  ],
  'src/graph/picks/picks.ts': [['isFact(edge) && (reading', '(reading', 'An aim would join a chain.']],
  'src/graph/matrix/matrix.ts': [
    ['.filter((value) => value.lastIndexOf(NO_VALUE) < 1)', '', 'One way of a value would be a row of its own.'],
  ],
  'src/graph/scenario/compare-scenario.ts': [
    ['change(most) >= change(way)', 'change(most) > change(way)', 'Of equals the last pair would be named.'],
  ],
  'src/graph/scenario/supposable.ts': [
    ['edge.symmetric || edge.from === from', 'true', 'What leads back would forbid what leads there.'],
  ],
  'src/graph/document/diff.ts': [
    ['.filter(([, places]) => places.size > 0)', '', 'An arrangement of nobody would stay on offer.'],
  ],
};
