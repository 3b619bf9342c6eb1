// @vitest-environment node

import { describe, expect, test } from 'vitest';
import { parseDataset, readDataFile } from '../../scripts/check/dataset';
import { isBody } from '../../src/atlas/rules/actors';
import { memberships } from '../../src/atlas/rules/membership';
import { fieldsOf } from '../../src/atlas/rules/sides';
import type { Presence } from '../../src/graph/domain';
import { degree, edgesBetween, origins, targets } from '../../src/graph/graph';
import { uplandsOf } from '../../src/graph/membership';
import { allowedNetwork, shortestRoutes } from '../../src/graph/paths/routes';
import { fieldAt } from '../../src/graph/presence';
import { sidesIn } from '../../src/graph/vocabulary';
import { parseStory, type Scene } from '../../src/io/read/parse-story';
import { selectResult } from '../../src/state/select/result-selectors';
import { INITIAL_STATE } from '../../src/state/store';
import { readScene } from '../../src/state/story/scene-view';
import { localText } from '../../src/text/local-text';
import { shippedGraph } from '../support/shipped';

const graph = shippedGraph();
const nodes = [...graph.nodes.values()];
const register = nodes.filter((node) => node.register);
const uplands = nodes.filter(({ kind }) => kind === 'ecosystem').map(({ id }) => id);
const scenes = parseStory(readDataFile('story'))?.scenes ?? [];
const LANGUAGES = ['pl', 'en'] as const;

const sum = (key: 'members' | 'companies') => register.reduce((total, cluster) => total + (cluster[key] ?? 0), 0);
const founded = (id: string) => Number(graph.nodes.get(id)?.founded?.slice(0, 4));
const years = register.map(({ id }) => founded(id));
const anchors = register.filter(({ id }) => targets(graph, id, 'anchors').length > 0).map(({ id }) => id);
const anchorYears = anchors.map(founded);
const anchorOf = (upland: string) => origins(graph, upland, 'anchors')[0] ?? '';
const actorsOf = (side: string) =>
  nodes.filter((node) => isBody(graph, node) && !node.past && node.helix === side).length;
const ofThePast = nodes.filter((node) => isBody(graph, node) && node.past && node.helix === 'business').length;
const sides = sidesIn(graph.vocabulary);
const coordinatedBy = (side: string | undefined) =>
  register.filter(({ id }) => origins(graph, id, 'coordinates').some((by) => graph.nodes.get(by)?.helix === side));
const contested = coordinatedBy(undefined).filter(({ id }) =>
  origins(graph, id, 'coordinates').some((by) => graph.nodes.get(by)?.contestedHelix),
);
const withoutUpland = register.filter(({ id }) => uplandsOf(memberships(graph, { inferred: true }), id).length === 0);
const pairsOf = (presence: Presence) =>
  uplands.flatMap((id) => {
    const fields = fieldsOf(graph, id, { inferred: true });
    return sides.filter((side) => fieldAt(fields, side).presence === presence).map((side) => [id, side] as const);
  });
const sidesBy = (presence: Presence) =>
  Object.fromEntries(
    uplands.map((id) => [id, pairsOf(presence).flatMap(([upland, side]) => (upland === id ? side : []))]),
  );
const uplandLinks = uplands.flatMap((a, index) => uplands.slice(index + 1).flatMap((b) => edgesBetween(graph, a, b)));
const statedSides = [...graph.edges.values()].filter(
  ({ type, status, from }) =>
    type === 'belongs-to' && status === 'stated' && nodes.some((node) => node.id === from && isBody(graph, node)),
);
const letter = Number(graph.nodes.get('list-intencyjny-2014-04-17')?.date?.slice(0, 4));

const UNIVERSITY = 'uniwersytet-medyczny-w-lublinie';
const CITY = 'urzad-miasta-lublin';
const AVIATION = 'lubelski-klaster-zaawansowanych-technologii-lotniczych';
const whole = { nodes: new Set(graph.nodes.keys()), edges: new Set(graph.edges.keys()) };
const ways = (without: readonly string[], statedOnly = true) =>
  shortestRoutes(allowedNetwork(graph, whole, { without, statedOnly }), { from: [UNIVERSITY], to: ['pzl-swidnik'] });
