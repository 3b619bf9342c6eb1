import cytoscape, { type ElementDefinition, type NodeSingular, type StylesheetJson } from 'cytoscape';
import entities from '../../data/lublin/entities.json';
import layout from '../../data/lublin/layout.json';
import relations from '../../data/lublin/relations.json';
import { ARRANGEMENT, diameterOf } from '../../src/canvas/core/elements';
import { lineKey, nodeKey } from '../../src/canvas/core/keys';
import '../../src/canvas/inspection';
import { symbolOf } from '../../src/canvas/look/symbols';
import { rankOf } from '../../src/graph/vocabulary';
import { VOCABULARY } from '../support/vocabulary';

// The yardstick of `npm run bench`: the shipped data in Cytoscape as it comes, with its own labels. No React, relief,
// icons or placing of names.

const PADDING = 56;
const COLOURS: Readonly<Record<string, string>> = {
  academia: '#2d6096',
  government: '#8b621a',
  business: '#8c3a76',
  'civil-society': '#1f6e58',
};

const contextKinds = new Set<string>(VOCABULARY.kinds.flatMap(({ id, context }) => (context ? [id] : [])));
const types = new Map<string, { symmetric: boolean; context: boolean }>(
  VOCABULARY.relationTypes.map((type) => [type.id, type]),
);
const positions: Readonly<Record<string, readonly number[]>> = layout[ARRANGEMENT];

const nodes = entities.map((entity): ElementDefinition => {
  const [x = 0, y = 0] = positions[entity.id] ?? [];
  const side = 'helix' in entity ? entity.helix : undefined;
  return {
    data: {
      id: nodeKey(entity.id),
      kind: entity.kind,
      name: entity.name.pl,
      diameter: diameterOf('members' in entity ? entity.members : undefined, rankOf(VOCABULARY, entity.kind)),
      colour: COLOURS[side ?? ''] ?? '#5d564b',
    },
    position: { x, y },
    classes: contextKinds.has(entity.kind) ? 'hidden' : '',
  };
});

const edges = relations.map((relation): ElementDefinition => {
  const type = types.get(relation.type);
  return {
    data: { id: lineKey(relation.id), source: nodeKey(relation.from), target: nodeKey(relation.to) },
    classes: [relation.status, type?.context ? 'context' : '', type?.symmetric ? '' : 'directed'].join(' '),
  };
});

const style: StylesheetJson = [
  {
    selector: 'node',
    style: {
      width: 'data(diameter)',
      height: 'data(diameter)',
      'background-color': 'data(colour)',
      'border-color': 'data(colour)',
      'border-width': 1.5,
      label: 'data(name)',
      'font-size': 12,
      'text-valign': 'bottom',
      'text-wrap': 'wrap',
      'text-max-width': '130px',
      'text-outline-color': '#f4eedf',
      'text-outline-width': 2,
      'overlay-opacity': 0,
    },
  },
  ...VOCABULARY.kinds.map((kind) => ({
    selector: `node[kind = "${kind.id}"]`,
    style: { shape: symbolOf(kind).shape },
  })),
  {
    selector: 'edge',
    style: {
      width: 1.6,
      'line-color': '#5d564b',
      'line-opacity': 0.75,
      'curve-style': 'bezier',
      'control-point-step-size': 18,
      'overlay-opacity': 0,
    },
  },
  { selector: 'edge.inferred', style: { 'line-style': 'dashed', 'line-dash-pattern': [5, 4] } },
  { selector: 'edge.context', style: { width: 0.8, 'line-opacity': 0.16 } },
  { selector: '.dimmed', style: { opacity: 0.25 } },
  { selector: 'edge.lit', style: { width: 2.4, 'line-color': '#241f1a', 'line-opacity': 1 } },
  { selector: 'edge.directed.lit', style: { 'target-arrow-color': '#241f1a', 'target-arrow-shape': 'triangle' } },
  { selector: '.hidden', style: { display: 'none' } },
];

const size = new URLSearchParams(location.search);
const root = document.getElementById('root');
if (root) {
  root.style.width = `${size.get('width')}px`;
  root.style.height = `${size.get('height')}px`;
}
const core = cytoscape({
  container: root,
  elements: [...nodes, ...edges],
  style,
  layout: { name: 'preset', fit: false },
  minZoom: 0.2,
  maxZoom: 5,
  autounselectify: true,
  boxSelectionEnabled: false,
});

// The same camera as the atlas: all drawn nodes, without their names.
const { x1, y1, w, h } = core.nodes().not('.hidden').boundingBox({ includeLabels: false });
const zoom = Math.min((core.width() - 2 * PADDING) / w, (core.height() - 2 * PADDING) / h);
core.viewport({
  zoom,
  pan: { x: core.width() / 2 - (x1 + w / 2) * zoom, y: core.height() / 2 - (y1 + h / 2) * zoom },
});

const light = (node: NodeSingular) =>
  core.batch(() => {
    const lit = node.closedNeighborhood();
    lit.addClass('lit');
    core.elements().not(lit).addClass('dimmed');
  });
core.on('mouseover', 'node', (event) => light(event.target));
core.on('mouseout', 'node', () => core.elements().removeClass('lit dimmed'));

const others = core.nodes().not('.hidden').not('[kind = "cluster"]');
document.querySelector('input')?.addEventListener('change', () => core.batch(() => others.toggleClass('hidden')));

const helix: Readonly<Record<string, readonly number[]>> = layout.helix;
document.querySelector('button')?.addEventListener('click', () => {
  for (const node of core.nodes().toArray()) {
    const [x = 0, y = 0] = helix[node.id().slice(2)] ?? [];
    node.animate({ position: { x, y } }, { duration: 450, easing: 'ease-in-out-cubic' });
  }
});

window.wyzyny = {
  core,
  labels: () => [],
  lineLabels: () => [],
  isPlacing: () => false,
  annotations: () => [],
  guides: () => [],
};
