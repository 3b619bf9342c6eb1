/** Mutations of presenting; see `graph.mjs`. */
export const STAGE = {
  'src/stage/stage-commands.ts': [
    [
      "key === '0' ? 9 : Number(key) - 1",
      'Number(key) - 1',
      'The key 0 would lead to the last scene instead of the tenth.',
    ],
    [
      'setShow({ isExploring: true, isPlaying: false });',
      'setShow({ isExploring: true });',
      'The show would run away from who looks around.',
    ],
    [
      "keys: ['p'], place: 'wide', onlyHere: true",
      "keys: ['p'], place: 'wide'",
      'The presenter would ask the stage for a window that no browser opens.',
    ],
  ],
  'src/stage/stage-channel.ts': [
    ["(kind === 'state') === (role === 'presenter')", 'true', 'A stage would hear another stage of its name.'],
    [
      "if (role === 'presenter' && source !== peer) return;",
      '',
      'Any window could tell the presenter where the stage is.',
    ],
  ],
  'src/stage/attach-stage.ts': [
    [' || state.story !== before.story', '', 'An edited story would not reach the presenter.'],
    [
      'channel.send({ ...messageOf(useAtlas.getState()), scene: null });',
      '',
      'The presenter would not learn that the show is over.',
    ],
    [' && !selectIsAway(state);', ';', 'The show would go on from who has strayed.'],
    ['    waitsAt = null;\n    stepScene(1);', '    stepScene(1);', 'A story of one scene that loops would stop.'],
    [
      "if (key === ' ' && focused.matches('button, summary, a')) return true;",
      '',
      'The space bar would press a button and step on.',
    ],
  ],
  'src/stage/attach-presenter.ts': [
    ['gone = setTimeout(() => setOnStage(null), GONE_MS);', '', 'A stage that is gone would seem to be there.'],
    ['      clearTimeout(gone);\n      gone =', '      gone =', 'A stage that answers would be called gone.'],
  ],
  'src/stage/attach-kiosk.ts': [
    [
      'setShow({ isPlaying: true, isLooping: true });\n    goToNth(0);',
      'goToNth(0);',
      'A kiosk that was left would stand still.',
    ],
  ],
};