const steps = (ways([])[0]?.length ?? 0) - 1;
const period = [Math.min(...anchorYears), Math.max(...anchorYears)];

/** The numbers that each scene tells in its words, its first notes and its annotations, in their order. */
const NUMBERS: Readonly<Record<string, readonly (readonly number[])[]>> = {
  'five-uplands': [[uplands.length, anchors.length, uplandLinks.length], [], []],
  'four-sides': [
    [
      sides.reduce((total, side) => total + actorsOf(side), 0),
      ...sides.map(actorsOf),
      coordinatedBy('civil-society').length,
      register.length,
    ],
    [
      coordinatedBy('business').length,
      coordinatedBy(undefined).length - contested.length,
      contested.length,
      statedSides.length,
      ofThePast,
    ],
    [
      coordinatedBy('civil-society').length,
      register.length,
      ...sides.flatMap((side) => (side === 'business' ? [actorsOf(side), ofThePast] : [actorsOf(side)])),
    ],
  ],
  'how-it-grew': [
    [
      register.length,
      Math.min(...years),
      Math.max(...years),
      2009,
      years.filter((year) => year <= 2009).length,
      anchors.length,
      ...period,
      sum('members'),
      sum('companies'),
    ],
    [
      founded(anchorOf('lubelska-wyzyna-medyczna')),
      founded(anchorOf('lubelska-wyzyna-lotnicza')),
      founded(anchorOf('lubelska-wyzyna-motoryzacyjna-i-maszynowa')),
      letter,
    ],
    [Math.min(...years), ...period],
  ],
  'who-holds-it-together': [
    [targets(graph, CITY, 'initiated').length, degree(graph, AVIATION)],
    [],
    [degree(graph, AVIATION), targets(graph, CITY, 'initiated').length],
  ],
  'a-way-between': [[steps], [], []],
  'what-is-missing': [
    [
      withoutUpland.length,
      register.length,
      uplands.length * sides.length,
      pairsOf('nothing').length,
      pairsOf('wanted').length,
      sum('members'),
    ],
    [],
    [],
  ],
};

const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number);
const namesIn = (scene: Scene) => [
  ...(scene.frame ?? []),
  ...scene.annotations.flatMap((one) => {
    if (one.shape === 'circle') return one.around;
    return one.shape === 'text' ? [one.at] : [one.to, ...(one.from === undefined ? [] : [one.from])];
  }),
];

test('the story tells what it was asked to, in order', () => {
  expect(scenes.map(({ id }) => id)).toEqual(Object.keys(NUMBERS));
});

describe.each(scenes)('the scene $id', (scene) => {
  test('opens a view without problems, that shows whom it is about', () => {
    const { view, missing, unread } = readScene(scene, graph);
    expect([missing, unread]).toEqual([[], []]);
    const { nodes: shown } = selectResult({ ...INITIAL_STATE, graph, view });
    const named = namesIn(scene);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !shown.has(id))).toEqual([]);
  });

  test('has its words in both languages', () => {
    const texts = [scene.title, scene.text, scene.notes, ...scene.annotations.map(({ text }) => text)];
    expect(texts.flatMap((text) => LANGUAGES.filter((language) => !text[language]?.trim()))).toEqual([]);
    expect(texts.filter(({ pl, en }) => pl === en)).toEqual([]);
  });

  test.each(LANGUAGES)('gives the numbers that the graph has (%s)', (language) => {
    const [notes = ''] = localText(scene.notes, language).split('\n');
    const drawn = scene.annotations.map(({ text }) => localText(text, language)).join(' ');
    expect([localText(scene.text, language), notes, drawn].map(numbersIn)).toEqual(NUMBERS[scene.id]);
  });

  test.each(LANGUAGES)('says in its notes where evidence stands (%s)', (language) => {
    const parsed = parseDataset();
    const { entities, relations, notes } = parsed.ok ? parsed.atlas : { entities: [], relations: [], notes: [] };
    const passages = [...entities, ...relations, ...notes].flatMap(({ evidence }) =>
      evidence.map(({ lines }) => lines),
    );
    const [, where = ''] = localText(scene.notes, language).split('\n');
    const lines = numbersIn(where);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => !passages.some(([first, last] = [0, 0]) => first <= line && line <= last))).toEqual(
      [],
    );
  });

  test('is short enough for a stage', () => {
    for (const language of LANGUAGES) {
      const text = localText(scene.text, language);
      expect(text.split('\n').length).toBeLessThanOrEqual(4);
      expect(text.length).toBeLessThanOrEqual(280);
    }
  });
});

