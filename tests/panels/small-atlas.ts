import { vi } from 'vitest';
import type { Graph } from '../../src/graph/graph';
import type { Evidence, LocalText } from '../../src/graph/model';
import type { CanvasPort } from '../../src/state/canvas-port';
import { DEFAULT_VIEW, LANGUAGES, type View } from '../../src/state/link/view';
import { usePorts } from '../../src/state/ports';
import { INITIAL_STATE, useAtlas } from '../../src/state/store';
import { entity, graphOf, relation } from '../support/build';

const text = (pl: string, en: string): LocalText => ({ pl, en });

const line = (at: number, terms: readonly string[], fields?: readonly string[]): Evidence => ({
  source: 'paper',
  section: 'Klastry',
  lines: [at, at],
  terms,
  ...(fields ? { for: fields } : {}),
});

/**
 * An atlas small enough to be known by heart: two uplands of which one has an anchor, three clusters of which two are in
 * the register, a city, a school, and an industry, a region and a programme that are drawn only on request.
 */
export const SMALL: Graph = graphOf(
  [
    entity('upland-it', { kind: 'ecosystem', name: text('Wyżyna IT', 'IT Upland') }),
    entity('upland-sea', { kind: 'ecosystem', name: text('Wyżyna Morska', 'Sea Upland') }),
    entity('ict', {
      kind: 'cluster',
      register: true,
      name: text('Klaster ICT', 'ICT Cluster'),
      aliases: ['Dolina Bitów', 'WKI'],
      summary: text('Łączy firmy.', 'Brings firms together.'),
      founded: '2006',
      members: 77,
      companies: 50,
      contacts: ['website', 'fan-page'],
      figures: [
        {
          label: text('Laboratoria', 'Laboratories'),
          value: 1200,
          unit: text('sal', 'rooms'),
          date: '2013',
          evidence: [line(31, ['1200 sal'])],
        },
      ],
      evidence: [line(10, ['Klaster ICT']), { ...line(12, ['77', '50'], ['members', 'companies']), lines: [12, 14] }],
    }),
    entity('wood', {
      kind: 'cluster',
      register: true,
      name: text('Klaster Drewna', 'Wood Cluster'),
      founded: '2014-01-21',
      members: 34,
    }),
    entity('light', { kind: 'cluster', name: text('Klaster Światła', 'Light Cluster'), founded: '195X' }),
    entity('city', { helix: 'government', name: text('Urząd Miasta', 'City Hall') }),
    entity('school', {
      kind: 'university',
      helix: 'academia',
      name: text('Łódzka Szkoła', 'Łódź School'),
      aliases: ['ŁS'],
      status: 'inferred',
      why: text('Wynika z nazwy.', 'It follows from the name.'),
    }),
    entity('code', { kind: 'industry', name: text('Informatyka', 'Software') }),
    entity('coast', { kind: 'region', name: text('Wybrzeże', 'Coast') }),
    entity('fund', { kind: 'programme', name: text('Fundusz', 'Fund') }),
  ],
  [
    relation('city', 'coordinates', 'ict', {
      since: '2006',
      evidence: [line(20, ['Koordynator: Urząd Miasta'])],
    }),
    relation('ict', 'anchors', 'upland-it', { evidence: [line(21, ['kotwica'])] }),
    relation('school', 'collaborates-with', 'ict', { date: '2013-07', evidence: [line(22, ['współpraca'])] }),
    relation('school', 'member-of', 'ict', {
      status: 'inferred',
      why: text('Szkoła jest na liście.', 'The school is on the list.'),
      evidence: [],
    }),
    relation('city', 'collaborates-with', 'wood'),
    relation('ict', 'operates-in', 'code'),
    relation('upland-it', 'operates-in', 'code'),
    relation('light', 'operates-in', 'code'),
    relation('wood', 'located-in', 'coast'),
  ],
  {
    sources: [
      {
        id: 'paper',
        title: text('Artykuł', 'The paper'),
        publisher: text('Wydawnictwo', 'The press'),
        language: 'pl',
        retrieved: '2024-05-06',
        stateOf: '2015',
      },
    ],
    notes: [
      {
        id: 'two-counts',
        kind: 'contradiction',
        about: ['ict', 'school--member-of--ict'],
        title: text('Dwie liczby', 'Two counts'),
        text: text('Raz 77, raz 78.', 'Once 77, once 78.'),
        evidence: [line(40, ['78'])],
      },
    ],
  },
);

export const COORDINATES = 'city--coordinates--ict';
export const MEMBER_OF = 'school--member-of--ict';

/** A map that only remembers what it was asked for. */
export const fakeCanvas = () => {
  const show = vi.fn<CanvasPort['show']>();
  const reveal = vi.fn();
  const [bring, frame] = [vi.fn<CanvasPort['bring']>(), vi.fn<CanvasPort['frame']>()];
  const moves = { panBy: vi.fn(), zoomBy: vi.fn(), moveTo: vi.fn(), showArea: vi.fn<CanvasPort['showArea']>() };
  const rest = {
    ...moves,
    focus: vi.fn(),
    fit: vi.fn(),
    settle: vi.fn(),
    inView: vi.fn((): readonly string[] => []),
    makeRoom: vi.fn(),
    comeBack: vi.fn(),
    marks: vi.fn(() => new Map()),
    resetPositions: vi.fn(),
  };
  return { ...rest, show, reveal, bring, frame };
};

/** Opens the small atlas, or another, in English unless the view says otherwise. */
export function openAtlas(patch: Partial<View> = {}, graph: Graph = SMALL): ReturnType<typeof fakeCanvas> {
  const canvas = fakeCanvas();
  usePorts.setState({ canvas }, true);
  // jsdom lays nothing out and so scrolls nowhere.
  Element.prototype.scrollIntoView = () => undefined;
  useAtlas.setState(
    {
      ...INITIAL_STATE,
      graph,
      view: { ...DEFAULT_VIEW, language: 'en', ...patch },
      session: { ...INITIAL_STATE.session, load: 'ready', mapDrawn: true, spoken: LANGUAGES },
    },
    true,
  );
  return canvas;
}

export const view = () => useAtlas.getState().view;
export const session = () => useAtlas.getState().session;
