// @vitest-environment node
import { beforeEach, describe, expect, test } from 'vitest';
import * as actions from '../../src/state/act/actions';
import { writeLink } from '../../src/state/link/link';
import { selectReach } from '../../src/state/select/selectors';
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
    actions.selectNode('ict');
    actions.selectNeighbours();
    expect(view().selection).toEqual(['city', 'firm']);
  });

  test('leaves a selection without neighbours as it is', () => {
    actions.selectNode('loner');
    actions.selectNeighbours();
    expect(view().selection).toEqual(['loner']);
  });

  test('follows shown relations only', () => {
    actions.selectNode('ict');
    actions.setFilter({ status: ['stated'] });
    actions.selectNeighbours();
    expect(view().selection).toEqual(['city']);
  });

  test('reaches neighbours that are shown beside the chosen', () => {
    actions.setFilter({ values: { kind: ['cluster'] } });
    actions.selectNode('ict');
    actions.selectNeighbours();
    expect(view().selection).toEqual(['ict']);
    actions.setFilter({ neighbours: true });
    actions.selectNeighbours();
    expect(view().selection).toEqual(['city', 'firm']);
  });

  test('follows no context, shown or not', () => {
    actions.setFilter({ context: true });
    actions.selectNode('code');
    actions.selectNeighbours();
    expect(view().selection).toEqual(['code']);
  });
});

describe('growing', () => {
  test('adds one step of neighbours at a time', () => {
    actions.selectNode('city');
    actions.growSelection();
    expect(view().selection).toEqual(['city', 'ict']);
    actions.growSelection();
    expect(view().selection).toEqual(['city', 'ict', 'firm']);
  });

  test('with nobody to add changes nothing at all', () => {
    actions.selectNode('loner');
    const before = view();
    actions.growSelection();
    expect(view()).toBe(before);
  });
});

describe('inverting', () => {
  test('selects the shown actors that were not selected', () => {
    actions.setFilter({ only: ['city', 'firm', 'ict'] });
    actions.selectNode('firm');
    actions.invertSelection();
    expect(view().selection).toEqual(['city', 'ict']);
  });

  test('counts neighbours beside the chosen as shown', () => {
    actions.setFilter({ only: ['ict'], neighbours: true });
    actions.selectNode('ict');
    actions.invertSelection();
    expect(view().selection).toEqual(['city', 'firm']);
  });

  test('twice leads back to what was selected of the shown', () => {
    actions.selectNode('ict');
    actions.toggleNode('city');
    actions.invertSelection();
    actions.invertSelection();
    expect([...view().selection].toSorted()).toEqual(['city', 'ict']);
  });

  test('gives up a selected relation', () => {
    actions.selectRelation('city--coordinates--ict');
    actions.invertSelection();
    expect([view().relation, view().selection.length]).toEqual([null, 5]);
  });
});

describe('keeping only the selected', () => {
  test('filters to them and leaves them selected', () => {
    actions.selectNode('ict');
    actions.toggleNode('city');
    actions.keepOnlySelected();
    expect([view().only, view().selection]).toEqual([
      ['ict', 'city'],
      ['ict', 'city'],
    ]);
  });

  test('with nothing selected filters nothing', () => {
    actions.keepOnlySelected();
    expect(view().only).toEqual([]);
  });
});

test('every change of the selection is a step that the link tells', () => {
  actions.selectNode('city');
  actions.growSelection();
  expect(writeLink(view(), useAtlas.getState().graph)).toContain('select=city,ict');
});

test('the reach of a selection is the same reference while neither it nor the filter changes', () => {
  actions.selectNode('ict');
  const before = selectReach(useAtlas.getState());
  actions.setHover('city');
  expect(selectReach(useAtlas.getState())).toBe(before);
});
