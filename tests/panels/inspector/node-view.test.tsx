import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { Inspector } from '../../../src/panels/description/Inspector';
import { DEFAULT_VIEW, type View } from '../../../src/state/link/view';
import { entity, graphOf, relation } from '../../support/build';
import { fact, textsOf } from '../facts';
import { openAtlas, session, view } from '../small-atlas';

/** The inspector with one actor of the small atlas selected. */
function show(id: string, patch: Partial<View> = {}) {
  const canvas = openAtlas({ selection: [id], ...patch });
  render(<Inspector />);
  return canvas;
}

/** The section under a heading. */
function sectionOf(name: string): HTMLElement {
  const section = screen.getByRole('heading', { level: 3, name }).closest('section');
  if (!section) throw new Error(`No section is headed “${name}”.`);
  return section;
}

const buttons = (where: HTMLElement) => textsOf(within(where).getAllByRole('button'));

describe('an actor', () => {
  test('is named in the language of the reader', () => {
    show('ict', { language: 'pl' });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Klaster ICT');
  });

  test('says what it is and whether the register lists it', () => {
    show('ict');
    expect(screen.getByText('cluster in the register').textContent).toBe('cluster in the register');
  });

  test('says its side of the helix in words', () => {
    show('city');
    expect(screen.getByText('public authorities').textContent).toBe('public authorities');
  });

  test('gives its other names and its summary', () => {
    show('ict');
    expect(screen.getByText('also: Dolina Bitów, WKI').tagName).toBe('P');
    expect(screen.getByText('Brings firms together.').tagName).toBe('P');
  });

  test('that we inferred says so and why', () => {
    show('school');
    expect(screen.getByText(/It follows from the name/).textContent).toBe('inferred – It follows from the name.');
  });

  test('is told to those who do not see the panel', () => {
    show('ict');
    expect(screen.getByRole('status').textContent?.replaceAll('\u00a0', ' ')).toBe('cluster, ICT Cluster, 4 ties');
  });
});

test('an actor with a background only has no heading for ties', () => {
  const graph = graphOf(
    [entity('firm'), entity('code', { kind: 'industry' })],
    [relation('firm', 'operates-in', 'code', { id: 'works' })],
  );
  openAtlas({ selection: ['firm'] }, graph);
  render(<Inspector />);
  expect(screen.queryByRole('heading', { level: 3, name: 'Relations' })).toBeNull();
  expect(screen.getByRole('heading', { level: 3, name: 'Belonging and background' })).toBeInstanceOf(HTMLElement);
});

