/** What each room may import of ours. */
export const LADDER = {
  graph: [],
  atlas: ['graph'],
  io: ['graph'],
  text: ['graph'],
  state: ['graph', 'io'],
  worker: ['graph', 'io'],
  answers: ['graph', 'io', 'text', 'state', 'worker'],
  canvas: ['graph', 'text', 'state', 'worker', 'ui'],
  ui: [],
  panels: ['graph', 'io', 'text', 'state', 'worker', 'ui', 'answers'],
  stage: ['graph', 'io', 'text', 'state', 'worker', 'ui', 'canvas'],
  app: ['graph', 'io', 'text', 'state', 'worker', 'ui', 'canvas', 'panels', 'stage', 'atlas', 'answers'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
