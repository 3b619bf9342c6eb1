import type { Plugin } from 'vite';

const MODULE = /\/cytoscape\/dist\/cytoscape\.esm\.mjs$/;

/** What is found in the code of Cytoscape, and what stands there instead. */
type Cut = readonly [there: RegExp, instead: string];

/**
 * Where Cytoscape takes in what the atlas has no use for: its algorithms, as measures and ways are computed elsewhere; its
 * layouts, but those of given positions and of none; and drawing by WebGL, and of what no style asks for.
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
];

/** The code of Cytoscape without the links to what is not used, so that the bundler drops that. Throws where it lacks one. */
export function leanOf(code: string): string {
  return CUTS.reduce((text, [there, instead]) => {
    const cut = text.replace(there, instead);
    if (cut === text) throw new Error(`Cytoscape has changed: there is no ${there} in it.`);
    return cut;
  }, code);
}

/** Leaves out of the build what the atlas does not use of Cytoscape: a fourth of it, 35 kB gzipped before the first map. */
export function leanCytoscape(): Plugin {
  return {
    name: 'lean-cytoscape',
    apply: 'build',
    transform: { filter: { id: MODULE }, handler: (code) => leanOf(code) },
  };
}
