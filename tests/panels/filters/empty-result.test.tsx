import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { EmptyResult } from '../../../src/panels/filters/EmptyResult';
import type { View } from '../../../src/state/link/view';
import { textsOf } from '../facts';
import { openAtlas, view } from '../small-atlas';

function show(patch: Partial<View>) {
  openAtlas(patch);
  render(<EmptyResult />);
}

const NOBODY: Partial<View> = { values: { kind: ['university'], helix: ['government'] }, neighbours: true };

describe('an empty result', () => {
  test('says so as a region of its own', () => {
    show(NOBODY);
    const region = screen.getByRole('region', { name: 'Nothing meets all conditions at once' });
    expect(region.textContent).toContain('Remove one condition:');
  });

  test('names each condition with what dropping it brings', () => {
    show(NOBODY);
    expect(textsOf(screen.getAllByRole('listitem'))).toEqual([
      'universityshows 1 actor',
      'side of the helix: public authoritiesshows 1 actor',
    ]);
  });

  test('drops the condition that is chosen', async () => {
    show(NOBODY);
    await userEvent.click(screen.getByRole('button', { name: 'university' }));
    expect(view().values).toEqual({ helix: ['government'] });
  });

  test('leaves out a condition that brings nothing', () => {
    show({ ...NOBODY, ranges: { founded: { min: 1900, max: 1910, missing: true } } });
    expect(screen.queryByRole('button', { name: /^founded/ })).toBeNull();
  });

  test('where no single condition is enough says so', () => {
    show({ ...NOBODY, words: 'nowhere' });
    expect(screen.getByText('No single condition is enough; clear the filters.').tagName).toBe('P');
    expect(screen.queryAllByRole('listitem')).toEqual([]);
  });

  test('clears all conditions', async () => {
    show(NOBODY);
    await userEvent.click(screen.getByRole('button', { name: 'Clear the filters' }));
    expect([view().values, view().neighbours]).toEqual([{}, true]);
  });
});
