// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyDiff, invert } from '../../../src/graph/document/diff';
import type { Content } from '../../../src/graph/document/document';
import {
  addEntity,
  addRelation,
  addSource,
  changeEntities,
  changeEntity,
  changeRelation,
  type Edit,
  inTurn,
  moveEntity,
  removeEntity,
  removeRelation,
  renameEntity,
} from '../../../src/graph/document/edits';
import { mergeEntities } from '../../../src/graph/document/merge-entities';
import type { Note, Source } from '../../../src/graph/model';
import { atlasOf, entity, relation } from '../../support/build';
import { contents, type TestContent } from '../../support/documents';
import { VOCABULARY } from '../../support/vocabulary';

const note = (id: string, ...about: readonly string[]): Note => ({
  id,
  kind: 'gap',
  about,
  title: { pl: id, en: id },
  text: { pl: id, en: id },
  evidence: [],
});

const RUNS = 'city--runs--school';

const SMALL: Content = {
  title: { pl: 'Atlas', en: 'Atlas' },
  vocabulary: VOCABULARY,
  atlas: atlasOf(
    [entity('city'), entity('school', { kind: 'university' }), entity('ict', { kind: 'cluster' })],
    [
      relation('city', 'runs', 'school'),
      relation('school', 'member-of', 'ict'),
      relation('city', 'coordinates', 'ict'),
    ],
    {
      notes: [note('of-school', 'school', RUNS), note('of-both', 'school', 'ict'), note('of-ict', 'ict')],
      layouts: new Map([['uplands', new Map([['school', { x: 1, y: 2 }]])]]),
    },
  ),
  scenes: [],
};

/** The document after an edit that can be. */
function edited(content: Content, { diff, problem }: Edit): Content {
  if (!diff) throw new Error(problem.rule);
  return applyDiff(content, diff);
}

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('adding', () => {
  test('puts an actor after all others, where it is to stand', () => {
    const { atlas } = edited(SMALL, addEntity(SMALL, entity('firm'), { uplands: { x: 5, y: 6 } }));
    expect(idsOf(atlas.entities)).toEqual(['city', 'school', 'ict', 'firm']);
    expect(atlas.layouts.get('uplands')?.get('firm')).toEqual({ x: 5, y: 6 });
  });

  test('puts a relation after all others', () => {
    const { atlas } = edited(SMALL, addRelation(SMALL, relation('city', 'member-of', 'ict')));
    expect(idsOf(atlas.relations).at(-1)).toBe('city--member-of--ict');
  });

  test.each([
    ['an actor of an id that there is', addEntity(SMALL, entity('ict')), 'duplicate-id', 'ict'],
    ['an actor of no kind', addEntity(SMALL, entity('x', { kind: 'ghost' })), 'unknown-kind', 'ghost'],
    ['a relation of an id that there is', addRelation(SMALL, relation('city', 'runs', 'school')), 'duplicate-id', RUNS],
    ['a relation of no type', addRelation(SMALL, relation('city', 'haunts', 'ict')), 'unknown-type', 'haunts'],
    ['a relation from nobody', addRelation(SMALL, relation('ghost', 'runs', 'ict')), 'unknown-end', 'ghost'],
    ['a relation to nobody', addRelation(SMALL, relation('city', 'runs', 'ghost')), 'unknown-end', 'ghost'],
    ['a relation to oneself', addRelation(SMALL, relation('city', 'runs', 'city')), 'self-loop', 'city'],
  ])('refuses %s', (_what, edit, rule, id) => {
    expect(edit).toEqual({ diff: null, problem: { rule, id } });
  });
});