test('the title of the growth gives its first and last year', () => {
  const title = scenes.find(({ id }) => id === 'how-it-grew')?.title;
  for (const language of LANGUAGES)
    expect(numbersIn(title?.[language] ?? '')).toEqual([Math.min(...years), Math.max(...years)]);
});

describe('what the story claims in words', () => {
  test('only the IT upland works beside no cluster', () => {
    expect(uplands.filter((id) => !anchorOf(id))).toEqual(['lubelska-wyzyna-it']);
  });

  test('the city office is on every way, the inferred ones too', () => {
    expect(ways([]).map((way) => way.map(({ node }) => node))).toEqual([
      [UNIVERSITY, 'lubelska-medycyna', CITY, AVIATION, 'pzl-swidnik'],
    ]);
    expect([ways([CITY]), ways([CITY], false)]).toEqual([[], []]);
  });

  test('nobody has more ties than the aviation cluster', () => {
    const most = nodes.map(({ id }) => id).filter((id) => degree(graph, id) >= degree(graph, AVIATION));
    expect(most).toEqual([AVIATION]);
  });

  test('no early cluster anchors an upland, and the biotechnology one is as old as the aviation one', () => {
    expect(anchorYears.filter((year) => year <= 2009)).toEqual([]);
    expect(founded(anchorOf('lubelska-wyzyna-biotechnologiczna'))).toBe(founded(AVIATION));
  });

  test('no member is named, and one cluster has no coordinator', () => {
    expect([...graph.edges.values()].filter(({ type }) => type === 'member-of')).toEqual([]);
    const lacking = register.filter(({ id }) => origins(graph, id, 'coordinates').length === 0).map(({ id }) => id);
    expect(lacking).toEqual(['lubelski-klaster-biotechnologiczny']);
  });

  test('sides lack beside uplands as the notes say', () => {
    expect(sidesBy('nothing')).toEqual({
      'lubelska-wyzyna-it': ['government', 'civil-society'],
      'lubelska-wyzyna-biotechnologiczna': ['government', 'civil-society'],
      'lubelska-wyzyna-medyczna': ['civil-society'],
      'lubelska-wyzyna-motoryzacyjna-i-maszynowa': [],
      'lubelska-wyzyna-lotnicza': [],
    });
    expect(sidesBy('wanted')).toEqual({
      'lubelska-wyzyna-it': [],
      'lubelska-wyzyna-biotechnologiczna': ['academia', 'business'],
      'lubelska-wyzyna-medyczna': [],
      'lubelska-wyzyna-motoryzacyjna-i-maszynowa': ['academia', 'government', 'business'],
      'lubelska-wyzyna-lotnicza': [],
    });
  });

  test('rings hold the coordinators and the clusters that are meant', () => {
    const ringOf = (id: string) =>
      scenes.find((scene) => scene.id === id)?.annotations.flatMap((one) => (one.shape === 'circle' ? one.around : []));
    const civil = coordinatedBy('civil-society').flatMap(({ id }) => origins(graph, id, 'coordinates'));
    expect([...(ringOf('four-sides') ?? [])].sort()).toEqual(civil.sort());
    expect([...(ringOf('how-it-grew') ?? [])].sort()).toEqual([...anchors].sort());
    const rest = withoutUpland.map(({ id }) => id).filter((id) => !ringOf('what-is-missing')?.includes(id));
    expect(rest).toEqual(['lubelski-klaster-przedsiebiorstw']);
  });
});
