import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { SearchBox } from '../../../src/panels/search/SearchBox';
import { setPreferences } from '../../../src/state/actions';
import { useAtlas } from '../../../src/state/store';
import type { View } from '../../../src/state/view';
import { textsOf } from '../facts';
import { COORDINATES, openAtlas, view } from '../small-atlas';

// jsdom lacks it, and the list of results looks its rows up with it.
vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') });

const box = () => screen.getByRole<HTMLInputElement>('combobox');

/** The box before anything is written into it. */
async function opened(patch: Partial<View> = {}) {
  const canvas = openAtlas(patch);
  const run = vi.fn();
  const user = userEvent.setup();
  render(<SearchBox commands={[{ id: 'fit', label: 'Show everything', words: 'whole', keys: 'f', run }]} />);
  await user.click(box());
  return { canvas, run, user };
}

/** The box with a text in it, put there at once: each key would list anew. */
async function searched(text: string, patch: Partial<View> = {}) {
  const opening = await opened(patch);
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

  test('among relations is a sentence with its status', async () => {
    await searched('city coordinates');
    expect(optionsIn(/^Relations/)).toEqual(['City Hall coordinates ICT Clusterstated by the source']);
  });

  test('among the values of filters says of which and for how many', async () => {
    await searched('public authorities');
    expect(optionsIn(/^Filters/)).toEqual(['public authoritiesSector: side of the helix, 1 actor']);
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

  test('opens a relation', async () => {
    const { user } = await typed('city coor');
    await user.keyboard('{Enter}');
    expect(view().relation).toBe(COORDINATES);
  });

  test('filters by a value', async () => {
    const { user } = await typed('public');
    await user.keyboard('{Enter}');
    expect(view().helix).toEqual(['government']);
  });

  test('filters by a year', async () => {
    const { user } = await typed('2006');
    await user.keyboard('{Enter}');
    expect(view().founded).toEqual({ min: 2006, max: 2006, missing: false });
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
