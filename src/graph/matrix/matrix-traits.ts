import { attributeNamed, attributesFor } from '../attributes';
import { facetsOf, KIND } from '../filter/facets';
import type { Graph } from '../graph';
import { placingDate } from '../time/dates';

/** Rows or columns of a matrix: an attribute by its id, `kind:` and the kind whose nodes they are, or years. */
const OF_KIND = 'kind:';
export const YEAR = 'year';

/** What the rows of a matrix of a graph can be: groups, what the map is about, and attributes whose values are nodes. */
export function matrixRows({ vocabulary }: Graph): readonly string[] {
  const { group } = vocabulary.roles;
  const subjects = vocabulary.kinds.filter(({ rank }) => rank === 'subject').map(({ id }) => OF_KIND + id);
  const { values } = facetsOf(vocabulary);
  const shared = attributesFor('sharing', vocabulary).filter(({ facet, nodes }) => facet && nodes);
  const rows = [...(group ? [group] : []), ...subjects, ...shared.map(({ id }) => id)];
  return [...new Set(rows.length > 0 ? rows : values.map(({ id }) => id))];
}

/** What its columns can be: sides, kinds, years where something has a date, and other attributes of few values. */
export function matrixColumns(graph: Graph): readonly string[] {
  const { side, group } = graph.vocabulary.roles;
  const others = facetsOf(graph.vocabulary).values.filter(
    ({ id, type, nodes }) => type === 'category' && !nodes && id !== group && id !== YEAR,
  );
  const hasYears = [...graph.nodes.values()].some(placingDate);
  return [...new Set([...(side ? [side] : []), KIND.id, ...(hasYears ? [YEAR] : []), ...others.map(({ id }) => id)])];
}

/** The choice of rows that a name means; empty for the first. */
export const matrixRowNamed = (name: string, graph: Graph) => namedAmong(name, matrixRows(graph), graph);
/** The choice of columns that a name means; empty for the first. */
export const matrixColumnNamed = (name: string, graph: Graph) => namedAmong(name, matrixColumns(graph), graph);

function namedAmong(name: string, choices: readonly string[], { vocabulary }: Graph): string | undefined {
  const names = [name, OF_KIND + name, attributeNamed(vocabulary, name)?.id];
  const choice = choices.find((each) => names.includes(each));
  return choice === choices[0] ? '' : choice;
}

/** The kind whose nodes rows are; undefined where they are values of an attribute. */
export const kindOfRows = (rows: string): string | undefined =>
  rows.startsWith(OF_KIND) ? rows.slice(OF_KIND.length) : undefined;
