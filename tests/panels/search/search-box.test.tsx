import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Maximize } from 'lucide';
import { describe, expect, test, vi } from 'vitest';
import type { Graph } from '../../../src/graph/graph';
import type { NamedCommand } from '../../../src/panels/common/command';
import { SearchBox } from '../../../src/panels/search/SearchBox';
import { setMarking } from '../../../src/state/act/session-actions';
import { setPreferences } from '../../../src/state/act/set';
import type { View } from '../../../src/state/link/view';
import { type State, useAtlas } from '../../../src/state/store';
import { entity, graphOf } from '../../support/build';
import { textsOf } from '../facts';
import { COORDINATES, openAtlas, SMALL, view } from '../small-atlas';

// jsdom lacks it, and the list of results looks its rows up with it.
vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') });

/** A cluster of which a fact is told and whose food safety system the source misspells. */
const TOLD = graphOf(
  [
    entity('wood', {
      kind: 'cluster',
      name: { pl: 'Klaster Drewna', en: 'Wood Cluster' },
      facts: [{ topic: 'services', strength: 'told', items: [{ pl: 'spawanie', en: 'welding' }], evidence: [] }],
    }),
  ],
  [],
  {
    notes: [
      {
        id: 'spelt',
        kind: 'spelling',
        about: ['wood'],
        title: { pl: 'HACAP zamiast HACCP', en: 'HACAP instead of HACCP' },
        text: { pl: 'Inny zapis.', en: 'Another spelling.' },
        evidence: [],
      },
    ],
  },
);

const box = () => screen.getByRole<HTMLInputElement>('combobox');

const FIT = { id: 'fit', icon: Maximize, label: 'Show everything', words: 'whole', key: 'f' };

/** The box before anything is written into it. */
async function opened(patch: Partial<View> = {}, graph: Graph = SMALL, more: readonly NamedCommand[] = []) {
  const canvas = openAtlas(patch, graph);
  const run = vi.fn();
  const user = userEvent.setup();
  render(<SearchBox commands={[{ ...FIT, run }, ...more]} />);
  await user.click(box());
  return { canvas, run, user };
}

/** The box with a text in it, put there at once: each key would list anew. */
async function searched(text: string, patch: Partial<View> = {}, graph: Graph = SMALL) {
  const opening = await opened(patch, graph);
  await opening.user.paste(text);
  return opening;
}

/** The box with a text typed into it, which points at the first row. */
async function typed(text: string) {
  const opening = await opened();
  await opening.user.keyboard(text);
  return opening;
}

const group = (name: RegExp) => screen.getByRole('group', { name });
const optionsIn = (name: RegExp) => textsOf(within(group(name)).getAllByRole('option'));
const said = () => textsOf([screen.getByRole('status')])[0];

describe('what is found', () => {
  test('is grouped by kind, each group with its count', async () => {
    await searched('klaster');
    expect(optionsIn(/^Clusters 3$/)).toHaveLength(3);
  });

  test('is counted for those who do not see it', async () => {
    await searched('software');
    expect(said()).toMatch(/^\d+ results$/);
  });

  test('is marked where it matches, without its diacritics too', async () => {
    await searched('lodz');
    const [option] = within(group(/^Universities/)).getAllByRole('option');
    expect([option?.textContent, option?.querySelector('mark')?.textContent]).toEqual(['Łódź School', 'Łódź']);
  });

  test('by another name says so', async () => {
    await searched('dolina');
    expect(optionsIn(/^Clusters/)).toEqual(['ICT Clusteralso: Dolina Bitów']);
  });

  test('by its industry says so', async () => {
    await searched('software');
    expect(optionsIn(/^Clusters/)).toContain('Light Clusterindustry: Software');
  });

  test('by its summary alone says so', async () => {
    await searched('together');
    expect(optionsIn(/^Clusters/)).toEqual(['ICT Clusterin the summary']);
  });

  test.each([
    ['welding', 'en', 'Wood Clusterservices: welding'],
    ['welding', 'pl', 'Klaster Drewnausługi: spawanie'],
    ['haccp', 'en', 'Wood Clusterspelling: HACAP instead of HACCP'],
  ] as const)('by a fact, here %s in %s, says which', async (query, language, row) => {
    await searched(query, { language }, TOLD);
    expect(optionsIn(/^(Clusters|Klastry)/)).toEqual([row]);
  });

  test('among notes has a row with its kind', async () => {
    await searched('haccp', {}, TOLD);
    expect(optionsIn(/^Notes on the source/)).toEqual(['HACAP instead of HACCPspelling']);
  });

  test('among relations is a sentence with its status', async () => {
    await searched('city coordinates');
    expect(optionsIn(/^Relations/)).toEqual(['City Hall coordinates ICT Clusterstated by the source']);
  });

  test('among the values of filters says of which and for how many', async () => {
    await searched('public authorities');
    expect(optionsIn(/^Filters/)).toContain('public authoritiesSector: side of the helix, 1 actor');
  });

  test('is found in both languages and named in that of the reader', async () => {
    await searched('drewna', { language: 'en' });
    expect(optionsIn(/^Clusters/)[0]).toMatch(/^Wood Cluster/);
  });
});

