// @vitest-environment node
import { beforeEach, describe, expect, test } from 'vitest';
import { keepOnlySelected, setFilter } from '../../src/state/act/filter-actions';
import {
  growSelection,
  invertSelection,
  selectNeighbours,
  selectNode,
  selectRelation,
  toggleNode,
} from '../../src/state/act/selection-actions';
import { setHover } from '../../src/state/act/session-actions';
import { writeLink } from '../../src/state/link/link';
import { selectReach } from '../../src/state/select/selection-selectors';
import { INITIAL_STATE, useAtlas } from '../../src/state/store';
import { entity, graphOf, relation } from '../support/build';

const graph = graphOf(
  [
    entity('city'),
    entity('firm'),
    entity('shop'),
    entity('ict', { kind: 'cluster' }),
    entity('code', { kind: 'industry' }),
    entity('loner'),
  ],
  [
    relation('city', 'coordinates', 'ict'),
    relation('firm', 'member-of', 'ict', { status: 'inferred' }),
    relation('shop', 'collaborates-with', 'firm'),
    relation('ict', 'operates-in', 'code'),
  ],
);
const view = () => useAtlas.getState().view;

beforeEach(() => {
  useAtlas.setState({ ...INITIAL_STATE, graph }, true);
});

describe('selecting the neighbours', () => {
  test('takes whom ties lead to in the stead of the selected', () => {
    selectNode('ict');
    selectNeighbours();
    expect(view().selection).toEqual(['city', 'firm']);
  });

  test('leaves a selection without neighbours as it is', () => {
    selectNode('loner');
    selectNeighbours();
    expect(view().selection).toEqual(['loner']);
  });

  test('follows shown relations only', () => {
    selectNode('ict');
    setFilter({ status: ['stated'] });
    selectNeighbours();
    expect(view().selection).toEqual(['city']);
  });

  test('reaches neighbours that are shown beside the chosen', () => {
    setFilter({ values: { kind: ['cluster'] } });
    selectNode('ict');
    selectNeighbours();
    expect(view().selection).toEqual(['ict']);
    setFilter({ neighbours: true });
    selectNeighbours();
    expect(view().selection).toEqual(['city', 'firm']);
  });

  test('follows no context, shown or not', () => {
    setFilter({ context: true });
    selectNode('code');
    selectNeighbours();
    expect(view().selection).toEqual(['code']);
  });
});

describe('growing', () => {
  test('adds one step of neighbours at a time', () => {
    selectNode('city');
    growSelection();
    expect(view().selection).toEqual(['city', 'ict']);
    growSelection();
    expect(view().selection).toEqual(['city', 'ict', 'firm']);
  });

  test('with nobody to add changes nothing at all', () => {
    selectNode('loner');
    const before = view();
    growSelection();
    expect(view()).toBe(before);
  });
});

describe('inverting', () => {
  test('selects the shown actors that were not selected', () => {
    setFilter({ only: ['city', 'firm', 'ict'] });
    selectNode('firm');
    invertSelection();
    expect(view().selection).toEqual(['city', 'ict']);
  });

  test('counts neighbours beside the chosen as shown', () => {
    setFilter({ only: ['ict'], neighbours: true });
    selectNode('ict');
    invertSelection();
    expect(view().selection).toEqual(['city', 'firm']);
  });

  test('twice leads back to what was selected of the shown', () => {
    selectNode('ict');
    toggleNode('city');
    invertSelection();
    invertSelection();
    expect([...view().selection].toSorted()).toEqual(['city', 'ict']);
  });

  test('gives up a selected relation', () => {
    selectRelation('city--coordinates--ict');
    invertSelection();
    expect([view().relation, view().selection.length]).toEqual([null, 5]);
  });
});

describe('keeping only the selected', () => {
  test('filters to them and leaves them selected', () => {
    selectNode('ict');
    toggleNode('city');
    keepOnlySelected();
    expect([view().only, view().selection]).toEqual([
      ['ict', 'city'],
      ['ict', 'city'],
    ]);
  });

  test('with nothing selected filters nothing', () => {
    keepOnlySelected();
    expect(view().only).toEqual([]);
  });
});

test('every change of the selection is a step that the link tells', () => {
  selectNode('city');
  growSelection();
  expect(writeLink(view(), useAtlas.getState().graph)).toContain('select=city,ict');
});

test('the reach of a selection is the same reference while neither it nor the filter changes', () => {
  selectNode('ict');
  const before = selectReach(useAtlas.getState());
  setHover('city');
  expect(selectReach(useAtlas.getState())).toBe(before);
});
