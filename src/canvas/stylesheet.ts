import type { NodeSingular, StylesheetStyle } from 'cytoscape';
import { colourOf, type Palette } from './palette';
import { iconAddress, symbolOf } from './symbols';

type Look = Readonly<{ kind: string; helix?: string }>;

const lookOf = (node: NodeSingular): Look => ({ kind: node.data('kind'), helix: node.data('side') });

/** Small actors are drawn as paper with a coloured rim, clusters and uplands as solid colour. */
const isSolid = ({ kind }: Look) => ['cluster', 'ecosystem', 'helix-sector', 'university'].includes(kind);

/** The look of the map in one theme. Names are drawn by the label layer, so no label here. */
export function stylesheetOf(palette: Palette): StylesheetStyle[] {
  const colour = (node: NodeSingular) => colourOf(lookOf(node), palette);
  const icon = (node: NodeSingular) => {
    const look = lookOf(node);
    return iconAddress(symbolOf(look.kind).icon, isSolid(look) ? palette.paper : colourOf(look, palette));
  };
  return [
    {
      selector: 'node',
      style: {
        shape: (node: NodeSingular) => symbolOf(node.data('kind')).shape,
        width: 'data(diameter)',
        height: 'data(diameter)',
        'background-color': (node: NodeSingular) => (isSolid(lookOf(node)) ? colour(node) : palette.paper),
        'border-color': colour,
        'border-width': 1.5,
        'background-image': icon,
        'background-width': '62%',
        'background-height': '62%',
        'overlay-opacity': 0,
      },
    },
    { selector: 'node[kind = "cluster"]', style: { 'background-width': '46%', 'background-height': '46%' } },
    {
      selector: 'edge',
      style: {
        width: 1.6,
        'line-color': palette.inkSoft,
        'line-opacity': 0.75,
        'curve-style': 'bezier',
        'control-point-step-size': 18,
        'target-arrow-color': palette.inkSoft,
        'arrow-scale': 0.8,
        'overlay-opacity': 0,
        'overlay-padding': 6,
      },
    },
    { selector: 'edge.inferred', style: { 'line-style': 'dashed', 'line-dash-pattern': [5, 4] } },
    { selector: 'edge.context', style: { width: 0.8, 'line-opacity': 0.16 } },
    ...statesOf(palette),
  ] as StylesheetStyle[];
}

/** How filter, hover and selection change the look; later rules win. */
function statesOf(palette: Palette): readonly unknown[] {
  return [
    { selector: '.neighbour', style: { opacity: 0.45 } },
    { selector: '.faded', style: { opacity: 0.13 } },
    { selector: '.dimmed', style: { opacity: 0.25 } },
    {
      selector: 'edge.lit',
      style: { width: 2.4, 'line-color': palette.ink, 'line-opacity': 1, 'target-arrow-color': palette.ink },
    },
    { selector: 'edge.context.lit', style: { width: 1.4, 'line-opacity': 0.8 } },
    { selector: 'edge.directed.lit', style: { 'target-arrow-shape': 'triangle' } },
    {
      selector: 'node.selected',
      style: { 'outline-color': palette.accent, 'outline-width': 3, 'outline-offset': 2, 'outline-opacity': 1 },
    },
    {
      selector: 'edge.selected',
      style: { width: 3.2, 'line-color': palette.accent, 'line-opacity': 1, 'target-arrow-color': palette.accent },
    },
    { selector: 'edge.directed.selected', style: { 'target-arrow-shape': 'triangle' } },
    { selector: '.hidden', style: { display: 'none' } },
  ];
}
