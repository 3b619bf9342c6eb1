// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { readDataFile } from '../../scripts/check/dataset';
import { fieldsOf } from '../../src/atlas/rules/sides';
import { facetColumns } from '../../src/graph/filter/columns';
import { type Filter, NO_FILTER } from '../../src/graph/filter/criteria';
import { NO_VALUE, SEVERAL } from '../../src/graph/filter/facets';
import { applyFilter } from '../../src/graph/filter/filter';
import { countValues } from '../../src/graph/filter/filter-counts';
import type { Entity, Relation } from '../../src/graph/model';
import { fieldAt } from '../../src/graph/presence';
import { shippedGraph } from '../support/shipped';

const graph = shippedGraph();
const columns = facetColumns(graph, { inferred: true });
/** The files as they are, which the counts below are taken of anew. */
const entities = readDataFile('entities') as readonly Entity[];
const relations = readDataFile('relations') as readonly Relation[];

/** Programmes too, which are background. */
const ALL: Filter = { ...NO_FILTER, context: true };

const countsOf = (facet: string) => Object.fromEntries(countValues(graph, columns, ALL, facet));
const foundBy = (facet: string, value: string) =>
  [...applyFilter(graph, columns, { ...ALL, values: { [facet]: [value] } }).nodes].toSorted();
const idsThat = (is: (entity: Entity) => boolean) =>
  entities
    .filter(is)
    .map(({ id }) => id)
    .toSorted();

describe('the facet of legal forms', () => {
  const forms = (entity: Entity) => (entity.legalForms ?? []).map(({ form }) => form);
  const asked = ({ kind }: Entity) => ['cluster', 'university', 'organisation'].includes(kind);

  test.each([
    ['company', 6],
    ['association', 9],
    ['foundation', 3],
    ['municipality', 1],
    ['university', 3],
  ])('finds whoever is called one: %s, %d', (form, count) => {
    expect(foundBy('form', form)).toEqual(idsThat((entity) => forms(entity).includes(form)));
    expect(countsOf('form')[form]).toBe(count);
  });

  test('finds a contested one by each of its forms, and as contested', () => {
    const contested = idsThat((entity) => forms(entity).length > 1);
    expect(contested).toEqual(['koordynator-klastra-designu-innowacji-i-mody']);
    expect(foundBy('form', SEVERAL)).toEqual(contested);
    for (const form of ['company', 'association'])
      expect(foundBy('form', form)).toEqual(expect.arrayContaining(contested));
  });

  test('counts those without one among those who could have one', () => {
    expect(foundBy('form', NO_VALUE)).toEqual(idsThat((entity) => asked(entity) && forms(entity).length === 0));
  });
});

describe('the facet of contacts', () => {
  test('is of the register, and tells who has none', () => {
    const listed = (contact: string) =>
      idsThat(({ register, contacts = [] }) => register === true && contacts.includes(contact));
    for (const contact of ['website', 'fan-page']) expect(foundBy('contact', contact)).toEqual(listed(contact));
    expect(countsOf('contact')).toEqual({ website: 13, 'fan-page': 6, [NO_VALUE]: 1 });
    expect(foundBy('contact', NO_VALUE)).toEqual(['lubelski-klaster-teleinformatyczny']);
  });
});

describe('the facet of topics', () => {
  const facts = entities.flatMap(({ id, facts: told = [] }) =>
    told.map(({ topic, strength }) => ({
      id,
      // That aims are no facts is said by their name.
      value: strength === 'told' || topic === 'aims' ? topic : `${topic}~${strength}`,
    })),
  );

  test('finds by each topic whom something is told of, and apart by what is only wanted or possible', () => {
    for (const value of new Set(facts.map((fact) => fact.value))) {
      const having = new Set(facts.filter((fact) => fact.value === value).map(({ id }) => id));
      expect([value, foundBy('topic', value)]).toEqual([value, [...having].toSorted()]);
    }
    expect(countsOf('topic')).toMatchObject({
      fields: 10,
      services: 5,
      funds: 4,
      'funds~wanted': 2,
      'education~wanted': 4,
      joining: 2,
      'joining~possible': 2,
      aims: 15,
    });
  });

  test('hardly any item is told of two actors, so that items are no values', () => {
    const items = entities.flatMap(({ id, facts: told = [] }) =>
      told.flatMap(({ topic, items: all }) => all.map(({ en }) => ({ id, key: `${topic} ${en}` }))),
    );
    const keys = [...new Set(items.map(({ key }) => key))];
    const shared = keys.filter((key) => new Set(items.filter((item) => item.key === key).map(({ id }) => id)).size > 1);
    expect(shared.length / keys.length).toBeLessThan(0.03);
  });
});

describe('the facet of who may join', () => {
  test('names those of whom the source says that they may', () => {
    const possible = relations.filter(({ type, strength }) => type === 'brings-together' && strength === 'possible');
    for (const value of new Set(possible.map(({ to }) => to))) {
      const of = new Set(possible.filter(({ to }) => to === value).map(({ from }) => from));
      expect(foundBy('joining', value)).toEqual([...of].toSorted());
    }
    expect(countsOf('joining')).toMatchObject({ 'general-firms': 2, 'general-universities': 1, [NO_VALUE]: 13 });
  });
});

describe('the facet of sides of a cluster or an upland', () => {
  const asked = idsThat(({ kind, register }) => kind === 'ecosystem' || register === true);
  const sides = ['academia', 'government', 'business', 'civil-society'];

  test.each([true, false])('says of each side what the rules of sides say; inferred too: %s', (inferred) => {
    const { values } = facetColumns(graph, { inferred });
    const expected = asked.map((id) => [
      id,
      sides.flatMap((side) => {
        const { presence } = fieldAt(fieldsOf(graph, id, { inferred }), side);
        return presence === 'named' || presence === 'told' ? [side, `${side}~${presence}`] : [`${side}~${presence}`];
      }),
    ]);
    expect(asked.map((id) => [id, values.get('presence')?.get(id)])).toEqual(expected);
  });

  test('is of clusters of the register and uplands alone', () => {
    const having = entities.filter(({ id }) => columns.values.get('presence')?.get(id) !== null);
    expect(having.map(({ id }) => id).toSorted()).toEqual(asked);
    expect(asked).toHaveLength(20);
  });

  test('finds what is only wanted, as its relations say', () => {
    const wanting = foundBy('presence', 'academia~wanted');
    expect(wanting).toEqual([
      'klaster-group-pl',
      'lubelska-wyzyna-biotechnologiczna',
      'lubelska-wyzyna-motoryzacyjna-i-maszynowa',
      'lubelski-klaster-biotechnologiczny',
      'lubelski-klaster-przedsiebiorstw',
      'lubelski-klaster-zaawansowanych-technologii-lotniczych',
      'wschodni-klaster-obrobki-metali',
    ]);
    const saidOf = (id: string) =>
      relations.filter(({ type, from, to }) => {
        const end = entities.find((entity) => entity.id === to);
        return type === 'brings-together' && from === id && end?.helix === 'academia';
      });
    for (const id of wanting) {
      expect(saidOf(id).length).toBeGreaterThan(0);
      expect(saidOf(id).filter(({ strength }) => strength !== 'wanted')).toEqual([]);
    }
  });
});
