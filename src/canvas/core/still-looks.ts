import type { StylesheetStyle } from 'cytoscape';

/** What decides the look of an element. */
type Styled = Readonly<{
  group: 'node' | 'edge';
  hasClass: (name: string) => boolean;
  data: (key: string) => unknown;
}>;

/** The value of each property, as it is written in the rules. */
export type Look = Readonly<Record<string, unknown>>;

/** What Cytoscape takes where no rule says otherwise. */
const DEFAULTS: Look = {
  display: 'element',
  opacity: 1,
  'z-index': 0,
  'line-style': 'solid',
  'line-opacity': 1,
  'line-outline-width': 0,
  'underlay-opacity': 0,
  'underlay-shape': 'round-rectangle',
  'outline-width': 0,
  'outline-opacity': 1,
  'outline-offset': 0,
  'outline-style': 'solid',
  'background-opacity': 1,
  'background-image': 'none',
  'background-image-opacity': 1,
  'border-opacity': 1,
  'border-style': 'solid',
  'arrow-scale': 1,
  'source-arrow-shape': 'none',
  'target-arrow-shape': 'none',
};

type Rule = Readonly<{ holds: (element: Styled) => boolean; style: Look }>;

const RULES = new WeakMap<readonly StylesheetStyle[], readonly Rule[]>();

/** The look of an element by the rules of a stylesheet, of which later ones win. */
export function lookOf(element: Styled, stylesheet: readonly StylesheetStyle[]): Look {
  const rules = RULES.get(stylesheet) ?? stylesheet.map(ruleOf);
  RULES.set(stylesheet, rules);
  const styles = rules.filter(({ holds }) => holds(element)).map(({ style }) => style);
  const look: Look = Object.assign({}, DEFAULTS, ...styles);
  return Object.fromEntries(Object.entries(look).map(([name, value]) => [name, resolved(value, element)]));
}

/** `data(key)` is what the element has under that key; a list is written with blanks, as Cytoscape answers it. */
function resolved(value: unknown, element: Styled): unknown {
  if (Array.isArray(value)) return value.join(' ');
  const key = typeof value === 'string' ? /^data\((\w+)\)$/.exec(value)?.[1] : undefined;
  return key === undefined ? value : element.data(key);
}

/** The selectors that the map's stylesheet uses: a group, classes, and one attribute that is there, true, or equal. */
const SELECTOR = /^(node|edge)?((?:\.\w+)*)(?:\[(\?)?(\w+)(?: = "(\w+)")?\])?$/;

function ruleOf({ selector, style }: StylesheetStyle): Rule {
  const parts = SELECTOR.exec(String(selector));
  if (!parts) throw new Error(`No rule of the still map can be made of ${selector}.`);
  const [, group, classes = '', isTrue, key, equal] = parts;
  const names = classes.split('.').filter(Boolean);
  const hasValue = (value: unknown) => (equal ? value === equal : isTrue ? Boolean(value) : value !== undefined);
  return {
    holds: (element) =>
      (group === undefined || element.group === group) &&
      names.every(element.hasClass) &&
      (key === undefined || hasValue(element.data(key))),
    style: style as Look,
  };
}