describe('changing', () => {
  test('gives an actor another name and leaves all else', () => {
    const edit = renameEntity(SMALL, 'city', { pl: 'Miasto', en: 'Town' });
    const { atlas } = edited(SMALL, edit);
    expect(atlas.entities[0]).toEqual({ ...SMALL.atlas.entities[0], name: { pl: 'Miasto', en: 'Town' } });
    expect(Object.keys(edit.diff ?? {})).toEqual(['entities']);
  });

  test('of nothing is an empty diff', () => {
    const [city] = SMALL.atlas.entities;
    const [runs] = SMALL.atlas.relations;
    if (!city || !runs) throw new Error('The document has both.');
    expect([changeEntity(SMALL, city).diff, changeRelation(SMALL, runs).diff]).toEqual([{}, {}]);
    expect(moveEntity(SMALL, 'uplands', 'school', { x: 1, y: 2 }).diff).toEqual({});
  });

  test('has a relation join others', () => {
    const { atlas } = edited(SMALL, changeRelation(SMALL, relation('city', 'runs', 'ict', { id: RUNS })));
    expect(atlas.relations[0]).toMatchObject({ id: RUNS, from: 'city', to: 'ict' });
  });

  test('puts an actor elsewhere, or nowhere', () => {
    const moved = edited(SMALL, moveEntity(SMALL, 'years', 'city', { x: 3, y: 4 }));
    expect(moved.atlas.layouts.get('years')?.get('city')).toEqual({ x: 3, y: 4 });
    expect(edited(SMALL, moveEntity(SMALL, 'uplands', 'school', null)).atlas.layouts.size).toBe(0);
  });

  test.each([
    ['an actor that is not there', changeEntity(SMALL, entity('ghost')), 'unknown-id', 'ghost'],
    ['the name of nobody', renameEntity(SMALL, 'ghost', { pl: '', en: '' }), 'unknown-id', 'ghost'],
    ['an actor into no kind', changeEntity(SMALL, entity('ict', { kind: 'ghost' })), 'unknown-kind', 'ghost'],
    [
      'a relation that is not there',
      changeRelation(SMALL, relation('ict', 'runs', 'city')),
      'unknown-id',
      'ict--runs--city',
    ],
    [
      'the end of a relation to nobody',
      changeRelation(SMALL, relation('city', 'runs', 'ghost', { id: RUNS })),
      'unknown-end',
      'ghost',
    ],
    ['the place of nobody', moveEntity(SMALL, 'uplands', 'ghost', { x: 0, y: 0 }), 'unknown-id', 'ghost'],
  ])('refuses %s', (_what, edit, rule, id) => {
    expect(edit).toEqual({ diff: null, problem: { rule, id } });
  });
});

describe('changing several', () => {
  const older = (ids: readonly string[]) => changeEntities(SMALL, ids, (each) => ({ ...each, founded: '1999' }));

  test('is one edit of those that are named, and of no other', () => {
    const { atlas } = edited(SMALL, older(['ict', 'city']));
    expect(atlas.entities.map(({ founded }) => founded)).toEqual(['1999', undefined, '1999']);
    expect(older(['ict', 'city']).diff?.entities?.updated).toHaveLength(2);
  });

  test('changes nothing of whom it finds so already', () => {
    const content = edited(SMALL, older(['ict']));
    expect(changeEntities(content, ['ict'], (each) => ({ ...each, founded: '1999' })).diff).toEqual({});
  });

  test('refuses whom there is not, and what no kind is', () => {
    expect(older(['ict', 'ghost']).problem).toEqual({ rule: 'unknown-id', id: 'ghost' });
    const ghosts = changeEntities(SMALL, ['ict'], (each) => ({ ...each, kind: 'ghost' }));
    expect(ghosts.problem).toEqual({ rule: 'unknown-kind', id: 'ghost' });
  });
});

const SOURCE: Source = {
  id: 'paper',
  title: { pl: 'Gazeta' },
  publisher: { pl: 'Prasa' },
  language: 'pl',
  retrieved: '2026-01-01',
  stateOf: '2025',
};

