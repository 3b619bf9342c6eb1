import type { StylesheetStyle } from 'cytoscape';
import type { Palette } from '../look/palette';

/** The look of the map in one theme. Names are drawn by the label layer, so no label here; colours are data. */
export function stylesheetOf(palette: Palette): StylesheetStyle[] {
  return [
    {
      selector: 'node',
      style: {
        shape: 'data(shape)',
        width: 'data(diameter)',
        height: 'data(diameter)',
        'border-width': 1.5 * palette.lineScale,
        'background-width': '62%',
        'background-height': '62%',
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'node[fill]',
      style: { 'background-color': 'data(fill)', 'border-color': 'data(rim)', 'background-image': 'data(icon)' },
    },
    // Missing values have a mark of their own beside the colour.
    { selector: 'node[?unknown]', style: { 'border-style': 'dashed' } },
    { selector: 'node[rank = "subject"]', style: { 'background-width': '46%', 'background-height': '46%' } },
    {
      selector: 'edge',
      style: {
        width: 1.6 * palette.lineScale,
        'line-color': palette.inkSoft,
        'line-opacity': 0.75,
        'curve-style': 'bezier',
        'target-arrow-color': palette.inkSoft,
        'source-arrow-color': palette.inkSoft,
        'arrow-scale': 0.8,
        'overlay-opacity': 0,
        'overlay-padding': 6,
      },
    },
    { selector: 'edge.inferred', style: { 'line-style': 'dashed', 'line-dash-pattern': [5, 4] } },
    { selector: 'edge.context', style: { width: 0.8 * palette.lineScale, 'line-opacity': 0.16 * palette.lineScale } },
    { selector: 'edge.weak', style: { 'line-style': 'dashed', 'line-dash-pattern': [1, 4] } },
    ...yearsOf(palette),
    ...statesOf(palette),
  ] as StylesheetStyle[];
}

/** What became of something between two years: told by form and strength, so that colour alone tells nothing. */
function yearsOf(palette: Palette): readonly unknown[] {
  return [
    {
      selector: '.new',
      style: { 'underlay-color': palette.accent, 'underlay-opacity': 0.45, 'underlay-padding': 6 * palette.lineScale },
    },
    { selector: 'node.new', style: { 'underlay-shape': 'ellipse' } },
    { selector: 'edge.new', style: { 'underlay-padding': 3 * palette.lineScale, 'line-opacity': 1 } },
    {
      selector: 'node.ended',
      style: {
        'background-color': palette.paper,
        'background-image': 'none',
        'border-style': 'dashed',
        'border-width': 2.5 * palette.lineScale,
      },
    },
    { selector: 'edge.ended', style: { 'line-style': 'dotted', 'target-arrow-shape': 'tee' } },
    { selector: '.undated', style: { opacity: 0.5 } },
    { selector: '.later', style: { opacity: 0.18 } },
  ];
}

/** How filter, hover and selection change the look; later rules win. */
function statesOf(palette: Palette): readonly unknown[] {
  return [
    { selector: '.neighbour', style: { opacity: 0.45 } },
    { selector: '.faded', style: { opacity: 0.13 } },
    { selector: '.dimmed', style: { opacity: 0.25 } },
    ...litOf(palette),
    {
      selector: 'node.selected',
      style: { 'outline-color': palette.accent, 'outline-width': 3, 'outline-offset': 2, 'outline-opacity': 1 },
    },
    // A double rim, so that it can be told without colour.
    { selector: 'node.shared', style: { 'border-style': 'double', 'border-width': 7 * palette.lineScale } },
    {
      selector: 'edge.selected',
      style: {
        width: 3.2 * palette.lineScale,
        'line-color': palette.accent,
        'line-opacity': 1,
        'target-arrow-color': palette.accent,
        'source-arrow-color': palette.accent,
      },
    },
    { selector: 'edge.forward.selected', style: { 'target-arrow-shape': 'triangle' } },
    { selector: 'edge.backward.selected', style: { 'source-arrow-shape': 'triangle' } },
    {
      selector: 'node.cursor',
      style: {
        'outline-color': palette.ink,
        'outline-style': 'dashed',
        'outline-width': 3,
        'outline-offset': 5,
        'outline-opacity': 1,
      },
    },
    { selector: 'edge.cursor', style: { width: 4 * palette.lineScale, 'line-color': palette.ink, 'line-opacity': 1 } },
    // What a scenario takes out stays as an empty outline.
    {
      selector: 'node.out',
      style: {
        'background-opacity': 0,
        'background-image-opacity': 0.4,
        'border-style': 'dashed',
        'border-color': palette.ink,
      },
    },
    {
      selector: 'edge.out',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [1, 5], 'line-color': palette.ink, 'line-opacity': 0.6 },
    },
    { selector: '.hidden', style: { display: 'none' } },
  ];
}

/** What is pointed at, or what an answer is about. */
function litOf(palette: Palette): readonly unknown[] {
  return [
    {
      selector: 'edge.lit',
      style: {
        width: 2.4 * palette.lineScale,
        'line-color': palette.ink,
        'line-opacity': 1,
        // Paper on both sides: where lines cross, the lit one passes over.
        'line-outline-width': 1.5 * palette.lineScale,
        'line-outline-color': palette.paper,
        'z-index': 1,
        'target-arrow-color': palette.ink,
        'source-arrow-color': palette.ink,
      },
    },
    // Of an answer, louder than any ground: a ring of ink with paper between.
    {
      selector: 'node.asked.lit',
      style: {
        'outline-color': palette.ink,
        'outline-width': 1.5 * palette.lineScale,
        'outline-offset': 2,
        'outline-opacity': 1,
      },
    },
    { selector: 'edge.context.lit', style: { width: 1.4 * palette.lineScale, 'line-opacity': 0.8 } },
    { selector: 'edge.forward.lit', style: { 'target-arrow-shape': 'triangle' } },
    { selector: 'edge.backward.lit', style: { 'source-arrow-shape': 'triangle' } },
  ];
}
