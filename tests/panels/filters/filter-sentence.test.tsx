import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/graph/filter/criteria';
import { FilterSentence } from '../../../src/panels/filters/FilterSentence';
import { setPlay } from '../../../src/state/act/play-actions';
import type { View } from '../../../src/state/link/view';
import { textsOf } from '../facts';
import { openAtlas, view } from '../small-atlas';

function show(patch: Partial<View> = {}) {
  openAtlas(patch);
  render(<FilterSentence />);
}

const result = () => textsOf([screen.getByRole('status')])[0];
const chips = () =>
  screen
    .queryAllByRole('button', { name: /^Remove the condition/ })
    .map((chip) => chip.getAttribute('aria-label')?.replace('Remove the condition: ', '').replaceAll('\u00a0', ' '));

describe('the sentence of the filter', () => {
  test('says what there is without any condition', () => {
    show();
    expect([result(), chips()]).toEqual(['7 actors of 7, 5 relations of them inferred: 1', []]);
  });

  test('says what the conditions leave', () => {
    show({ values: { kind: ['cluster'] } });
    expect(result()).toBe('3 actors of 7, 0 relations');
  });

  test('is not heard while years play', () => {
    show();
    expect(screen.getByRole('status').ariaLive).toBe('polite');
    act(() => setPlay({ isPlaying: true }));
    expect(screen.getByRole('status').ariaLive).toBe('off');
  });

  test('counts neighbours apart', () => {
    show({ values: { kind: ['university'] }, neighbours: true });
    expect(result()).toBe('1 actor of 7, 0 relations plus neighbours: 1');
  });

  test('counts what is drawn only on request once that is asked for', () => {
    show({ context: true });
    expect(result()).toMatch(/^10 actors of 10, 9 relations/);
  });

  test.each<[Partial<View>, string]>([
    [{ values: { kind: ['cluster', 'university'] } }, 'cluster or university'],
    [{ values: { register: ['yes'] } }, 'in the cluster register'],
    [{ values: { ecosystem: ['upland-it'] } }, 'upland: IT Upland'],
    [{ values: { helix: ['government'] } }, 'side of the helix: public authorities'],
    [{ values: { industry: ['~'] } }, 'industry: no industry'],
    [{ values: { region: ['coast'] } }, 'region: Coast'],
    [{ values: { region: ['coast~located-in'] } }, 'region: Coast (location)'],
    [{ values: { coordinator: ['~several'] } }, 'coordinator: several coordinators'],
    [{ ranges: { founded: { min: 2006, max: 2014, missing: false } } }, 'founded: 2006–2014'],
    [{ ranges: { founded: { min: 2014, max: 2014, missing: false } } }, 'founded: 2014'],
    [{ ranges: { members: { min: 71, missing: false } } }, 'members: from 71'],
    [{ ranges: { members: { max: 71, missing: true } } }, 'members: up to 71 or none given'],
    [{ ranges: { companies: { missing: false } } }, 'companies: with a count of companies'],
    [{ time: { from: 2006, to: 2014, undated: true } }, 'time: 2006–2014'],
    [{ time: { from: 2014, to: 2014, undated: false } }, 'time: 2014, dated only'],
    [{ words: ' wood ' }, 'words: “wood”'],
    [{ types: ['runs'] }, 'relations: operation'],
    [{ status: ['stated'] }, 'relations: stated by the source'],
    [{ only: ['ict', 'wood'] }, 'only: ICT Cluster or Wood Cluster'],
    [{ only: ['ict', 'wood', 'city', 'light'] }, 'only: 4 actors'],
  ])('names the condition %o', (patch, text) => {
    show(patch);
    expect(chips()).toEqual([text]);
  });

  test('shows in a chip what its button is called', () => {
    show({ ranges: { members: { min: 71, missing: false } } });
    const chip = screen.getByRole('button', { name: 'Remove the condition: members: from 71' });
    expect(chip.textContent).toBe('members: from 71');
  });

  test('drops one condition by its chip and keeps the others', async () => {
    show({ values: { kind: ['cluster'] }, words: 'wood' });
    await userEvent.click(screen.getByRole('button', { name: 'Remove the condition: cluster' }));
    expect([view().values, view().words]).toEqual([{}, 'wood']);
  });

  test('drops all conditions at once, but not what is shown beside', async () => {
    show({ values: { kind: ['cluster'] }, words: 'wood', neighbours: true });
    await userEvent.click(screen.getByRole('button', { name: 'Clear the filters' }));
    expect(view()).toMatchObject({ ...NO_FILTER, neighbours: true });
  });

  test('offers nothing to clear where there is no condition', () => {
    show({ neighbours: true });
    expect(screen.queryByRole('button', { name: 'Clear the filters' })).toBeNull();
  });
});
