/** Mutations of the map and its files, of the workers and of what is chosen for a file; see `graph.mjs`. */
export const CANVAS = {
  'src/canvas/names/occupancy.ts': [
    [
      'right: column(Math.ceil(right / side)),',
      'right: column(Math.floor(right / side)),',
      'A name could touch what stands at its right.',
    ],
    [
      'upTo(right, bottom) - upTo(left, bottom) - upTo(right, top) + upTo(left, top) === 0',
      'upTo(right, bottom) - upTo(left, bottom) === 0',
      'What is taken above would count as taken here.',
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
  'src/canvas/names/leader.ts': [
    ['side(a, b.from) !== side(a, b.to) && side(b', 'side(b', 'Lines that pass each other would count as crossed.'],
    ['const APART = 1;', 'const APART = 10;', 'Lines would end far off their marks.'],
  ],
  'src/canvas/geometry/box.ts': [
    ['a.left < b.right &&', 'a.left <= b.right &&', 'Names side by side would count as touching.'],
  ],
  'src/canvas/drawing/draw-map.ts': [
    ['if (!choice.isTransparent) fillRect', 'fillRect', 'A transparent picture would have a ground.'],
    [
      'const kept = isWhole ? words : [...words, ...overlays];',
      'const kept = [...words, ...overlays];',
      'In a picture of the whole, names would keep off controls that are not there.',
    ],
    [
      'Math.min(1.3, palette.nameScale)',
      'palette.nameScale',
      'The caption of the projector would leave no room for the map.',
    ],
    ['clipRect(pen, frame.width, frame.height);', '', 'The map would lie over its caption.'],
    ['choice.size.height - below.height', 'choice.size.height', 'The caption would leave the sheet.'],
  ],
  'src/canvas/drawing/draw-elements.ts': [
    ['const isOne = opacity < 1 && ', 'const isOne = ', 'A node would lose the rim of its own colour.'],
    [
      "a.numericStyle('z-index') - b.numericStyle('z-index')",
      '0',
      'What is selected would lie under others in a file.',
    ],
    ["if (style !== 'double') return;", 'return;', 'In a file, a cluster of the register would have a simple rim.'],
    [
      "style === 'dashed' ? patternOf(edge) : (DASHES[style] ?? [])",
      '[]',
      'In a file, what is inferred would look stated.',
    ],
    ['if (opacity === 1) return colour;', '', 'Colours would be rewritten for nothing.'],
    ['gap: (width) => 2 * width', 'gap: () => 0', 'A line would run through the tip of its arrow.'],
    [
      "pen.globalAlpha = opacity * node.numericStyle('background-opacity');",
      "pen.globalAlpha = node.numericStyle('background-opacity');",
      'In a file, what is dimmed would stand out.',
    ],
  ],
  'src/worker/measure/measure-task.ts': [
    ['...(strength && { strength })', '', 'An aim would be measured as a tie.'],
    [
      'status, symmetric, context, evidence: []',
      'status, symmetric: false, context, evidence: []',
      'A partnership would be measured one way.',
    ],
    ['const PIECE = 2500;', 'const PIECE = 2500000;', 'The page would stand still while a graph is handed over.'],
    ["if (steps > mostSteps) return reply({ kind: 'costly' });", '', 'What takes hours would be begun unasked.'],
    ['ids.filter((id) => part.edges.has(id))', 'ids', 'What the filter leaves out would be measured.'],
    ["measureOf(run.id).parameters.includes('attribute')", 'false', 'A measure by groups would know none.'],
  ],
  'src/panels/export/choice.ts': [
    ["format === 'pdf' ? { size: layoutSize(paper) } : {}", '{}', 'A poster would have the map of a screen.'],
    [
      "format !== 'pdf' && background === 'transparent'",
      "background === 'transparent'",
      'A sheet would be printed without its paper.',
    ],
    [".filter((sentence) => sentence !== '')", '', 'Empty lines would stand below the map.'],
    ["parts.includes('qr') ?", 'true ?', 'A code would be drawn that nobody asked for.'],
    ['selectViewForOthers(state)', 'state.view', 'A code would lead others to a scene that they do not have.'],
    ["(ask !== null && ask.kind !== 'menu')", 'ask !== null', 'The list of questions would be told as an answer.'],
    ['...new Set(all.map(', '...(all.map(', 'The same day would be told for each source.'],
  ],
  'src/panels/common/files/paper.ts': [
    [
      'isLandscape ? { width: long, height: short }',
      'isLandscape ? { width: short, height: long }',
      'A sheet would lie the other way.',
    ],
    ['** 0.25', '** 1', 'A poster would have the letters of a page.'],
    ['width: width - 2 * paper.margin', 'width: width - paper.margin', 'The map would run over the right margin.'],
    [
      'left: (sheet.width - width * scale) / 2',
      'left: paper.margin',
      'A narrow map would stand at the side of its sheet.',
    ],
  ],
  'src/panels/common/files/make-file.ts': [
    ['if (doubtful.length === 0) return [];', '', 'Fonts would be loaded to find that every letter is known.'],
    [
      'outlines ? await asOutlines(marks) : await asText(marks)',
      'await asText(marks)',
      'Letters would stay text where outlines are asked for.',
    ],
  ],
};
