import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerOf } from '../../src/answers/answers';
import { paletteCommands } from '../../src/app/commands/commands';
import { KeysDialog } from '../../src/app/commands/KeysDialog';
import { TopBar } from '../../src/app/screen/TopBar';
import { Legend } from '../../src/canvas/legend/Legend';
import type { Graph } from '../../src/graph/graph';
import { NO_PICKS } from '../../src/graph/picks/sentence';
import { readStoryFile, type Story } from '../../src/io/read/parse-story';
import * as png from '../../src/panels/common/files/draw-png';
import { Inspector } from '../../src/panels/description/Inspector';
import { NewActorDialog } from '../../src/panels/editing/actors/NewActorDialog';
import { NewRelationDialog } from '../../src/panels/editing/relations/NewRelationDialog';
import { ExportDialog } from '../../src/panels/export/ExportDialog';
import { EmptyResult } from '../../src/panels/filters/EmptyResult';
import { FilterSentence } from '../../src/panels/filters/FilterSentence';
import { FiltersPanel } from '../../src/panels/filters/FiltersPanel';
import { HandoutDialog } from '../../src/panels/handout/HandoutDialog';
import { ListPanel } from '../../src/panels/list/ListPanel';
import { ReportDialog } from '../../src/panels/report/ReportDialog';
import { ShareDialog } from '../../src/panels/share/ShareDialog';
import { TimeBar } from '../../src/panels/time/TimeBar';
import { ScenesPanel } from '../../src/stage/scenes/ScenesPanel';
import { beginRelation } from '../../src/state/act/join-actions';
import { setAnswers, setDialog, setEditing } from '../../src/state/act/session-actions';
import { openStory } from '../../src/state/act/stage-actions';
import { setShippedStory } from '../../src/state/act/story-actions';
import { loadPreferences, savePreferences } from '../../src/state/kept/preferences';
import { newAsk } from '../../src/state/link/ask-parts';
import { readLink } from '../../src/state/link/link';
import { LANGUAGES, NO_PREFERENCES, type View } from '../../src/state/link/view';
import { setPort } from '../../src/state/ports';
import { useAtlas } from '../../src/state/store';
import * as files from '../../src/ui/save-file';
import * as client from '../../src/worker/measure/measure-client';
import { requestsOf, takeRequests } from '../../src/worker/measure/measure-task';
import { testPalette } from '../canvas/theme';
import { COORDINATES, MEMBER_OF, openAtlas, SMALL } from '../panels/small-atlas';
import { alsoInBrackets, BRACKETED, saidIn, speakBracketed, wordsOutside } from '../support/bracketed';
import { fakeShelf } from '../support/devices';
import { shippedGraph } from '../support/shipped';
import { scene, storyOf } from '../support/stories';
import { wordsIn } from '../support/vocabulary';

let forget = () => {};

beforeAll(async () => {
  forget = await speakBracketed();
});

afterAll(() => forget());

beforeEach(() => {
  testPalette();
  HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = vi.fn();
  URL.createObjectURL = vi.fn(() => 'blob:map');
  URL.revokeObjectURL = vi.fn();
  // jsdom has no workers and draws nothing: the same code answers at once.
  vi.spyOn(png, 'drawPng').mockResolvedValue(new Blob(['map']));
  vi.spyOn(client, 'measure').mockImplementation((task, hear) => {
    const take = takeRequests(hear);
    for (const request of requestsOf(task)) take(request);
    return () => undefined;
  });
});

const STORY: Story = storyOf(
  scene('one', { title: { qaa: 'Pierwsza' }, text: { qaa: '**A**', uk: 'Б' }, notes: {} }),
  scene('two', {
    view: 'arrange=helix&side=academia',
    annotations: [{ shape: 'text', at: 'ict', text: { en: 'Here' } }],
  }),
);

/** What the data and the story say; the longest first, as one may hold another. */
const saidBy = ({ nodes, edges, sources, notes }: Graph) =>
  [...saidIn([nodes, edges, sources, notes, STORY])].sort((a, b) => b.length - a.length);
/** A source of which the small atlas knows no more than its id. */
const NAMELESS = 'source';
const SAID = [...saidBy(SMALL), NAMELESS];
const OWN_NAMES = ['PL', 'EN', 'QAA', 'Polski', 'English'];

const ATTRIBUTES = ['aria-label', 'aria-description', 'aria-valuetext', 'alt', 'placeholder', 'title'];

/** All that the page says, to the eye and to the ear. */
function saidOnPage(): readonly string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest('style, script, kbd, textarea[readonly]')) texts.push(node.textContent ?? '');
  }
  const elements = [...document.body.querySelectorAll('*')];
  return [...texts, ...elements.flatMap((element) => ATTRIBUTES.map((name) => element.getAttribute(name) ?? ''))];
}

async function show(Panel: ComponentType, patch: Partial<View>, more: () => void = () => undefined, graph = SMALL) {
  openAtlas({ language: BRACKETED, ...patch }, { ...graph, vocabulary: alsoInBrackets(graph.vocabulary) });
  setAnswers(answerOf);
  setPort('layOut', () => Promise.resolve({ width: 8, height: 6, draw: () => undefined, measure: () => 1 }));
  more();
  render(<Panel />);
  await isThere();
  for (const folded of document.querySelectorAll('details:not([open]) > summary')) await userEvent.click(folded);
  await isThere();
}

const isThere = () => waitFor(() => expect(document.querySelector('[aria-busy="true"]')).toBeNull());

const openScenes = () => {
  openStory(STORY);
  setShippedStory(STORY);
};

