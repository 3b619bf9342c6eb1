// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Diff } from '../../../src/graph/document/change';
import { diffOf } from '../../../src/graph/document/diff';
import type { Content } from '../../../src/graph/document/document';
import {
  addEntity,
  addRelation,
  type Edit,
  moveEntity,
  removeEntity,
  removeRelation,
} from '../../../src/graph/document/edits';
import { mergeEntities } from '../../../src/graph/document/merge-entities';
import type { Entity, Source } from '../../../src/graph/model';
import { editSentences, editText } from '../../../src/text/sentences/edit-text';
import { atlasOf, entity, relation } from '../../support/build';
import { VOCABULARY, wordsIn } from '../../support/vocabulary';

const named = (id: string, pl: string, patch: Partial<Entity> = {}) => entity(id, { name: { pl, en: pl }, ...patch });

const BASE: Content = {
  title: { pl: 'Atlas', en: 'Atlas' },
  vocabulary: VOCABULARY,
  atlas: atlasOf(
    [
      named('city', 'Miasto', { founded: '2015', helix: 'business' }),
      named('school', 'Szkoła', { kind: 'university' }),
      named('ict', 'Klaster ICT', { kind: 'cluster' }),
    ],
    [relation('city', 'coordinates', 'ict'), relation('school', 'member-of', 'ict')],
    {
      layouts: new Map([
        [
          'years',
          new Map([
            ['city', { x: 1, y: 2 }],
            ['school', { x: 3, y: 4 }],
          ]),
        ],
      ]),
    },
  ),
  scenes: [],
};

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const saidIn = (language: 'pl' | 'en') => ({
  words: wordsIn(language),
  roles: VOCABULARY.roles,
  nameOf: (id: string) => BASE.atlas.entities.find((each) => each.id === id)?.name[language] ?? id,
});

const changed = (patches: Readonly<Record<string, Partial<Entity>>>): Diff =>
  diffOf(BASE, {
    ...BASE,
    atlas: { ...BASE.atlas, entities: BASE.atlas.entities.map((each) => ({ ...each, ...patches[each.id] })) },
  });

const done = ({ diff }: Edit): Diff => {
  if (!diff) throw new Error('The edit can be.');
  return diff;
};

const REGISTER: Source = {
  id: 'register',
  title: { pl: 'Rejestr', en: 'Register' },
  publisher: { pl: 'Urząd', en: 'Office' },
  language: 'pl',
  retrieved: '2024-01-01',
  stateOf: '2024',
};
const NEW_SOURCE: Diff = { sources: { added: [{ item: REGISTER, after: null }], updated: [], removed: [] } };

describe('what a step did, in one line', () => {
  test.each<readonly [string, Diff, string, string]>([
    ['nothing', {}, 'bez zmian', 'no change'],
    [
      'a year',
      changed({ city: { founded: '2014' } }),
      'Miasto: rok założenia z 2015 na 2014',
      'Miasto: founded from 2015 to 2014',
    ],
    [
      'a year that was not there',
      changed({ school: { founded: '195X' } }),
      'Szkoła: rok założenia – dodano lata 1950–1959',
      'Szkoła: founded set to the 1950s',
    ],
    [
      'a year that goes',
      changed({ city: { founded: undefined } }),
      'Miasto: rok założenia – usunięto, było 2015',
      'Miasto: founded removed, was 2015',
    ],
    [
      'a name in one language',
      changed({ city: { name: { pl: 'Miasto', en: 'City' } } }),
      'Miasto: nazwa po angielsku z „Miasto” na „City”',
      'Miasto: name in English from “Miasto” to “City”',
    ],
    [
      'a value of a category',
      changed({ city: { helix: 'academia' } }),
      'Miasto: strona helisy z „biznes” na „nauka”',
      'Miasto: side of the helix from “business” to “academia”',
    ],
    [
      'where it is stated',
      changed({ city: { evidence: [] } }),
      'Miasto: źródło – usunięto: Section, wiersz 1',
      'Miasto: source removed: Section, line 1',
    ],
    [
      'a year with its evidence',
      changed({ city: { founded: '2014', evidence: [] } }),
      'Miasto: rok założenia z 2015 na 2014; źródło – usunięto: Section, wiersz 1',
      'Miasto: founded from 2015 to 2014; source removed: Section, line 1',
    ],
    [
      'many fields of one',
      changed({ city: { founded: '2014', evidence: [], members: 3, aliases: ['M'] } }),
      'Miasto: zmieniono: inne nazwy, dowody, rok założenia, liczba członków',
      'Miasto: changed: other names, evidence, founded, members',
    ],
    [
      'an actor with its place',
      done(addEntity(BASE, named('firm', 'Firma'), { years: { x: 0, y: 0 } })),
      'nowy aktor: Firma',
      'new actor: Firma',
    ],
    [
      'an actor with all that goes along',
      done(removeEntity(BASE, 'city')),
      'usunięto aktora: Miasto',
      'deleted actor: Miasto',
    ],
    [
      'a relation',
      done(addRelation(BASE, relation('city', 'collaborates-with', 'school'))),
      'nowa relacja: Miasto współpracuje z: Szkoła',
      'new relation: Miasto collaborates with Szkoła',
    ],
    [
      'a relation that goes',
      done(removeRelation(BASE, 'city--coordinates--ict')),
      'usunięto relację: Miasto koordynuje: Klaster ICT',
      'deleted relation: Miasto coordinates Klaster ICT',
    ],
    [
      'a place',
      done(moveEntity(BASE, 'years', 'city', { x: 9, y: 9 })),
      'przesunięto: Miasto w układzie „Lata”',
      'moved: Miasto in the arrangement “Years”',
    ],
    [
      'two actors become one',
      done(mergeEntities(BASE, 'school', 'city')),
      'scalono: Miasto i Szkoła',
      'merged: Miasto and Szkoła',
    ],
    [
      'the same of several',
      changed({ city: { date: '2013' }, school: { date: '2013' }, ict: { date: '2013' } }),
      '3 aktorów: data – dodano 2013',
      '3 actors: date set to 2013',
    ],
    [
      'one field of several, with what backs it',
      changed({ city: { founded: '2013', evidence: [] }, school: { founded: '2014', evidence: [] } }),
      '2 aktorów: zmieniono: dowody, rok założenia',
      '2 actors: changed: evidence, founded',
    ],
    [
      'the same of several, with what backs it',
      changed({ city: { founded: '2013', evidence: [] }, school: { founded: '2013' } }),
      '2 aktorów: rok założenia – dodano 2013; zmieniono: dowody',
      '2 actors: founded set to 2013; changed: evidence',
    ],
    [
      'several in a source that was not there',
      { ...changed({ city: { founded: '2013' }, school: { founded: '2014' } }), ...NEW_SOURCE },
      '2 aktorów: zmieniono: rok założenia; nowe źródło: Rejestr',
      '2 actors: changed: founded; new source: Register',
    ],
    [
      'the title',
      diffOf(BASE, { ...BASE, title: { pl: 'Mapa', en: 'Atlas' } }),
      'tytuł po polsku z „Atlas” na „Mapa”',
      'title in Polish from “Atlas” to “Mapa”',
    ],
    [
      'much',
      diffOf(BASE, {
        ...BASE,
        atlas: {
          ...BASE.atlas,
          entities: [named('a', 'A'), named('b', 'B'), named('city', 'Inne'), ...BASE.atlas.entities.slice(2)],
          relations: [],
        },
      }),
      '5 zmian: 2 nowe, 1 zmieniona, 2 usunięte',
      '5 changes: 2 new, 1 changed, 2 deleted',
    ],
  ])('%s', (_what, diff, pl, en) => {
    expect(plain(editText(diff, saidIn('pl')))).toBe(pl);
    expect(plain(editText(diff, saidIn('en')))).toBe(en);
  });

  test('places of several are counted', () => {
    const { positions } = done(moveEntity(BASE, 'years', 'city', { x: 9, y: 9 }));
    const other = done(moveEntity(BASE, 'years', 'school', { x: 9, y: 9 })).positions;
    const diff: Diff = { positions: [...(positions ?? []), ...(other ?? [])] };
    expect(plain(editText(diff, saidIn('pl')))).toBe('przesunięto: 2 aktorów');
    expect(plain(editText({ ...diff, ...changed({ ict: { past: true } }) }, saidIn('en')))).toBe(
      '3 changes: 1 changed, 2 moved',
    );
  });
});

