// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { headlineOf } from '../../src/answers/headline/headline';
import type { Measured } from '../../src/answers/measured';
import { DEFAULT_PARAMETERS, MEASURES } from '../../src/graph/measures/measures';
import { networkOf, wholeOf } from '../../src/graph/measures/network';
import type { MeasureId } from '../../src/graph/measures/node-measures';
import { newAsk } from '../../src/state/link/ask-parts';
import { readLink } from '../../src/state/link/link';
import { DEFAULT_VIEW, type View } from '../../src/state/link/view';
import { INITIAL_STATE } from '../../src/state/store';
import { namesIn } from '../../src/text/names';
import { entity, graphOf, relation } from '../support/build';
import { shippedGraph } from '../support/shipped';
import { wordsIn } from '../support/vocabulary';

const SHIPPED = shippedGraph();

function headline(view: View, language: 'pl' | 'en', graph = SHIPPED, measured: Measured | null = null) {
  const state = { ...INITIAL_STATE, graph, view };
  const said = headlineOf({ state, words: wordsIn(language), nameOf: namesIn(graph, language), measured });
  return said?.replaceAll('\u00a0', ' ');
}

function ofLink(fragment: string, language: 'pl' | 'en', measure?: MeasureId) {
  const { view, problems } = readLink(`v=1&${fragment}`, SHIPPED);
  expect(problems).toEqual([]);
  const record = MEASURES.find(({ id }) => id === measure);
  const result = record?.compute(networkOf(SHIPPED, wholeOf(SHIPPED)), DEFAULT_PARAMETERS);
  return headline(
    view,
    language,
    SHIPPED,
    record && result ? { state: { is: 'done', id: record.id, result }, size: null } : null,
  );
}

const PATHS = 'ask=paths;from=politechnika-lubelska;to=pzl-swidnik;statedOnly=1';

describe('the headline of an answer', () => {
  test.each([
    [
      PATHS,
      'Politechnika Lubelska → PZL-Świdnik: 4 kroki, po drodze: Lubelskie Drewno, Urząd Marszałkowski, Klaster Lotniczy',
      'Lublin University of Technology → PZL-Świdnik: 4 steps, by way of Lublin Wood, Marshal’s Office of the Lublin Province, Aviation Cluster',
    ],
    [
      `${PATHS};without=urzad-marszalkowski`,
      'Politechnika Lubelska → PZL-Świdnik: przy tych warunkach żadnej drogi',
      'Lublin University of Technology → PZL-Świdnik: no way under these conditions',
    ],
    [
      'ask=paths;from=umcs;to=umcs',
      'Uniwersytet Marii Curie-Skłodowskiej → Uniwersytet Marii Curie-Skłodowskiej: to jeden i ten sam aktor',
      'Maria Curie-Skłodowska University → Maria Curie-Skłodowska University: one and the same actor',
    ],
    [
      'ask=picks;sentence=helix:academia,,helix:business,,kind:cluster.industry:industry-it',
      '1 ciąg: WSZiA – Netrix Group sp. z o.o. – Klaster-Group.pl',
      '1 chain: WSZiA – Netrix Group sp. z o.o. – Klaster-Group.pl',
    ],
    [
      'ask=scenario;without=urzad-miasta-lublin',
      'Ubywa: Urząd Miasta Lublin – 140 par traci połączenie, odpada: 7 aktorów',
      'Without Lublin City Office: 140 pairs lose their connection, 7 actors fall away',
    ],
    [
      'ask=gaps;open=cluster-without-coordinator;about=lubelski-klaster-biotechnologiczny',
      'Klastry bez koordynatora: Lubelski Klaster Biotechnologiczny',
      'Clusters without a coordinator: Lublin Biotechnology Cluster',
    ],
    [
      'ask=matrix;row=lubelska-wyzyna-medyczna;column=academia',
      'Lubelska Wyżyna Medyczna, nauka: Uniwersytet Medyczny w Lublinie',
      'Lublin Medical Upland, academia: Medical University of Lublin',
    ],
    [
      'select=uniwersytet-medyczny-w-lublinie,umcs',
      'Uniwersytet Medyczny w Lublinie, UMCS: wspólne: nauka, Lublin',
      'Medical University of Lublin, UMCS: in common: academia, Lublin',
    ],
    [
      'kind=cluster&compare-years=2010..2014',
      'Od 2010 do 2014: aktorzy – 6 nowych, 0 zakończonych; relacje – 1 nowa, 0 zakończonych',
      'From 2010 to 2014: 6 new and 0 ended actors; 1 new and 0 ended relations',
    ],
  ])('of %s', (fragment, polish, english) => {
    expect([ofLink(fragment, 'pl'), ofLink(fragment, 'en')]).toEqual([polish, english]);
  });

  test('of a measure names who has most of it, and waits until it is taken', () => {
    expect(ofLink('ask=measures;measure=betweenness', 'pl')).toBeUndefined();
    expect(ofLink('ask=measures;measure=betweenness', 'pl', 'betweenness')).toBe(
      'Pośrednictwo, najwięcej: Klaster Lotniczy (0,108), Lubelskie Drewno (0,0618), Urząd Marszałkowski (0,0595)',
    );
    expect(ofLink('ask=measures;measure=communities', 'en', 'communities')).toBe(
      'Communities – groups: 17, of one actor: 4. Modularity: 0.828',
    );
  });

  test('is silent where nothing is answered', () => {
    for (const fragment of ['', 'ask=menu', 'ask=paths', 'ask=scenario', 'select=umcs', `${PATHS}&select=umcs`]) {
      expect(ofLink(fragment, 'en')).toBeUndefined();
    }
  });

  test('takes hostile names as they are, on one line and no longer than one', () => {
    const graph = graphOf(
      [
        entity('a', { name: { pl: '<b>$&\n\n$1</b>', en: '' } }),
        entity('b', { name: { pl: 'ż'.repeat(2000), en: '' } }),
      ],
      [relation('a', 'collaborates-with', 'b')],
    );
    const said = headline({ ...DEFAULT_VIEW, ask: newAsk('paths', { from: ['a'], to: ['b'] }) }, 'pl', graph);
    expect(said).toBe(`<b>$& $1</b> → ${'ż'.repeat(89)}…: 1 krok, wprost`);
  });

  test('of many names tells the first few and how many more there are', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const graph = graphOf(
      ids.map((id) => entity(id, { name: { pl: id, en: id } })),
      ids.slice(1).map((id, index) => relation(ids[index] ?? '', 'collaborates-with', id)),
    );
    const ask = newAsk('paths', { from: ['a'], to: ['g'] });
    expect(headline({ ...DEFAULT_VIEW, ask }, 'pl', graph)).toBe('a → g: 6 kroków, po drodze: b, c, d i jeszcze 2');
    expect(headline({ ...DEFAULT_VIEW, ask }, 'en', graph)).toBe('a → g: 6 steps, by way of b, c, d and 2 more');
  });
});
