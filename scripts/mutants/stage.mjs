/** Mutations of presenting; see `graph.mjs`. */
export const STAGE = {
  'src/stage/stage-commands.ts': [
    [
      "key === '0' ? 9 : Number(key) - 1",
      'Number(key) - 1',
      'The key 0 would lead to the last scene instead of the tenth.',
    ],
    [
      'const name = key.length === 1 ? key.toLowerCase() : key;',
      'const name = key;',
      'Keys would be dead while capitals are locked.',
    ],
    [
      'setShow({ isExploring: true, isPlaying: false });',
      'setShow({ isExploring: true });',
      'The show would run away from who looks around.',
    ],
    [
      'state.session.show.isExploring || selectIsAway(state)',
      'state.session.show.isExploring',
      'One press would not lead back from astray.',
    ],
    [
      "id: 'presenter', keys: ['p'], place: 'wide', onlyHere: true",
      "id: 'presenter', keys: ['p'], place: 'wide'",
      'The presenter would ask the stage for a window that no browser opens.',
    ],
    [
      "id: 'last', keys: ['End'], place: 'presenter', inKiosk: true, run: () => goToNth(-1)",
      "id: 'last', keys: ['End'], place: 'presenter', inKiosk: true, run: () => goToNth(0)",
      'End would lead to the beginning.',
    ],
    [
      "{ id: 'code', keys: ['q'], place: 'everywhere', ...toggle('hasCode') }",
      "{ id: 'code', keys: ['q'], place: 'everywhere', inKiosk: true, ...toggle('hasCode') }",
      'Passers-by could cover a kiosk with its code.',
    ],
  ],
  'src/stage/stage-channel.ts': [
    ["(kind === 'state') === (role === 'presenter')", 'true', 'A stage would hear another stage of its name.'],
    [
      "if (role === 'presenter' && source !== peer) return;",
      '',
      'Any window could tell the presenter where the stage is.',
    ],
    [
      'to === id ? parseStageMessage(content) : null',
      'parseStageMessage(content)',
      'Two shows from disk would steer each other.',
    ],
    ["if (location.protocol === 'file:') return windowLine(options);", '', 'A show from disk would have no presenter.'],
    [
      'return channel ?? windowLine(options);',
      'return channel ?? { send: () => undefined, destroy: () => undefined };',
      'Without channels there would be no presenter.',
    ],
    ["window.removeEventListener('message', onWindowMessage)", 'undefined', 'A line that was ended would be heard on.'],
  ],
  'src/stage/attach-stage.ts': [
    [
      'if (command && !command.onlyHere) command.run();',
      'if (command) command.run();',
      'The presenter would ask for what a browser refuses.',
    ],
    ["if (message.kind === 'hello') send();", '', 'A presenter that comes late would stay empty.'],
    [' || state.story !== before.story', '', 'An edited story would not reach the presenter.'],
    [
      'channel.send({ ...messageOf(useAtlas.getState()), scene: null });',
      '',
      'The presenter would not learn that the show is over.',
    ],
    ['isPlaying && !isBlack && !hasCode', 'isPlaying && !hasCode', 'A black stage would go on unseen.'],
    [' && !selectIsAway(state);', ';', 'The show would go on from who has strayed.'],
    ['scene.seconds * 1000', 'scene.seconds * 100', 'Every scene would be over at once.'],
    ['    waitsAt = null;\n    stepScene(1);', '    stepScene(1);', 'A story of one scene that loops would stop.'],
    ['tabShelf.remove(SHOW_KEY);', '', 'The next show would begin as the last one ended.'],
    [
      'if (session.show !== before.session.show) tabShelf',
      'tabShelf',
      'Every move on the map would be written to the shelf.',
    ],
    ["view.stage === 'kiosk' && !command.inKiosk", 'false', 'Passers-by could leave the kiosk.'],
    ['if (!event.repeat) command.run();', 'command.run();', 'A held key would run through the story.'],
    [' || session.dialog !== null) return;', ') return;', 'Keys in a dialog would move the show behind it.'],
    ["if (focused.matches('input, textarea, select')) return true;", '', 'Typing would move the show.'],
    [
      "if (key === ' ' && focused.matches('button, summary, a')) return true;",
      '',
      'The space bar would press a button and step on.',
    ],
    [
      'isExploring && MAP_KEYS.has(key)',
      'MAP_KEYS.has(key)',
      'On the path, arrows would walk the map instead of the story.',
    ],
  ],
  'src/stage/attach-presenter.ts': [
    [
      'if (isPressed || !stageCommandOf(event.key)) return;',
      'if (!stageCommandOf(event.key)) return;',
      'The space bar would press a button and step on.',
    ],
    ['gone = setTimeout(() => setOnStage(null), GONE_MS);', '', 'A stage that is gone would seem to be there.'],
    ['      clearTimeout(gone);\n      gone =', '      gone =', 'A stage that answers would be called gone.'],
    ['event.altKey || event.repeat) return;', 'event.altKey) return;', 'A held key would run through the story.'],
  ],
  'src/stage/attach-kiosk.ts': [
    [
      'clearTimeout(timer);\n    setShow({ isPlaying: false });',
      'setShow({ isPlaying: false });',
      'A kiosk would begin anew under the hand of who uses it.',
    ],
    [
      'setShow({ isPlaying: true, isLooping: true });\n    goToNth(0);',
      'goToNth(0);',
      'A kiosk that was left would stand still.',
    ],
    ["document.addEventListener('contextmenu', shut);", '', 'The menu of the browser would lead out of a kiosk.'],
  ],
};
