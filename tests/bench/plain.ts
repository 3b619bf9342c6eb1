import cytoscape, { type Core, type ElementDefinition, type NodeSingular, type StylesheetJson } from 'cytoscape';
import entities from '../../data/lublin/entities.json';
import layout from '../../data/lublin/layout.json';
import relations from '../../data/lublin/relations.json';
import { ARRANGEMENT, diameterOf } from '../../src/canvas/core/elements';
import { lineKey, nodeKey } from '../../src/canvas/core/keys';
import '../../src/canvas/test-hook';
import { symbolOf } from '../../src/canvas/look/symbols';
import { rankOf, type Vocabulary } from '../../src/graph/vocabulary';
import { VOCABULARY } from '../support/vocabulary';

// The yardstick of `npm run bench`: a document in Cytoscape as it comes, with its own labels. No React, relief, icons or
// placing of names. The shipped one, or with `?from=file` the one that is chosen.

/** What of a document is drawn, as its file has it. */
type Drawn = Readonly<{
  vocabulary: Vocabulary;
  entities: readonly Readonly<{ id: string; kind: string; name: { pl: string }; helix?: string; members?: number }>[];
  relations: readonly Readonly<{ id: string; from: string; to: string; type: string; status: string }>[];
  layout: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}>;

const PADDING = 56;
const COLOURS: Readonly<Record<string, string>> = {
  academia: '#2d6096',
  government: '#8b621a',
  business: '#8c3a76',
  'civil-society': '#1f6e58',
};

const placeIn = (places: Drawn['layout'][string] | undefined, id: string) => {
  const [x = 0, y = 0] = places?.[id] ?? [];
  return { x, y };
};

function elementsOf(drawn: Drawn): ElementDefinition[] {
  const { kinds, relationTypes } = drawn.vocabulary;
  const contextKinds = new Set<string>(kinds.flatMap(({ id, context }) => (context ? [id] : [])));
  const types = new Map(relationTypes.map((type) => [type.id, type]));
  const nodes = drawn.entities.map(
    (entity): ElementDefinition => ({
      data: {
        id: nodeKey(entity.id),
        kind: entity.kind,
        name: entity.name.pl,
        diameter: diameterOf(entity.members, rankOf(drawn.vocabulary, entity.kind)),
        colour: COLOURS[entity.helix ?? ''] ?? '#5d564b',
      },
      position: placeIn(drawn.layout[ARRANGEMENT], entity.id),
      classes: contextKinds.has(entity.kind) ? 'hidden' : '',
    }),
  );
  const edges = drawn.relations.map((relation): ElementDefinition => {
    const type = types.get(relation.type);
    return {
      data: { id: lineKey(relation.id), source: nodeKey(relation.from), target: nodeKey(relation.to) },
      classes: [relation.status, type?.context ? 'context' : '', type?.symmetric ? '' : 'directed'].join(' '),
    };
  });
  return [...nodes, ...edges];
}

const styleOf = ({ vocabulary }: Drawn): StylesheetJson => [
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
  ...vocabulary.kinds.map((kind) => ({
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

const address = new URLSearchParams(location.search);
const root = document.getElementById('root');
if (root) {
  root.style.width = `${address.get('width')}px`;
  root.style.height = `${address.get('height')}px`;
}

function draw(drawn: Drawn): void {
  const core = cytoscape({
    container: root,
    elements: elementsOf(drawn),
    style: styleOf(drawn),
    layout: { name: 'preset', fit: false },
    minZoom: 0.15,
    maxZoom: 5,
    autounselectify: true,
    boxSelectionEnabled: false,
  });
  fitView(core);
  answerPointer(core);
  const others = core.nodes().not('.hidden').not('[kind = "cluster"]');
  document.querySelector('[type=checkbox]')?.addEventListener('change', () => {
    core.batch(() => others.toggleClass('hidden'));
  });
  document.querySelector('button')?.addEventListener('click', () => {
    for (const node of core.nodes().toArray()) {
      const position = placeIn(drawn.layout.helix, node.id().slice(2));
      node.animate({ position }, { duration: 450, easing: 'ease-in-out-cubic' });
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
}

/** The same camera as the atlas: all drawn nodes, without their names. */
function fitView(core: Core): void {
  const { x1, y1, w, h } = core.nodes().not('.hidden').boundingBox({ includeLabels: false });
  const zoom = Math.min((core.width() - 2 * PADDING) / w, (core.height() - 2 * PADDING) / h);
  core.viewport({
    zoom,
    pan: { x: core.width() / 2 - (x1 + w / 2) * zoom, y: core.height() / 2 - (y1 + h / 2) * zoom },
  });
}

function answerPointer(core: Core): void {
  const light = (node: NodeSingular) =>
    core.batch(() => {
      const lit = node.closedNeighborhood();
      lit.addClass('lit');
      core.elements().not(lit).addClass('dimmed');
    });
  core.on('mouseover', 'node', (event) => light(event.target));
  core.on('mouseout', 'node', () => core.elements().removeClass('lit dimmed'));
}

async function drawFile(file: File): Promise<void> {
  draw(JSON.parse(new TextDecoder().decode(await file.arrayBuffer())));
}

if (address.get('from') === 'file') {
  const input = document.querySelector<HTMLInputElement>('[type=file]');
  input?.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) void drawFile(file);
  });
} else {
  draw({ vocabulary: VOCABULARY, entities, relations, layout } as unknown as Drawn);
}
