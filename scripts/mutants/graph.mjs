/** Mutations of the network's science: by file, a text of it, what is put there instead, and what would then be wrong. */
export const GRAPH = {
  'src/graph/gaps/general-gaps.ts': [
    ['const FEWEST_COMMON = 2;', 'const FEWEST_COMMON = 1;', 'One common neighbour would already suppose a link.'],
    ['const FEWEST_COMMON = 2;', 'const FEWEST_COMMON = 3;', 'Two common neighbours would suppose none any more.'],
    [
      'having < MOST.share * nodes.length',
      'having <= MOST.share * nodes.length',
      'What exactly three in five have would not be missed.',
    ],
    ['having < MOST.nodes ||', 'having <= MOST.nodes ||', 'What exactly five have would not be missed.'],
    [' && id !== roles.end);', ');', 'Whoever has not ended would lack an end.'],
    ['attribute.kinds?.includes(kind) ?? true', 'true', 'Kinds that an attribute is not meant for would lack it.'],
    ["status !== 'inferred' && evidence", 'evidence', 'Our own conclusions would be told as unsourced.'],
    ['(Array.isArray(value) && value.length === 0)', 'false', 'An empty list would count as something.'],
  ],
  'src/graph/gaps/gaps.ts': [
    ["(a.ids.join('\\n') < b.ids.join('\\n') ? -1 : 1)", '0', 'Equal gaps would stand as they happen to be found.'],
  ],
  'src/graph/gap.ts': [['return 0.5 + 0.5 *', 'return', 'A gap that touches few would weigh nothing.']],
  'src/graph/hypothesis.ts': [
    ['edgesBetween(graph, one, other).length === 0 && ', '', 'A link would be supposed where one is.'],
    ['return domain.isBody(graph, node);', 'return true;', 'What is no body could work with others.'],
    ['if (!node) return false;', 'if (!node) return true;', 'Whom nobody knows could work with others.'],
  ],
  'src/graph/presence.ts': [
    ["presence === 'named' || presence === 'told'", "presence === 'named'", 'What is told in general would be a gap.'],
    ['(node.past ?? false) === isPast', 'isPast === false', 'Those of the past would take part today.'],
  ],
  'src/graph/membership.ts': [
    ['b.weight - a.weight', 'a.weight - b.weight', 'A node would stand in the upland that claims it least.'],
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
    ['const YEARS_NAMED = 2;', 'const YEARS_NAMED = 3;', 'A decade with two named years would be one column.'],
  ],
  'src/graph/timeline/timeline-counts.ts': [
    ['time: null, neighbours: false', 'neighbours: false', 'The window would empty the axis that moves it.'],
  ],
  'src/graph/timeline/compare-years.ts': [
    ['ended[1] <= b', 'ended[0] <= b', 'What may have ended would have ended.'],
    ['began[1] <= a', 'began[1] < a', 'What began in the first year would be new.'],
  ],
  'src/graph/timeline/play.ts': [
    ['return next >= low ? [low, next] : null;', 'return [low, next];', 'A growing window would turn round.'],
    [
      'return low + next - high >= 0',
      'return low + next - high > 0',
      'A sliding window would stop short of the start.',
    ],
  ],
  'src/graph/paths/routes.ts': [
    [' && !traits.has(edge.from) && !traits.has(edge.to)', '', 'From an industry no way would lead anywhere.'],
    ['key < first[0])', 'key > first[0])', 'Ways of one length would come in another order.'],
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
    ['Math.max(2, bearers)', 'bearers', 'A trait that one alone bears would outweigh all.'],
    ['pair.steps >= best.steps', 'pair.steps > best.steps', 'Of equal pairs the last found would be told.'],
    ['.filter((trait) => !universal.has(trait))', '', 'What all clusters bear would speak for a pair.'],
  ],
  'src/graph/picks/find-chains.ts': [
    [' && !chain.includes(next)', '', 'An actor would stand in a chain twice.'],
    ['isCut: chains.length > most', 'isCut: chains.length >= most', 'A list that is whole would be told as cut.'],
  ],
  'src/graph/picks/answer-picks.ts': [
    ['places.length > 1 && isSame', 'isSame', 'A sentence of one place would be told as its own mirror.'],
    ["if (!line.context) add('', end);", "add('', end);", 'Context would count as any tie.'],
    [' || !isFact(line)', '', 'An aim would be counted as a relation.'],
  ],
  'src/graph/picks/picks.ts': [
    ['symmetric || from === id', 'from === id', 'A partnership would read otherwise from its end.'],
    ['isFact(edge) && (reading', '(reading', 'An aim would join a chain.'],
  ],
  'src/graph/matrix/matrix.ts': [
    ['by.columns !== side || ', '', 'Those of the past would vanish from years and kinds too.'],
    ['.filter((value) => value !== id)', '', 'A row would count itself.'],
    ['.filter((value) => value.lastIndexOf(NO_VALUE) < 1)', '', 'One way of a value would be a row of its own.'],
    ['around.length > 0 || isOfKind(id)', 'around.length > 0', 'Rows would stand among those without a row.'],
  ],
  'src/graph/matrix/adjacency-matrix.ts': [
    ['if (edge.symmetric) add(edge.to, edge.from, edge);', '', 'A partnership would be shown one way.'],
  ],
  'src/graph/scenario/scenario.ts': [
    ["status: 'inferred', evidence: []", "status: 'stated', evidence: []", 'What is supposed would be told as stated.'],
    ['.filter(({ id }) => !dropped.has(id))', '', 'A relation that is taken out would stay.'],
  ],
  'src/graph/scenario/compare-scenario.ts': [
    ['change(most) >= change(way)', 'change(most) > change(way)', 'Of equals the last pair would be named.'],
    ['ties(before, id) > 0 && ', '', 'Who never had ties would be left alone by the change.'],
  ],
  'src/graph/scenario/fallen-groups.ts': [
    ['.slice(1);', '.slice(0, -1);', 'The largest part would be said to fall away.'],
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
    ['.filter(([{ id }]) => !went.has(id))', '', 'What was changed and then removed would still be changed.'],
  ],
  'src/graph/document/edits.ts': [
    ['about.length > 0 ? { ...note, about } : null', '{ ...note, about }', 'A note about nobody would be left.'],
    ["return from === to ? refuse('self-loop', from) : null;", 'return null;', 'An actor could be joined to itself.'],
  ],
  'src/graph/document/merge-entities.ts': [
    ["['members', 'companies'],", '', 'Companies of one would stand beside the members of another.'],
    ['symmetric.has(claim.type) && from > to', 'false', 'A partnership would be told twice after a merger.'],
  ],
  'src/graph/document/patch-graph.ts': [
    [' || before.context !== after.context', '', 'An edge of a kind that became context would stay a tie.'],
  ],
  'src/graph/filter/filter.ts': [
    [
      'interval[0] <= max && interval[1] >= min : missing',
      'interval[0] <= max && interval[1] >= min : true',
      'A range would keep what has no value unasked.',
    ],
    [
      'nodes.has(from) !== nodes.has(to) && drawn(from) && drawn(to)',
      'nodes.has(from) !== nodes.has(to)',
      'Neighbours that are not drawn would be counted.',
    ],
  ],
  'src/graph/filter/focus.ts': [
    [
      "direction === 'both' || edge.symmetric ||",
      "direction === 'both' ||",
      'A partnership would be followed one way.',
    ],
  ],
  'src/graph/arrangements/walk.ts': [
    ['if (next >= edges.length) return cursor;', '', 'Past the last relation the cursor would fall back to the node.'],
  ],
};