/** Each panel with a view that has it say much. */
const PANELS: Readonly<Record<string, readonly [ComponentType, Partial<View>, (() => void)?]>> = {
  'top bar': [TopBar, {}],
  keys: [KeysDialog, {}, () => setDialog('keys')],
  filters: [
    FiltersPanel,
    { values: { kind: ['cluster'], region: ['coast', '~'] }, ranges: { founded: { min: 1950, missing: true } } },
  ],
  'filter sentence': [
    FilterSentence,
    {
      values: { kind: ['cluster'], helix: ['academia'] },
      types: ['member-of'],
      status: ['inferred'],
      only: ['ict'],
      words: 'firm',
    },
  ],
  'empty result': [EmptyResult, { values: { kind: ['programme'], helix: ['business'] } }],
  'description of the whole': [Inspector, {}],
  'description of an actor': [Inspector, { selection: ['ict'] }],
  'description of an upland': [Inspector, { selection: ['upland-it'] }],
  'description of a relation': [Inspector, { relation: MEMBER_OF }],
  'description of several': [Inspector, { selection: ['ict', 'city', 'wood'] }],
  'form of an actor': [Inspector, { selection: ['ict'] }, () => setEditing(true)],
  'form of a relation': [Inspector, { relation: MEMBER_OF }, () => setEditing(true)],
  'form of two': [Inspector, { selection: ['ict', 'wood'] }, () => setEditing(true)],
  'a new actor': [NewActorDialog, {}, () => setDialog('newActor')],
  'a new relation': [NewRelationDialog, {}, () => beginRelation('ict', 'city')],
  'list of actors': [ListPanel, { panel: 'list', measureColumn: true }],
  'list of relations': [ListPanel, { panel: 'list', rows: 'relations' }],
  legend: [Legend, {}],
  'legend of years': [Legend, { colour: 'founded', size: 'companies' }],
  'time bar': [TimeBar, { time: { from: 2000, to: 2010, undated: false } }],
  questions: [Inspector, { ask: { kind: 'menu' } }],
  gaps: [Inspector, { ask: newAsk('gaps') }],
  matrix: [Inspector, { ask: newAsk('matrix') }],
  measures: [Inspector, { ask: newAsk('measures') }],
  ways: [Inspector, { ask: newAsk('paths', { from: ['school'], to: ['wood'] }) }],
  scenario: [Inspector, { ask: newAsk('scenario', { without: ['ict'], withoutRelations: [COORDINATES] }) }],
  picks: [Inspector, { ask: { kind: 'picks', sentence: NO_PICKS } }],
  'report of an answer': [ReportDialog, { ask: newAsk('gaps') }, () => setDialog('report')],
  'report of a filter': [ReportDialog, { values: { kind: ['cluster'] } }, () => setDialog('report')],
  export: [ExportDialog, {}, () => setDialog('export')],
  handout: [HandoutDialog, {}, () => setDialog('handout')],
  share: [ShareDialog, {}, () => setDialog('share')],
  scenes: [ScenesPanel, { stage: 'scenes', scene: 'two' }, openScenes],
};

/** Words of the page that no language of the interface says, and neither do the data. */
const faults = (said: readonly string[]) => [
  ...new Set(
    saidOnPage().flatMap((text) => wordsOutside(text.replace(/^https?:.*/, ''), [...said, ...OWN_NAMES]) || []),
  ),
];

describe('a third language', () => {
  test.each(Object.entries(PANELS))('is all that the %s says, but for names', async (_name, [Panel, patch, more]) => {
    await show(Panel, patch, more);
    expect(saidOnPage().some((text) => text.includes('['))).toBe(true);
    expect(faults(SAID)).toEqual([]);
  });
});

describe('a third language over the shipped atlas', () => {
  test.each([
    ['the whole', {}],
    ['what is missing', { ask: newAsk('gaps') }],
  ])('is all that a report of %s says, but for names', async (_what, patch) => {
    const graph = shippedGraph();
    await show(ReportDialog, patch, () => setDialog('report'), graph);
    expect(faults(saidBy(graph))).toEqual([]);
  });
});

describe('a third language is spoken', () => {
  test('where a link names it', () => {
    const { view: read, problems } = readLink('v=1&lang=qaa', SMALL);
    expect([read.language, problems]).toEqual([BRACKETED, []]);
  });

  test('where the device remembers it', () => {
    const shelf = fakeShelf();
    savePreferences(shelf, { ...NO_PREFERENCES, language: BRACKETED }, NO_PREFERENCES);
    expect(loadPreferences(shelf).language).toBe(BRACKETED);
  });

  test('by a command, whose words are in every language', () => {
    const labels = LANGUAGES.map((tag) => paletteCommands(shippedGraph(), wordsIn(tag)).map(({ label }) => label));
    expect(labels.map((each) => each.at(-1))).toEqual(['W języku: [Bracketed]', 'In [Bracketed]', '[in [Bracketed]]']);
  });
});

describe('a story in a third language', () => {
  test('is edited in a field of its own, and saved and opened as it is', async () => {
    const save = vi.spyOn(files, 'saveFile').mockReturnValue();
    await show(ScenesPanel, { stage: 'scenes', scene: 'one' }, openScenes);
    await userEvent.type(screen.getByRole('textbox', { name: '[Title]' }), ' scena');
    await userEvent.click(screen.getByRole('button', { name: '[Save a file]' }));
    const [, text = ''] = save.mock.calls.at(-1) ?? [];
    const story = useAtlas.getState().story.present;
    expect(readStoryFile(String(text)).story).toEqual(story);
    expect(story.scenes[0]).toMatchObject({
      title: { qaa: 'Pierwsza scena' },
      text: { qaa: '**A**', uk: 'Б' },
      notes: {},
    });
  });
});
