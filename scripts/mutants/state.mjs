/** Mutations of links, what is kept on the device, and actions; see `graph.mjs`. */
export const STATE = {
  'src/state/link/link.ts': [
    ['from <= to ? { from, to, undated', 'from < to ? { from, to, undated', 'A window of one year would not be read.'],
    ['Number(min) > Number(max)', 'min > max', 'A range from 9 to 10 would be refused.'],
    [
      'zoom >= 0.05 && zoom <= 20',
      'zoom > 0.05 && zoom < 20',
      'The farthest camera that is written would not be read.',
    ],
    [
      'read !== undefined && read.length <= 200',
      'read !== undefined && read.length < 200',
      'Words of two hundred letters would be lost.',
    ],
  ],
  'src/state/link/ask.ts': [
    ['if (given.size < parts.length) return undefined;', '', 'A part given twice would be read by chance.'],
    [
      'read.length <= LONGEST_NAME',
      'read.length < LONGEST_NAME',
      'The longest name of a scenario would be lost with its question.',
    ],
  ],
  'src/state/link/picks-field.ts': [
    [
      ' || place.has(facet)) return undefined;',
      ') return undefined;',
      'Of two conditions of one facet the last would count in silence.',
    ],
    ['|| (a < b ? -1 : 1))', ')', 'The same sentence would have several links.'],
  ],
  'src/state/link/facet-field.ts': [
    [
      'if (type !== undefined && !vocabulary.relationTypes.some(({ id }) => id === type)) return false;',
      '',
      'A way that no vocabulary knows could be asked for.',
    ],
  ],
  'src/state/kept/kept-form.ts': [
    [
      'const { version = 1, seen } = stored;',
      'const { version = versionOf(form), seen } = stored;',
      'What was stored before versions were would skip its migrations.',
    ],
    [
      'return parsed === null ? UNREAD :',
      'return parsed === null ? { content: null, seen: {}, isUnread: false } :',
      'What cannot be read would be taken for nothing, and written over.',
    ],
  ],
  'src/state/kept/tally.ts': [
    ['      due = 0;\n', '', 'Once another tab had missed a change, all of its changes would part.'],
  ],
  'src/state/kept/kept-document.ts': [
    [
      'if (!theirs.isUnread) follow(theirs.content);',
      'follow(theirs.content);',
      'What another tab stored and this one cannot read would empty the story here.',
    ],
  ],
  'src/state/kept/asides.ts': [
    [
      'return taken.includes(wanted) ? next(2) : wanted;',
      'return wanted;',
      'Of two texts set aside at once one would be lost.',
    ],
  ],
  'src/state/story/story-history.ts': [['.slice(-MOST_STEPS)', '', 'The history of a story would grow for ever.']],
  'src/state/story/scene-view.ts': [
    ['[NO_VALUE, SEVERAL].includes(item) || ', '', 'A scene that asks for those without a value would lose it.'],
  ],
  'src/state/act/play-actions.ts': [
    [
      'undated: state.view.time?.undated ?? true',
      'undated: true',
      'Playing would bring back what the reader has left out.',
    ],
  ],
};