describe('edits in turn', () => {
  const both = inTurn(
    SMALL,
    (content) => addSource(content, SOURCE),
    (content) => addEntity(content, entity('firm')),
    (content) => addRelation(content, relation('firm', 'member-of', 'ict')),
  );

  test('are one, each of what those before it leave', () => {
    const { atlas } = edited(SMALL, both);
    expect([idsOf(atlas.sources), idsOf(atlas.entities).at(-1), idsOf(atlas.relations).at(-1)]).toEqual([
      ['paper'],
      'firm',
      'firm--member-of--ict',
    ]);
  });

  test('are refused where one of them is', () => {
    const refused = inTurn(
      SMALL,
      (content) => addSource(content, SOURCE),
      (content) => addSource(content, SOURCE),
    );
    expect(refused).toEqual({ diff: null, problem: { rule: 'duplicate-id', id: 'paper' } });
  });
});

describe('removing', () => {
  test('takes what an actor has to do with along', () => {
    const { atlas } = edited(SMALL, removeEntity(SMALL, 'school'));
    expect(idsOf(atlas.entities)).toEqual(['city', 'ict']);
    expect(idsOf(atlas.relations)).toEqual(['city--coordinates--ict']);
    expect(atlas.notes.map(({ id, about }) => [id, about])).toEqual([
      ['of-both', ['ict']],
      ['of-ict', ['ict']],
    ]);
    expect(atlas.layouts.size).toBe(0);
  });

  test('takes what notes say of a relation along', () => {
    const { atlas } = edited(SMALL, removeRelation(SMALL, RUNS));
    expect(idsOf(atlas.relations)).not.toContain(RUNS);
    expect(atlas.notes[0]?.about).toEqual(['school']);
  });

  test('refuses what is not there', () => {
    const problem = { rule: 'unknown-id', id: 'ghost' };
    expect([removeEntity(SMALL, 'ghost').problem, removeRelation(SMALL, 'ghost').problem]).toEqual([problem, problem]);
  });
});

describe('merging two actors', () => {
  const document = (patch: Parameters<typeof entity>[1], other: Parameters<typeof entity>[1]): Content => ({
    ...SMALL,
    atlas: atlasOf(
      [
        entity('town', { name: { pl: 'Gród', en: 'Town' }, ...patch }),
        entity('city', other),
        entity('ict', { kind: 'cluster' }),
      ],
      [
        relation('town', 'coordinates', 'ict', { status: 'inferred', why: { pl: 'tak', en: 'so' }, evidence: [] }),
        relation('city', 'coordinates', 'ict'),
        relation('ict', 'collaborates-with', 'city'),
        relation('city', 'linked-with', 'town'),
      ],
      {
        notes: [note('of-city', 'city', 'city--linked-with--town'), note('of-loop', 'city--linked-with--town')],
        layouts: new Map([['uplands', new Map([['city', { x: 1, y: 2 }]])]]),
      },
    ),
  });
  const merged = (patch: Parameters<typeof entity>[1] = {}, other: Parameters<typeof entity>[1] = {}) => {
    const content = document(patch, other);
    return edited(content, mergeEntities(content, 'town', 'city')).atlas;
  };

  test('leaves one, with the names of both', () => {
    const { entities } = merged({}, { aliases: ['Urząd'] });
    expect(idsOf(entities)).toEqual(['town', 'ict']);
    expect(entities[0]).toMatchObject({ name: { en: 'Town' }, aliases: ['city', 'Urząd'] });
  });

  test('says of translations that they are ours where the document says so of names', () => {
    const other = { name: { pl: 'Miasto', en: 'City' } };
    expect(merged({}, other).entities[0]?.ours).toBeUndefined();
    const [town] = merged({ ours: ['Town'] }, other).entities;
    expect([town?.aliases, town?.ours]).toEqual([
      ['Miasto', 'City'],
      ['Town', 'City'],
    ]);
  });

  test('takes over what is lacking, and of what goes together all or nothing', () => {
    expect(merged({ members: 10 }, { members: 20, companies: 15, founded: '2006' }).entities[0]).toMatchObject({
      members: 10,
      founded: '2006',
    });
    expect(merged({ members: 10 }, { companies: 15 }).entities[0]?.companies).toBeUndefined();
    expect(
      merged({ contestedHelix: ['business', 'academia'] }, { helix: 'government' }).entities[0]?.helix,
    ).toBeUndefined();
  });

  test('takes over no evidence of what is not taken over', () => {
    const evidence = (field: string) => ({
      source: 's',
      section: field,
      lines: [1, 1] as const,
      terms: [],
      for: [field],
    });
    const other = { members: 20, founded: '2006', evidence: [evidence('members'), evidence('founded')] };
    expect(merged({ members: 10, evidence: [] }, other).entities[0]?.evidence.map(({ section }) => section)).toEqual([
      'founded',
    ]);
  });

  test('leads relations to the one that is left; two that say the same become one, stated where either is', () => {
    const { relations } = merged();
    expect(relations.map(({ id, from, to, status, why }) => [id, from, to, status, why])).toEqual([
      ['town--coordinates--ict', 'town', 'ict', 'stated', undefined],
      ['ict--collaborates-with--city', 'ict', 'town', 'stated', undefined],
    ]);
    expect(relations[0]?.evidence).toHaveLength(1);
  });

  test('leads notes along, but for those about what is no more', () => {
    expect(merged().notes.map(({ id, about }) => [id, about])).toEqual([['of-city', ['town']]]);
  });

  test('keeps no place of the one that goes', () => {
    expect(merged().layouts.size).toBe(0);
  });

  test('refuses nobody, and one with itself', () => {
    expect(mergeEntities(SMALL, 'ghost', 'city').problem).toEqual({ rule: 'unknown-id', id: 'ghost' });
    expect(mergeEntities(SMALL, 'city', 'ghost').problem).toEqual({ rule: 'unknown-id', id: 'ghost' });
    expect(mergeEntities(SMALL, 'city', 'city').problem).toEqual({ rule: 'self-loop', id: 'city' });
  });
});

