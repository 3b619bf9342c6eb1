import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { toMarkdown } from '../../src/io/report-markdown';
import { answerOf } from '../../src/panels/questions/answers';
import { makeReport } from '../../src/panels/report/make-report';
import { readLink } from '../../src/state/link';
import { INITIAL_STATE } from '../../src/state/store';
import { localText } from '../../src/text/messages';
import { wordsIn } from '../support/vocabulary';
import { shippedGraph } from '../support/shipped';
import FORMER from './former-links.json';
test('x', () => {
  const graph = shippedGraph();
  let out = '';
  for (const { opens } of FORMER) for (const tag of ['pl','en'] as const) {
    const { view } = readLink(opens, graph);
    const state: any = { ...INITIAL_STATE, graph, view, session: { ...INITIAL_STATE.session, load: 'ready', mapDrawn: true, answers: answerOf } };
    const nameOf = (id: string) => localText(graph.nodes.get(id)?.name ?? { pl: id, en: id }, tag);
    out += `#### ${opens} ${tag}\n` + toMarkdown(makeReport(state, { words: wordsIn(tag), nameOf, measured: null, today: '2026-01-01' }));
  }
  writeFileSync(process.env['DUMP'] ?? '/tmp/x', out);
});