describe('Enter', () => {
  test('takes the first row: goes to it on the map', async () => {
    const { canvas, user } = await typed('wood');
    await user.keyboard('{Enter}');
    expect([view().selection, canvas.bring.mock.calls]).toEqual([['wood'], [[['wood'], false]]]);
  });

  test('empties the box and closes the list', async () => {
    const { user } = await typed('wood');
    await user.keyboard('{Enter}');
    expect([box().value, screen.queryByRole('listbox')]).toEqual(['', null]);
  });

  test('takes the row that the arrows went to', async () => {
    const { user } = await typed('upland');
    const second = screen.getAllByRole('option')[1]?.textContent ?? '';
    await user.keyboard('{ArrowDown}{Enter}');
    expect(second).toMatch(/Upland$/);
    expect(view().selection).toEqual([second === 'Sea Upland' ? 'upland-sea' : 'upland-it']);
  });

  test('of a note goes to what it is about', async () => {
    const { user } = await searched('instead', {}, TOLD);
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(view().selection).toEqual(['wood']);
  });

  test('opens a relation', async () => {
    const { user } = await typed('city coordinates');
    await user.keyboard('{Enter}');
    expect(view().relation).toBe(COORDINATES);
  });

  test('filters by a value', async () => {
    const { user } = await typed('public');
    await user.keyboard('{Enter}');
    expect(view().values.helix).toEqual(['government']);
  });

  test('filters by a year', async () => {
    const { user } = await typed('2006');
    await user.keyboard('{Enter}');
    expect(view().ranges.founded).toEqual({ min: 2006, max: 2006, missing: false });
  });

  test('runs a command', async () => {
    const { run, user } = await typed('show');
    await user.keyboard('{Enter}');
    expect(run).toHaveBeenCalledOnce();
  });
});

test('a click takes a row', async () => {
  const { user } = await searched('wood');
  await user.click(within(group(/^Clusters/)).getByRole('option', { name: /Wood/ }));
  expect(view().selection).toEqual(['wood']);
});

describe('where nothing is found', () => {
  test('the box says so, and to those who do not see it', async () => {
    await searched('xylophonist');
    expect([said(), screen.getAllByText('Nothing found for “xylophonist”.').length]).toEqual([
      'Nothing found for “xylophonist”.',
      2,
    ]);
  });

  test('Enter does nothing', async () => {
    const { user } = await typed('xylophon');
    await user.keyboard('{Enter}');
    expect([view().selection, view().relation]).toEqual([[], null]);
  });
});

test('nothing is listed before one types', async () => {
  await opened();
  expect([screen.queryByRole('listbox'), box().getAttribute('aria-expanded'), said()]).toEqual([null, 'false', '']);
});

test('whom one went to last is offered before one types', async () => {
  const { user } = await opened();
  await user.tab();
  setPreferences({ recent: ['city', 'wood'] });
  await user.click(box());
  expect(optionsIn(/^Recent/)).toEqual(['City Hall', 'Wood Cluster']);
});

test('whom one goes to is remembered', async () => {
  const { user } = await typed('wood');
  await user.keyboard('{Enter}');
  expect(useAtlas.getState().preferences.recent).toEqual(['wood']);
});

test('Escape empties the box', async () => {
  const { user } = await searched('wood');
  await user.keyboard('{Escape}');
  expect([box().value, screen.queryByRole('listbox')]).toEqual(['', null]);
});

test('a button empties the box', async () => {
  const { user } = await searched('wood');
  await user.click(screen.getByRole('button', { name: 'Clear the search' }));
  expect(box().value).toBe('');
});

test('the list closes where the focus leaves the box', async () => {
  const { user } = await searched('wood');
  await user.tab();
  expect(screen.queryByRole('listbox')).toBeNull();
});

describe('a command', () => {
  const row = (name: RegExp) => screen.getByRole('option', { name });

  test('of a switch says that it is on', async () => {
    const marking = { ...FIT, label: 'Mark an area', isOn: ({ session }: State) => session.marking, run: vi.fn() };
    const { user } = await opened({}, SMALL, [{ ...marking, id: 'area' }]);
    await user.paste('mark an area');
    expect(row(/^Mark an area/).textContent).not.toContain('on');
    act(() => setMarking(true));
    expect(row(/^Mark an area/).textContent).toContain('on');
  });

  test('that would change nothing is dimmed and says so, and Enter leaves it alone', async () => {
    const impossible = { ...FIT, id: 'keep', label: 'Keep only selected', isPossible: () => false, run: vi.fn() };
    const { user } = await opened({}, SMALL, [impossible]);
    await user.paste('keep only selected');
    expect(row(/^Keep only selected/).getAttribute('aria-disabled')).toBe('true');
    expect(row(/^Keep only selected/).textContent).toContain('not possible now');
    await user.keyboard('{Enter}');
    expect(impossible.run).not.toHaveBeenCalled();
  });
});
