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
    ["status !== 'inferred' && evidence", 'evidence', 'Our own conclusions would be told as unsourced.'],
  ],
  'src/graph/gaps/gaps.ts': [
    ["(a.ids.join('\\n') < b.ids.join('\\n') ? -1 : 1)", '0', 'Equal gaps would stand as they happen to be found.'],
  ],
  'src/graph/gap.ts': [['return 0.5 + 0.5 *', 'return', 'A gap that touches few would weigh nothing.']],
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
    ['yearsOf(date ?? since)', 'yearsOf(since ?? date)', 'A dated relation would stand at its beginning.'],
  ],
  'src/graph/time/years.ts': [
    ['first - last.first <= 2', 'first - last.first <= 1', 'One silent year would break the axis.'],
    ['&& !/X/.test(last.date + date)', '', 'A decade would follow a year as if it were the next.'],
  ],
  'src/graph/timeline/timeline.ts': [
    ['const SHORT_SILENCE = 4;', 'const SHORT_SILENCE = 5;', 'Five silent years would have a column each.'],
  ],
  'src/graph/timeline/timeline-counts.ts': [
    ['time: null, neighbours: false', 'neighbours: false', 'The window would empty the axis that moves it.'],
  ],
  'src/graph/timeline/play.ts': [
    ['return next >= low ? [low, next] : null;', 'return [low, next];', 'A growing window would turn round.'],
  ],
  'src/graph/paths/routes.ts': [
    ['if (count < 1) return found;', '', 'None asked for would be one told.'],
    ['found.length === limit ||', '', 'All of thousands of shortest ways would be looked for.'],
  ],
  'src/graph/paths/reconnect.ts': [
    [
      ' || Number(a.context) - Number(b.context)',
      '',
      'Of equal changes one over context could come before one over ties.',
    ],
    [
      'way.breaches === known.breaches && way.steps < known.steps',
      'false',
      'Of ways that break as much, a longer one could be told.',
    ],
  ],
  'src/graph/paths/join.ts': [
    ['pair.steps >= best.steps', 'pair.steps > best.steps', 'Of equal pairs the last found would be told.'],
  ],
  'src/graph/picks/find-chains.ts': [
    ['isCut: chains.length > most', 'isCut: chains.length >= most', 'A list that is whole would be told as cut.'],
  ],
  'src/graph/picks/answer-picks.ts': [
    ['places.length > 1 && isSame', 'isSame', 'A sentence of one place would be told as its own mirror.'],
    ["if (!line.context) add('', end);", "add('', end);", 'Context would count as any tie.'],
    [' || !isFact(line)', '', 'An aim would be counted as a relation.'],
  ],
  'src/graph/picks/picks.ts': [['isFact(edge) && (reading', '(reading', 'An aim would join a chain.']],
  'src/graph/matrix/matrix.ts': [
    ['by.columns !== side || ', '', 'Those of the past would vanish from years and kinds too.'],
    ['.filter((value) => value.lastIndexOf(NO_VALUE) < 1)', '', 'One way of a value would be a row of its own.'],
  ],
  'src/graph/scenario/compare-scenario.ts': [
    ['change(most) >= change(way)', 'change(most) > change(way)', 'Of equals the last pair would be named.'],
    ['ties(before, id) > 0 && ', '', 'Who never had ties would be left alone by the change.'],
  ],
  'src/graph/scenario/supposable.ts': [
    ['edge.symmetric || edge.from === from', 'true', 'What leads back would forbid what leads there.'],
  ],
  'src/graph/document/diff.ts': [
    ['before: (moves.get(key) ?? move).before', 'before: move.before', 'Two moves taken back would stop halfway.'],
    ['.filter(([, places]) => places.size > 0)', '', 'An arrangement of nobody would stay on offer.'],
  ],
  'src/graph/document/list-diff.ts': [
    ['groupAt(items.at(-1)?.id ?? null);', 'groupAt(null);', 'What follows a missing item would come first.'],
  ],
  'src/graph/document/merge-entities.ts': [
    ["['members', 'companies'],", '', 'Companies of one would stand beside the members of another.'],
  ],
  'src/graph/document/patch-graph.ts': [
    [' || before.context !== after.context', '', 'An edge of a kind that became context would stay a tie.'],
  ],
  'src/graph/arrangements/walk.ts': [
    ['if (next >= edges.length) return cursor;', '', 'Past the last relation the cursor would fall back to the node.'],
  ],
};
