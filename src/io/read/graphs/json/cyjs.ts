import { isRecord } from '../../../../graph/plain-data';
import { fieldOf } from '../../read-list';
import type { Tell } from '../../tell';
import type { FileEdge, FileGraph, FileNode, FileValues } from '../file-graph';
import type { GraphFormat } from '../graph-format';
import { withKnownValues } from '../known-values';
import {
  edgeOf,
  type Fields,
  fieldsOf,
  flagIn,
  idIn,
  itemsIn,
  type JsonFields,
  nameIn,
  nodeOf,
  positionIn,
  tellParts,
  tellStyle,
  textIn,
} from './json-fields';

/**
 * JSON of Cytoscape.js (its documentation, "Elements JSON"), of Cytoscape and of NetworkX (`cytoscape_data`): elements in
 * two lists or in one, below `elements` or bare. Ids of edges are left out: nothing can name them here.
 */
export const CYJS: GraphFormat = {
  id: 'cyjs',
  name: 'Cytoscape JSON',
  leaves: ['edge-ids', 'styles', 'layouts', 'nested-values', 'metadata'],
  isOf: ({ json }) => {
    const lists = listsOf(json);
    const elements = lists.flatMap(({ list }) => list);
    return lists.length > 0 && (elements.length === 0 || elements.some(isElement));
  },
  read: ({ json }, tell) => graphOf(json, tell),
};

/** Whether it says in its data what it is; others have ids beside theirs. */
const isElement = (element: unknown) =>
  ['id', 'source'].some((name) => idIn(fieldOf(fieldOf(element, 'data'), name)) !== undefined);

type ElementList = Readonly<{ group: 'nodes' | 'edges' | null; list: readonly unknown[] }>;

/** The lists of elements, and what each holds, where it holds one only. */
function listsOf(json: unknown): readonly ElementList[] {
  const elements = Array.isArray(json) ? json : (fieldOf(json, 'elements') ?? json);
  if (Array.isArray(elements)) return [{ group: null, list: elements }];
  return (['nodes', 'edges'] as const).flatMap((group) => {
    const list = fieldOf(elements, group);
    return Array.isArray(list) ? [{ group, list }] : [];
  });
}

/** An element with what it is. */
type Element = Readonly<{ element: JsonFields; data: JsonFields; isEdge: boolean }>;

function elementsOf(json: unknown, tell: Tell): readonly Element[] {
  return listsOf(json).flatMap(({ group, list }) =>
    itemsIn(list, group ?? 'elements', tell).map((element) => {
      const data = isRecord(element.data) ? element.data : {};
      const said = group ?? element.group;
      const hasEnds = idIn(data.source) !== undefined && idIn(data.target) !== undefined;
      return { element, data, isEdge: said === 'edges' || (said !== 'nodes' && hasEnds) };
    }),
  );
}

function graphOf(json: unknown, tell: Tell): FileGraph {
  const elements = elementsOf(json, tell);
  const ids = new Set(elements.map(({ data }) => idIn(data.id)));
  const isDirected = flagIn(fieldOf(json, 'directed'));
  const nodes: FileNode[] = [];
  const edges: FileEdge[] = [];
  let guessed = 0;
  for (const [index, each] of elements.entries()) {
    if (each.isEdge) {
      const said = flagIn(each.data.directed) ?? isDirected;
      if (said === undefined) guessed += 1;
      edges.push(cyjsEdge(each, said ?? true));
      continue;
    }
    const id = idIn(each.data.id) ?? freeId(index, ids);
    if (id !== '') nodes.push(cyjsNode(id, each));
    else tell({ ...NO_ID, item: index + 1 });
  }
  if (guessed > 0) tell({ list: null, item: null, field: '', rule: 'direction-guessed', done: 'kept' });
  tellRest(json, elements, tell);
  return withKnownValues({ title: textIn(saidOfGraph(json).get('name')), nodes, edges });
}

/** What Cytoscape refuses a whole file for. */
const NO_ID = {
  list: 'entities',
  field: 'id',
  rule: 'schema',
  found: '',
  expected: { is: 'text' },
  done: 'dropped',
} as const;

/** An id for a node without one, as Cytoscape makes it, too. */
function freeId(index: number, ids: ReadonlySet<string | undefined>): string {
  let id = `#${index + 1}`;
  while (ids.has(id)) id = `#${id}`;
  return id;
}

