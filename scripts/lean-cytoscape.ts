import type { Plugin } from 'vite';

const MODULE = /\/cytoscape\/dist\/cytoscape\.esm\.mjs$/;

/** What is found in the code of Cytoscape, and what stands there instead. */
type Cut = readonly [there: RegExp, instead: string];

/**
 * Where Cytoscape takes in what the atlas has no use for: its algorithms, as measures and ways are computed elsewhere; its
 * layouts, but those of given positions and of none; its names, which are drawn elsewhere too; selecting by a box; and
 * drawing by WebGL, and of what no style asks for.
 */
const CUTS: readonly Cut[] = [
  [/^\[elesfn\$v, [^\]]*, tarjanStronglyConnected\$1\]\.forEach/m, '[].forEach'],
  [/^elesfn\$[lmn]\.\w+ = .*;$/gm, ''],
  [/ = defaults\$g\(/g, ' = /*#__PURE__*/ defaults$g('],
  [
    /^var layout = \[\{[^\]]*\}\];/m,
    "var layout = [{ name: 'null', impl: NullLayout }, { name: 'preset', impl: PresetLayout }];",
  ],
  [/^(BreadthFirst|Circle|Concentric|Cose|Grid|Random)Layout\.prototype\.(\w+) = /gm, 'var $1Layout$2 = '],
  // A core that is made without elements is laid out too.
  [/name: head \? 'grid' : 'null'/, "name: 'null'"],
  // Colours of the map are given in numbers; of names Cytoscape itself uses these.
  [
    /^var colors = \{[^}]*\};/m,
    'var colors = { transparent: [0, 0, 0, 0], black: [0, 0, 0], white: [255, 255, 255] };',
  ],
  [/^var Promise\$1 = .*$/m, 'var Promise$1 = Promise;'],
  [/^_api\.prototype = /m, 'var apiPrototype = '],
  // What waits for a call at the start, though only algorithms use it.
  [/^var heapExports = /m, 'var heapExports = /*#__PURE__*/ '],
  // Lines in segments or with right angles, loops of compounds, pies, stripes, and pictures, which the atlas draws itself.
  [/^BRp\$c\.(findSegmentsPoints|findCompoundLoopPoints|findTaxiPoints) = /gm, 'var BRp$1 = '],
  [/^CRp\$6\.(drawPie|drawStripe) = /gm, 'var CRp$1 = '],
  [/^CRp\$2\.(bufferCanvasImage|png|jpg) = /gm, 'var CRp$1 = '],
  [/^CRp\$4\.initWebgl = /m, 'var initWebgl = '],
  // Names: nothing of the map has one of Cytoscape's, so that what would place and draw them finds nothing to do.
  [
    /^(BRp\$9)\.(recalculateNodeLabelProjection|recalculateEdgeLabelProjections|calculateLabelAngles) = /gm,
    '$1.$2 = noop$$1; var $2 = ',
  ],
  [
    /^BRp\$9\.((?:apply|applyPrefixed|calculate)LabelDimensions|getLabel(?:Text|Justification)|calculateLabelAngle) = /gm,
    'var BRp$1 = ',
  ],
  [/^(CRp\$7)\.(drawElementText) = /m, '$1.$2 = noop$$1; var $2 = '],
  [/^CRp\$7\.(drawText|setupTextStyle|getFontCache|getTextAngle) = /gm, 'var CRp$1 = '],
  [/^var updateBoundsFromLabel = /m, 'var updateBoundsFromLabel = noop$1; var boundsFromLabel = '],
  [/\b(check(?:Node|Edge)\(ele\))(?: \|\| checkLabel\(.*\))+;$/gm, '$1;'],
  [/^ {4}if \(!isEdge \|\| !badLine\) \{\n {6}r\.drawCached[^}]*\}\n {4}if \(isEdge[^}]*\}$/m, ''],
  [/^ {2}var (?:lbl|slb|tlb)TxrCache = r\.data[^}]*\}\);$/gm, ''],
  [/^ *(?:lbl|slb|tlb)TxrCache\.\w+\(\w+\);$/gm, ''],
  [/,\n {4}lblTxrCache = .*\n.*\n.*;$/m, ';'],
  [/^BRp\$e\.getAllInBox = /m, 'var getAllInBox = '],
  // Marks and arrows are of few shapes, and of one colour.
  [
    /^ {2}defineArrowShape\('(?:triangle-\w+|circle-triangle|vee|circle|square|diamond|chevron)', \{$[\s\S]*?^ {2}\}\);$/gm,
    '',
  ],
  [/^ {4}'(?:triangle-backcurve|triangle-tee|circle-triangle|triangle-cross|circle)': \w+\$?1?,?\n/gm, ''],
  [/^BRp\$2\.generate(CutRectangle|Barrel|BottomRoundrectangle) = /gm, 'var generate$1 = '],
  [/^ {2}this\.generate(?:CutRectangle|Barrel|BottomRoundrectangle)\(\);$/gm, ''],
  [
    /^ {2}this\.generate(?:Round)?Polygon\('(?:round-triangle|round-pentagon|(?:round-)?(?:hept|oct)agon|round-hexagon|star|vee|(?:right-)?rhomboid)', .*\);$/gm,
    '',
  ],
  [/^ {2}var star5Points = [\s\S]*?^ {2}star5Points = .*;$/m, ''],
  [/^ {2}this\.nodeShapes\['concavehexagon'\] = .*;$/m, ''],
  [/^ {4}this\.generate(?:Polygon\('tag'|RoundPolygon\('round-diamond'), .*\);$/gm, ''],
  [/^CRp\$3\.draw(BottomRoundRectangle|CutRectangle|Barrel)Path = /gm, 'var draw$1Path = '],
  [/^CRp\$5\.(createGradientStyleFor) = /m, 'var $1 = '],
  // Movements that nothing of the map makes.
  [/^var generateSpringRK4 = /m, 'var generateSpringRK4 = /*#__PURE__*/ '],
  [/^ {2}'spring': function [\s\S]*?^ {2}\},$/m, ''],
  [/^ {2}'ease-(?:in-|out-|in-out-)(?:sine|quad|quart|quint|expo|circ)': .*$/gm, ''],
];

/** The checks of types in its component for React, which nothing makes any more. */
const COMPONENT = /\/react-cytoscapejs\/dist\/[^/]*\.modern\.js$/;
const CHECKS: readonly Cut[] = [
  [/import \w+ from"prop-types";/, ''],
  [/const\{string:[^}]*\}=\w+,\w+=\{[^}]*\},/, 'const '],
  [/static get propTypes\(\)\{return \w+\}/, ''],
];

/** The code of Cytoscape without the links to what is not used, so that the bundler drops that. Throws where it lacks one. */
export const leanOf = (code: string): string => cut(code, CUTS);

function cut(code: string, cuts: readonly Cut[]): string {
  return cuts.reduce((text, [there, instead]) => {
    const left = text.replace(there, instead);
    if (left === text) throw new Error(`Cytoscape has changed: there is no ${there} in it.`);
    return left;
  }, code);
}

/** Leaves out of the build what the atlas does not use of Cytoscape: about a third of it, 40 kB gzipped before the first map. */
export function leanCytoscape(): Plugin {
  return {
    name: 'lean-cytoscape',
    apply: 'build',
    transform: {
      filter: { id: [MODULE, COMPONENT] },
      handler: (code, id) => cut(code, COMPONENT.test(id) ? CHECKS : CUTS),
    },
  };
}
