/** Mutations of links, what is kept on the device, and actions; see `graph.mjs`. */
export const STATE = {
  'src/state/link/link.ts': [
    ['from <= to ? { from, to, undated', 'from < to ? { from, to, undated', 'A window of one year would not be read.'],
    [
      'return a < b ? { a, b } : undefined;',
      'return a <= b ? { a, b } : undefined;',
      'A year would be compared with itself.',
    ],
    ['Number(min) > Number(max)', 'min > max', 'A range from 9 to 10 would be refused.'],
    [
      'zoom >= 0.05 && zoom <= 20',
      'zoom > 0.05 && zoom < 20',
      'The farthest camera that is written would not be read.',
    ],
    [
      'Math.abs(value) <= FARTHEST_PLACE',
      'Math.abs(value) < FARTHEST_PLACE',
      'The farthest place that is written would not be read.',
    ],
    ['if (!graph.nodes.has(name)) return undefined;', '', 'A place of nobody would be kept for ever.'],
    [
      'read !== undefined && read.length <= 200',
      'read !== undefined && read.length < 200',
      'Words of two hundred letters would be lost.',
    ],
    [
      'degree <= FARTHEST && more.length === 0',
      'degree <= FARTHEST',
      'A focus with something behind it would be read as if it were whole.',
    ],
    ['left.push(longest.row.param);', '', 'What had to stay out of an address would not be named.'],
    [
      'for (const row of selecting.slice(1)) {',
      'for (const row of selecting.slice(2)) {',
      'An actor and a relation would be selected at once.',
    ],
    [
      'return endsInSign(link) ? `${link}&v=${VERSION}` : link;',
      'return link;',
      'A full stop behind a link would be taken for a part of it.',
    ],
    [
      'rows.find((known) => known.param === name && !read.has(name))',
      'rows.find((known) => known.param === name)',
      'Of a parameter given twice the last would count in silence.',
    ],
    ["(name === 'v' && value.startsWith(VERSION)) ||", '', 'A link that ends in its version would be told as broken.'],
    [
      "history: 'once',\n  write: ({ from, to, undated })",
      "history: 'push',\n  write: ({ from, to, undated })",
      'Playing would fill the history of the browser.',
    ],
  ],
  'src/state/link/link-mending.ts': [
    [".replaceAll('&amp;', '&')", '', 'A link copied from the source of a page would not be read.'],
    [
      'if (!isLast || !TAIL.test(rest))',
      'if (!TAIL.test(rest))',
      'Signs within a link would be cut as if they stood behind it.',
    ],
    [
      'const isEncoded = /^v%3d/i.test(text);',
      'const isEncoded = false;',
      'A link that a messenger encoded would not be read.',
    ],
  ],
  'src/state/link/ask.ts': [
    [
      'return given.size > 0 ? undefined : (values as Ask);',
      'return values as Ask;',
      'A question with an unknown part would be answered as another.',
    ],
    ['if (given.size < parts.length) return undefined;', '', 'A part given twice would be read by chance.'],
    ['Math.min(999, Math.round(value))', 'Math.round(value)', 'The thousandth way would be written and not read.'],
    ['isAllowed && more.length === 0 ?', 'isAllowed ?', 'A supposed relation with something behind it would be read.'],
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
    ['parts.length > 2 * MOST_STEPS + 1', 'parts.length > 2 * MOST_STEPS', 'The longest sentence would not be read.'],
    [
      '(!symmetric && text === `-${id}`)',
      'text === `-${id}`',
      'A partnership would have a reading that nothing answers.',
    ],
    ['|| (a < b ? -1 : 1))', ')', 'The same sentence would have several links.'],
  ],
  'src/state/link/facet-field.ts': [
    [
      'if (value === NO_VALUE) return facet !== KIND.id;',
      'if (value === NO_VALUE) return true;',
      'Actors without a kind could be asked for.',
    ],
    [
      'if (type !== undefined && !vocabulary.relationTypes.some(({ id }) => id === type)) return false;',
      '',
      'A way that no vocabulary knows could be asked for.',
    ],
  ],
  'src/state/link/embed.ts': [
    ["(origin ?? '') === written", 'true', 'A page could talk to the atlas whose address is none.'],
    ['panels.length === names.length && ', '', 'A panel that does not exist would be passed over in silence.'],
  ],
  'src/state/kept/kept-form.ts': [
    [
      'Number(version) > versionOf(form)',
      'false',
      'What a newer atlas stored would be read as if it were ours, and written over.',
    ],
    [
      'const { version = 1, seen } = stored;',
      'const { version = versionOf(form), seen } = stored;',
      'What was stored before versions were would skip its migrations.',
    ],
    ['.slice(Number(version) - 1)', '', 'What is stored now would be migrated again.'],
    ['.slice(-MOST_TABS)', '', 'What is stored would grow with every tab for ever.'],
    [
      'return parsed === null ? UNREAD :',
      'return parsed === null ? { content: null, seen: {}, isUnread: false } :',
      'What cannot be read would be taken for nothing, and written over.',
    ],
  ],
  'src/state/kept/tally.ts': [
    [
      'const isSeen = (theirs[tab] ?? 0) >= due;',
      'const isSeen = (theirs[tab] ?? 0) > due;',
      'Changes that another tab had seen would be set aside.',
    ],
    ['      due = 0;\n', '', 'Once another tab had missed a change, all of its changes would part.'],
  ],
  'src/state/kept/kept-document.ts': [
    [
      'if (!theirs.isUnread) follow(theirs.content);',
      'follow(theirs.content);',
      'What another tab stored and this one cannot read would empty the story here.',
    ],
    [
      "isKept = !hasUnread || setAside(shelf, form.key, known ?? '');",
      'isKept = true;',
      'What cannot be read would be written over.',
    ],
    [
      'else if (key.startsWith(asidePrefix(form.key))) report();',
      '',
      'What another tab set aside would be told only after a reload.',
    ],
  ],
  'src/state/kept/asides.ts': [
    [
      'return taken.includes(wanted) ? next(2) : wanted;',
      'return wanted;',
      'Of two texts set aside at once one would be lost.',
    ],
    [
      'if (!shelf.write(key, text)) inHand.push({ key, text, isReadable: true });',
      'shelf.write(key, text);',
      'On a full device what is set aside would be lost.',
    ],
  ],
  'src/state/kept/preferences.ts': [
    ['shortcuts: shortcuts !== false,', 'shortcuts: shortcuts === true,', 'Shortcuts would be off until asked for.'],
    [
      'const merged: Preferences = { ...stored, ...Object.fromEntries(changed) };',
      'const merged: Preferences = { ...stored, ...preferences };',
      'A tab would undo what another has chosen.',
    ],
    [
      'if (text !== null && isUnread && !setAside(shelf, PREFERENCES_FORM.key, text)) return false;',
      '',
      'What a newer atlas chose would be written over.',
    ],
  ],
  'src/state/story/typing-steps.ts': [
    [
      'time - last.time > PAUSE_MS',
      'time - last.time >= PAUSE_MS',
      'A pause of a second to the millisecond would end a step.',
    ],
    [
      'return removed.length > 1 || !isBeside || isSpace(removed);',
      'return removed.length > 1 || !isBeside;',
      'A whole sentence would be one deletion.',
    ],
    ['if (isComposing) return false;', '', 'A composed letter would be two steps.'],
  ],
  'src/state/story/story-history.ts': [
    ['.slice(-MOST_STEPS)', '', 'The history of a story would grow for ever.'],
    [
      'return { present, past, future: [], ...',
      'return { present, past, future: history.future, ...',
      'An edit would be redone over another one.',
    ],
  ],
  'src/state/story/scene-view.ts': [
    [" || name === 'pair') return", ') return', 'Half a pair would be read as a broken link.'],
    [
      'scene.frame ? { ...read.view, camera: null } : read.view',
      'read.view',
      'A scene would show a camera of another screen instead of its actors.',
    ],
    ['[NO_VALUE, SEVERAL].includes(item) || ', '', 'A scene that asks for those without a value would lose it.'],
  ],
  'src/state/select/carried-camera.ts': [
    ['selection.findLast(', 'selection.find(', 'The camera would go to whom was selected first.'],
  ],
  'src/state/act/stage-actions.ts': [
    [
      'next && !(index < 0 && !session.show.isLooping)',
      'next',
      'A step back from the first scene would lead to the last.',
    ],
    [
      'if (view.scene === id) useAtlas.getState().session.canvas?.comeBack();',
      '',
      'Whoever strayed would not be brought back.',
    ],
    [
      'if (show.hasCode) setShow({ hasCode: false });\n  else if',
      'if',
      'Escape would leave the show with its code still open.',
    ],
    [
      'const shown = scenes[index + 1] ?? scenes[index];',
      'const shown = scenes[index];',
      'The presenter would not see what comes next.',
    ],
  ],
  'src/state/act/play-actions.ts': [
    ['(state.session.play.isLooping ? firstSpan(state) : null)', 'firstSpan(state)', 'Playing would never end.'],
    [
      'undated: state.view.time?.undated ?? true',
      'undated: true',
      'Playing would bring back what the reader has left out.',
    ],
  ],
};