test('the whole list has a sentence for each change', () => {
  expect(editSentences(done(removeEntity(BASE, 'city')), saidIn('pl'))).toEqual([
    'usunięto aktora: Miasto',
    'usunięto relację: Miasto koordynuje: Klaster ICT',
    'zdjęto z mapy: Miasto w układzie „Lata”',
  ]);
});

test('no sentence shows an id, of whatever part of a document', () => {
  const nothing: Content = {
    ...BASE,
    title: { und: 'X' },
    vocabulary: { kinds: [], relationTypes: [], attributes: [], roles: {} },
    atlas: atlasOf([]),
  };
  const source = {
    id: 'hidden-id',
    title: { pl: 'Źródło', en: 'A source' },
    publisher: {},
    language: 'pl',
    retrieved: '',
    stateOf: '',
  };
  const full: Content = { ...BASE, atlas: { ...BASE.atlas, sources: [source] } };
  for (const language of ['pl', 'en'] as const) {
    const all = [
      ...editSentences(diffOf(nothing, full), saidIn(language)),
      ...editSentences(diffOf(full, nothing), saidIn(language)),
    ];
    expect(all.join('\n')).not.toMatch(/undefined|hidden-id|member-of|coordinates--|general-body|\bict\b/);
    expect(new Set(all).size).toBeGreaterThan(all.length / 2);
  }
});

describe('evidence', () => {
  const at = (line: number, fields?: readonly string[]) => ({
    source: 'paper',
    section: 'Klastry',
    lines: [line, line] as const,
    terms: ['a'],
    ...(fields && { for: fields }),
  });
  const told = (before: Partial<Entity>, after: Partial<Entity>) => {
    const of = (patch: Partial<Entity>) => ({ ...BASE, atlas: atlasOf([named('city', 'Miasto', patch)], []) });
    return plain(editText(diffOf(of(before), of(after)), saidIn('pl')));
  };

  test('is told by the places that come and go', () => {
    expect(told({ evidence: [] }, { evidence: [at(281)] })).toBe('Miasto: źródło – dodano: Klastry, wiersz 281');
    expect(told({ evidence: [at(3)] }, { evidence: [at(281)] })).toBe(
      'Miasto: źródło – dodano: Klastry, wiersz 281; źródło – usunięto: Klastry, wiersz 3',
    );
  });

  test('goes without saying where the same lines back less than before', () => {
    const before = { founded: '2014', evidence: [at(3, ['founded', 'members'])] };
    expect(told(before, { founded: '2013', evidence: [at(3, ['members'])] })).toBe(
      'Miasto: rok założenia z 2014 na 2013',
    );
  });
});