/** What a document names that it does not have. */
function dangling({ atlas }: Content): readonly string[] {
  const nodes = new Set(idsOf(atlas.entities));
  const all = new Set([...nodes, ...idsOf(atlas.relations)]);
  return [
    ...atlas.relations.flatMap(({ from, to }) => [from, to]).filter((id) => !nodes.has(id)),
    ...atlas.notes.flatMap(({ about }) => about).filter((id) => !all.has(id)),
    ...[...atlas.layouts.values()].flatMap((places) => [...places.keys()]).filter((id) => !nodes.has(id)),
  ];
}

/** Any edit of some actors and a relation of a document. */
function editsOf(content: TestContent, index: number): readonly Edit[] {
  const { entities, relations } = content.atlas;
  const [one, other] = [entities[index % entities.length], entities[(index * 7 + 1) % entities.length]];
  const line = relations[index % Math.max(1, relations.length)];
  if (!one || !other) return [];
  return [
    renameEntity(content, one.id, { pl: 'Inny', en: 'Other' }),
    removeEntity(content, one.id),
    mergeEntities(content, one.id, other.id),
    moveEntity(content, 'years', one.id, { x: index, y: 0 }),
    addEntity(content, entity('new'), { uplands: { x: 0, y: 0 } }),
    addRelation(content, relation(one.id, 'part-of', other.id, { id: 'new' })),
    changeEntities(content, [one.id, other.id], (each) => ({ ...each, founded: `${1990 + index}` })),
    inTurn(
      content,
      (now) => addSource(now, SOURCE),
      (now) => removeEntity(now, one.id),
    ),
    ...(line ? [removeRelation(content, line.id), changeRelation(content, { ...line, to: one.id })] : []),
  ];
}

describe('any edit', () => {
  test('leaves a document that names only what it has, and is taken back', () => {
    fc.assert(
      fc.property(contents, fc.nat(50), (content, index) => {
        for (const { diff } of editsOf(content, index)) {
          if (!diff) continue;
          const changed = applyDiff(content, diff);
          expect(dangling(changed)).toEqual([]);
          expect(JSON.stringify(applyDiff(changed, invert(diff)))).toEqual(JSON.stringify(content));
        }
      }),
    );
  });
});