function cyjsNode(id: string, { element, data }: Element): FileNode {
  const fields = fieldsOf(data);
  skipSame(fields, data, id);
  const position = isRecord(element.position) ? positionIn(element.position.x, element.position.y) : undefined;
  const node = nodeOf(id, fields);
  return { ...node, position, values: withClasses(node.values, element) };
}

function cyjsEdge({ element, data }: Element, isDirected: boolean): FileEdge {
  const fields = fieldsOf(data);
  skipSame(fields, data, null);
  fields.skip('source', 'target', 'directed');
  const ends = { from: idIn(data.source) ?? '', to: idIn(data.target) ?? '', isDirected };
  const edge = edgeOf(ends, fields, ['interaction']);
  return { ...edge, values: withClasses(edge.values, element) };
}

/** Leaves out what Cytoscape and NetworkX say again, and whether something was chosen on the screen. */
function skipSame(fields: Fields, data: JsonFields, id: string | null): void {
  fields.skip('id', 'selected');
  if (idIn(data.SUID) === (id ?? idIn(data.id))) fields.skip('SUID');
  for (const name of ['value', 'name']) if (idIn(data[name]) === id) fields.skip(name);
  for (const name of ['name', 'interaction']) {
    if (data[name] === data[`shared_${name}`]) fields.skip(`shared_${name}`);
  }
  // The number of one of several edges between the same two.
  if (id === null && typeof data.key === 'number') fields.skip('key');
}

/** Values with the classes of an element, by which its style is chosen, and often what it is. */
function withClasses(values: FileValues = new Map(), { classes }: JsonFields): FileValues {
  const given: readonly unknown[] = Array.isArray(classes) ? classes : (textIn(classes) ?? '').split(/\s+/);
  const names = given.flatMap((name) => textIn(name) ?? []);
  return names.length === 0 || values.has('classes') ? values : new Map([...values, ['classes', names]]);
}

/** What is said of the graph as a whole, by its name; NetworkX has that in pairs. */
function saidOfGraph(json: unknown): ReadonlyMap<string, unknown> {
  const data = fieldOf(json, 'data');
  const pairs = Array.isArray(data) ? data.flatMap((pair) => (Array.isArray(pair) ? [pair] : [])) : [];
  return new Map([
    ...pairs.map(([name, value]) => [nameIn(name), value] as const),
    ...Object.entries(isRecord(data) ? data : {}),
  ]);
}

/** What the elements of a file are, and what it says of itself. */
const KNOWN =
  /^(elements|nodes|edges|data|directed|multigraph|format_version|generated_by|target_cytoscapejs_version)$/;

/** How the graph was looked at when it was saved. */
const VIEW =
  /^(style|layout|zoom|pan|(min|max)Zoom|\w+Enabled|renderer|wheelSensitivity|selectionType|motionBlur|pixelRatio|\w+OnViewport|hideLabelsOnViewport)$/;

/** What an element is beside its data, and how it was looked at. */
const OF_ELEMENT =
  /^(data|group|position|renderedPosition|classes|removed|selected|selectable|locked|grabbed|grabbable|pannable|scratch|style|css)$/;

/** Tells of all that is left out: styles, what is said of the graph as a whole, and parts that Cytoscape does not know. */
function tellRest(json: unknown, elements: readonly Element[], tell: Tell): void {
  const top = isRecord(json) && !Array.isArray(json) ? json : {};
  const view = Object.entries(top).filter(([name]) => VIEW.test(name));
  if (view.length > 0) tellStyle(view, view.map(([name]) => name).join(', '), tell);
  const styles = elements.flatMap(({ element }) => [element.style, element.css].filter((style) => style !== undefined));
  if (styles.length > 0) tellStyle(styles, 'style', tell);
  tellParts(
    [...saidOfGraph(json).keys()].filter((name) => !/^(name|shared_name|SUID|selected)$/.test(name)),
    'kept',
    tell,
  );
  const strange = new Set([
    ...Object.keys(top).filter((name) => !KNOWN.test(name) && !VIEW.test(name)),
    ...elements.flatMap(({ element }) => Object.keys(element).filter((name) => !OF_ELEMENT.test(name))),
  ]);
  tellParts([...strange].slice(0, 20), 'dropped', tell);
}
