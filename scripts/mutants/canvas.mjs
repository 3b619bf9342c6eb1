/** Mutations of the map and its files, of the workers and of what is chosen for a file; see `graph.mjs`. */
export const CANVAS = {
  'src/canvas/names/occupancy.ts': [
    [
      'right: column(Math.ceil(right / side)),',
      'right: column(Math.floor(right / side)),',
      'A name could touch what stands at its right.',
    ],
  ],
  'src/canvas/names/conflict.ts': [
    [
      '(b.leader !== null && runsThrough(b.leader, a.box))',
      'false',
      'A line to a name could run through another name.',
    ],
    ['(a.leader !== null && b.leader !== null && crosses(a.leader, b.leader))', 'false', 'Lines to names could cross.'],
  ],
  'src/canvas/drawing/draw-map.ts': [
    ['clipRect(pen, frame.width, frame.height);', '', 'The map would lie over its caption.'],
  ],
  'src/canvas/drawing/draw-elements.ts': [
    [
      "style === 'dashed' ? patternOf(edge) : (DASHES[style] ?? [])",
      '[]',
      'In a file, what is inferred would look stated.',
    ],
  ],
  'src/worker/measure/measure-task.ts': [
    ['...(strength && { strength })', '', 'An aim would be measured as a tie.'],
    [
      'status, symmetric, context, evidence: []',
      'status, symmetric: false, context, evidence: []',
      'A partnership would be measured one way.',
    ],
    ["measureOf(run.id).parameters.includes('attribute')", 'false', 'A measure by groups would know none.'],
  ],
  'src/panels/export/choice.ts': [
    ["hasChoice(format, 'paper') ? { size: layoutSize(paper) } : {}", '{}', 'A poster would have the map of a screen.'],
    ["(ask !== null && ask.kind !== 'menu')", 'ask !== null', 'The list of questions would be told as an answer.'],
  ],
  'src/panels/common/files/paper.ts': [['** 0.25', '** 1', 'A poster would have the letters of a page.']],
};
