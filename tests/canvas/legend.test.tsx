import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Legend } from '../../src/canvas/Legend';
import { VOCABULARY } from '../../src/graph/vocabulary';
import { en } from '../../src/text/en';
import { pl } from '../../src/text/pl';
import { textsOf } from '../panels/facts';
import { openAtlas } from '../panels/small-atlas';

/** What the legend lists under each heading. */
const lists = () => screen.getAllByRole('list').map((list) => textsOf(within(list).getAllByRole('listitem')));

describe('the legend', () => {
  test('names every side of the helix, and none', () => {
    openAtlas();
    render(<Legend />);
    expect(lists()[0]).toEqual([...Object.values(en.helix), 'no side']);
  });

  test('names every kind of the vocabulary', () => {
    openAtlas({ language: 'pl' });
    render(<Legend />);
    expect(lists()[1]).toEqual(VOCABULARY.kinds.map(({ id }) => pl.kind[id]));
  });

  test('tells lines that are stated, inferred or context', () => {
    openAtlas();
    render(<Legend />);
    expect(lists()[2]).toEqual(['stated by the source', 'inferred', 'belonging and background']);
  });

  test('is folded away until it is asked for', () => {
    openAtlas();
    render(<Legend />);
    expect(screen.getByText('Legend').closest('details')?.open).toBe(false);
  });
});
