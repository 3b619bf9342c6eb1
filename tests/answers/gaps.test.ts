// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { answerOfGap } from '../../src/answers/gap-answer';
import { gapGroups } from '../../src/answers/gap-groups';
import { gapReason, gapsSummary } from '../../src/answers/words/gap-words';
import { findGaps } from '../../src/graph/gaps/gaps';
import type { Graph } from '../../src/graph/graph';
import type { Entity, Relation } from '../../src/graph/model';
import { INITIAL_STATE } from '../../src/state/store';
import { MEMBER_OF, SMALL } from '../panels/small-atlas';
import { entity, graphOf, relation } from '../support/build';
import { generalGraph, THEATRES, theatre } from '../support/general';
import { wordsIn } from '../support/vocabulary';

const words = wordsIn('en');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** Why the gaps of a kind are gaps, in words. */
const reasonsOf = (graph: Graph, kind: string) =>
  findGaps(graph)
    .filter((gap) => gap.kind === kind)
    .map((gap) => plain(gapReason(gap, { words, nameOf: (id) => id, graph })));

describe('gaps by kind', () => {
  test('hold that no pair is left that could work together, last and without any', () => {
    expect(gapGroups(SMALL).at(-1)).toEqual({ kind: 'likely-link', gaps: [] });
  });

  test('say nothing of pairs where nobody looks for them', () => {
    const graph = generalGraph([theatre('globe')], [], THEATRES);
    const silent = { ...graph, domain: { ...graph.domain, gapIds: ['unsourced'] } };
    expect(gapGroups(silent)).toEqual([]);
  });

  test('are summed up by those that were found', () => {
    const groups = gapGroups(SMALL);
    const found = groups.filter(({ gaps }) => gaps.length > 0);
    expect(found).toHaveLength(groups.length - 1);
    expect(gapsSummary(groups, words)).toContain(String(found.length));
  });
});

describe('the gap that is chosen', () => {
  const state = { ...INITIAL_STATE, graph: SMALL };

  test('lights whom it concerns and the relations among them, no others', () => {
    const answer = answerOfGap(state, ['ict', 'school']);
    expect([...(answer?.nodes ?? [])]).toEqual(['ict', 'school']);
    expect([...(answer?.edges ?? [])].sort()).toEqual(['school--collaborates-with--ict', MEMBER_OF]);
  });

  test('lights nothing where none is', () => {
    expect(answerOfGap(state, [])).toBeNull();
  });
});

describe('the reason of a gap', () => {
  const cluster = (patch: Partial<Entity>) => entity('ict', { kind: 'cluster', register: true, ...patch });
  const firms = entity('schools', { kind: 'general-body', helix: 'academia' });
  const told = relation('ict', 'brings-together', 'schools', { as: 'member' });
  const below = (patch: Partial<Entity>, relations: readonly Relation[] = []) =>
    reasonsOf(graphOf([cluster(patch), firms], relations), 'cluster-below-label');

  test('is that figures are not given, and not that there are none', () => {
    expect(below({})[0]).not.toMatch(/\d/);
    expect(below({ members: 3, companies: 2 })[0]).toMatch(/3.*15/);
  });

  test('names the others whom the profile tells, where it does', () => {
    const all = { members: 30, companies: 30 };
    expect(below(all, [told])[0]).toMatch(/schools/);
    expect(below(all)[0]).toMatch(/[^:] ?\.$/);
    expect(below(all)[0]).not.toMatch(/: \.|schools/);
  });

  test('is the sides between which the source does not decide, and nothing more where it names none', () => {
    const graph = graphOf([entity('twofold', { contestedHelix: ['business', 'academia'] }), entity('plain')]);
    const [plainReason, twofold] = reasonsOf(graph, 'actor-without-side');
    expect(plainReason).toBe('');
    expect(twofold).toMatch(/business, academia/);
  });

  test('is all said by its kind where there is nothing to add', () => {
    expect(reasonsOf(graphOf([cluster({})]), 'cluster-without-coordinator')).toEqual(['']);
  });
});