describe('the facts of an actor', () => {
  test('have units', () => {
    show('ict');
    expect([fact('Members'), fact('Companies'), fact('Share of companies')]).toEqual([
      '77 members',
      '50 companies',
      '65%',
    ]);
  });

  test.each([
    ['ict', '2006 unsourced'],
    ['wood', '21 January 2014'],
    ['light', 'the 1950s'],
  ])('say when %s was founded, as exactly as the source does, or that no source does', (id, founded) => {
    show(id);
    expect(fact('Founded')).toBe(founded);
  });

  test.each([
    ['wood', 'Companies'],
    ['city', 'Founded'],
  ])('of %s say that the source does not: %s', (id, term) => {
    show(id);
    expect(fact(term)).toBe('the source does not say');
  });

  test('do not ask for what does not apply', () => {
    show('city');
    expect([fact('Members'), fact('Companies'), fact('Coordinator'), fact('Contacts')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('have its other figures with unit and year', () => {
    show('ict');
    expect(fact('Other figures')).toBe('Laboratories: 1,200 rooms (2013)');
  });

  test.each([
    ['city', 'coordinator: ICT Cluster'],
    ['ict', 'anchor cluster of an upland: IT Upland'],
    ['school', 'member: ICT Cluster'],
  ])('say what %s is to others', (id, roles) => {
    show(id);
    expect(fact('Roles')).toBe(roles);
  });

  test.each([
    ['ict', 'City Hall'],
    ['wood', 'the source names no coordinator'],
  ])('name the coordinator of %s, or say that there is none', (id, coordinator) => {
    show(id);
    expect(fact('Coordinator')).toBe(coordinator);
  });

  test.each([
    ['ict', 'website, fan pagethe source gives no addresses'],
    ['wood', 'the register lists no contacts'],
  ])('name the contacts of %s, or say that there are none', (id, contacts) => {
    show(id);
    expect(fact('Contacts')).toBe(contacts);
  });

  test.each([
    ['ict', 'IT Upland anchor'],
    ['city', 'IT Upland around the anchor'],
    ['light', 'IT Upland by industry – inferred'],
    ['wood', 'no upland claims it'],
  ])('say how %s belongs to an upland', (id, uplands) => {
    show(id);
    expect(fact('Uplands')).toBe(uplands);
  });

  test('tell ways of having to do with regions apart, mark what is inferred, and name no aim', () => {
    openAtlas(
      { selection: ['club'] },
      graphOf(
        [entity('club'), entity('Lublin', { kind: 'region' }), entity('East', { kind: 'region' })],
        [
          relation('club', 'founded-in', 'Lublin'),
          relation('club', 'located-in', 'Lublin', { status: 'inferred' }),
          relation('club', 'serves', 'East', { strength: 'wanted' }),
        ],
      ),
    );
    render(<Inspector />);
    expect(fact('Regions')).toBe('location:Lublin inferredplace of founding:Lublin ');
  });

  test('name industries and regions', () => {
    show('ict');
    expect([fact('Industries'), fact('Regions')]).toEqual(['Software', undefined]);
  });

  test('of an upland name its anchor and who belongs to it', () => {
    show('upland-it');
    expect(fact('Anchor cluster')).toBe('ICT Cluster');
    expect(fact('Who belongs')).toMatch(/^City Hall around the anchor.*Light Cluster by industry – inferred$/);
  });

  test('of an upland without an anchor say so', () => {
    show('upland-sea');
    expect(fact('Anchor cluster')).toBe('the source names no anchor cluster');
  });
});

describe('the relations of an actor', () => {
  test('are grouped by what they say, in the order of the vocabulary', () => {
    show('ict');
    expect(textsOf(within(sectionOf('Relations')).getAllByRole('heading', { level: 4 }))).toEqual([
      'ICT Cluster is coordinated by',
      'ICT Cluster anchors',
      'ICT Cluster collaborates with',
      'ICT Cluster has as a member',
    ]);
  });

  test('lead to the other end, with date and status', () => {
    show('ict');
    expect(textsOf(within(sectionOf('Relations')).getAllByRole('listitem'))).toEqual([
      'City Hall since 2006',
      'IT Upland',
      'Łódź School July 2013',
      'Łódź School inferred',
    ]);
  });

  test('are apart from belonging and background', () => {
    show('ict');
    expect(buttons(sectionOf('Belonging and background'))).toContain('Software');
    expect(buttons(sectionOf('Relations'))).not.toContain('Software');
  });

  test('can be opened, each by its sentence', async () => {
    show('ict');
    const name = 'Details of the relation: ICT Cluster is coordinated by City Hall';
    await userEvent.click(screen.getByRole('button', { name }));
    expect(view().relation).toBe('city--coordinates--ict');
  });

  test('light the other end on the map while the pointer is over them', async () => {
    show('ict');
    const user = userEvent.setup();
    await user.hover(within(sectionOf('Relations')).getByRole('button', { name: 'City Hall' }));
    expect(session().hover).toBe('city');
    await user.unhover(within(sectionOf('Relations')).getByRole('button', { name: 'City Hall' }));
    expect(session().hover).toBeNull();
  });

  test('lead on to the other end on the map, which is no longer lit by the pointer', async () => {
    const canvas = show('ict');
    await userEvent.click(within(sectionOf('Relations')).getByRole('button', { name: 'City Hall' }));
    expect([view().selection, canvas.bring.mock.calls, session().hover]).toEqual([['city'], [[['city'], false]], null]);
  });

  test('that do not exist are missed in words', () => {
    show('upland-sea');
    expect(within(sectionOf('Relations')).getByText('The source states no relations.').tagName).toBe('P');
  });
});

describe('the evidence of an actor', () => {
  test('names the source, the lines, the terms and what they back', () => {
    show('ict');
    const [being, counts, figures] = within(sectionOf('Sources')).getAllByRole('list')[0]?.children ?? [];
    expect(within(sectionOf('Sources')).getByText('The paper').tagName).toBe('P');
    expect(being?.textContent).toBe('Klastry, line 10“Klaster ICT”supports: existence');
    expect(counts?.textContent).toBe('Klastry, lines 12–14“77”“50”supports: number of members, number of companies');
    expect(figures?.textContent).toBe('Klastry, line 31“1200 sal”supports: other figures');
  });

  test('is marked as being in the language of the source', () => {
    show('ict');
    expect(screen.getByText('“Klaster ICT”').closest('[lang]')?.getAttribute('lang')).toBe('pl');
  });

  test.each([
    ['inferred', 'No lines of the source: this is our conclusion.'],
    ['unsourced', 'Unsourced.'],
  ] as const)('that is missing of what is %s is told as such', (status, told) => {
    openAtlas({ selection: ['a'] }, graphOf([entity('a', { status, evidence: [] })]));
    render(<Inspector />);
    expect(within(sectionOf('Sources')).getByText(told).tagName).toBe('P');
  });

  test('leads to the page of a source that is on the web, which needs neither section nor lines', () => {
    const evidence = [{ source: 'register', terms: ['KRS 1'] }];
    const graph = graphOf([entity('a', { evidence })]);
    const source = {
      ...{ id: 'register', title: { en: 'The register' }, publisher: {} },
      language: 'pl',
      retrieved: '',
    };
    const address = 'https://example.org/krs';
    const sources = new Map([['register', { ...source, stateOf: '', address }]]);
    openAtlas({ selection: ['a'] }, { ...graph, sources });
    render(<Inspector />);
    const link = within(sectionOf('Sources')).getByRole('link', { name: 'The register' });
    expect([link.getAttribute('href'), link.getAttribute('rel')]).toEqual([address, 'noopener noreferrer']);
    expect(within(sectionOf('Sources')).getByText('“KRS 1”').closest('li ul')?.parentElement?.textContent).toBe(
      '“KRS 1”supports: existence',
    );
  });
});

test('a note about an actor stands with it, with its own evidence', () => {
  show('ict');
  const notes = sectionOf('Notes on the source');
  expect(within(notes).getByRole('heading', { level: 4 }).textContent).toBe('Two counts');
  expect(textsOf(within(notes).getAllByText(/contradiction|Once 77|line 40/))).toEqual([
    'contradiction',
    'Once 77, once 78.',
    'Klastry, line 40',
  ]);
});

describe('an actor that is not drawn', () => {
  test('is not mentioned as such where it is', () => {
    show('ict');
    expect(screen.queryByRole('note')).toBeNull();
  });

  test('because of the filter says so and offers to clear it', async () => {
    show('wood', { values: { kind: ['university'] }, neighbours: true });
    expect(screen.getByRole('note').textContent).toContain('the filter leaves it out');
    await userEvent.click(screen.getByRole('button', { name: 'Clear the filters' }));
    expect(view()).toEqual({ ...DEFAULT_VIEW, language: 'en', selection: ['wood'], neighbours: true });
    expect(screen.queryByRole('note')).toBeNull();
  });

  test('as a neighbour is drawn', () => {
    show('ict', { values: { kind: ['university'] }, neighbours: true });
    expect(screen.queryByRole('note')).toBeNull();
  });

  test('because of its kind says so and offers the switch', async () => {
    show('code');
    expect(screen.getByRole('note').textContent).toContain('is not on the map');
    await userEvent.click(screen.getByRole('button', { name: 'Show them' }));
    expect([view().context, screen.queryByRole('note')]).toEqual([true, null]);
  });
});

describe('the sides of a cluster or an upland', () => {
  const graph = graphOf(
    [
      entity('air', { kind: 'ecosystem' }),
      entity('planes', { kind: 'cluster', register: true, members: 20, companies: 16 }),
      entity('works', { helix: 'business', past: true }),
      entity('twofold', { contestedHelix: ['academia', 'civil-society'] }),
      entity('schools', { kind: 'general-body', helix: 'academia' }),
      entity('firms', { kind: 'general-body', helix: 'business' }),
      entity('support', { kind: 'general-body' }),
    ],
    [
      relation('planes', 'anchors', 'air'),
      relation('works', 'founded', 'planes'),
      relation('twofold', 'member-of', 'planes'),
      relation('air', 'brings-together', 'firms', { strength: 'wanted', as: 'partner' }),
      relation('planes', 'brings-together', 'schools', { strength: 'possible', as: 'participant' }),
      relation('planes', 'brings-together', 'support'),
    ],
  );
  const sides = (id: string) => {
    openAtlas({ selection: [id] }, graph);
    render(<Inspector />);
    const [list] = within(sectionOf('Sides of the helix')).getAllByRole('list');
    return textsOf([...(list?.children ?? [])]);
  };

  test('say how strongly each is spoken of, by whom, and what says so', () => {
    expect(sides('planes')).toEqual([
      expect.stringMatching(/^academia – named.*twofold contested side.*schools \(participants, possibility\)/),
      'public authorities – nothing',
      expect.stringMatching(/^business – in general.*the register counts companies.*works of the past/),
      expect.stringMatching(/^civil society – named.*twofold contested side/),
      expect.stringMatching(/^beside the four sides – in general.*support/),
    ]);
  });

  test('of an upland are its own, and say where the profile of its cluster says more', () => {
    expect(sides('air')[2]).toMatch(
      /^business – aim.*firms \(partners, aim\).*The profile of the anchor cluster \(planes\) says more \(in general\)/,
    );
  });

  test('lead to the relation that speaks of them', async () => {
    sides('air');
    await userEvent.click(screen.getByRole('button', { name: 'firms (partners, aim)' }));
    expect(view().relation).toBe('air--brings-together--firms');
  });

  test('are none of an actor', () => {
    openAtlas({ selection: ['twofold'] }, graph);
    render(<Inspector />);
    expect(screen.queryByRole('heading', { name: 'Sides of the helix' })).toBeNull();
  });
});
