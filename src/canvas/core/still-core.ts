import type { ElementDefinition, StylesheetStyle } from 'cytoscape';
import type { Position } from '../../graph/model';
import type { Camera } from '../../state/link/view';
import type { DrawnCore, DrawnElements, DrawnLine, DrawnNode } from './drawn-core';
import { type Look, lookOf } from './still-looks';

type Data = Record<string, unknown>;

/** Room on the screen, in pixels. */
type Size = Readonly<{ width: number; height: number }>;

/** As near and as far as the map goes. */
export const ZOOMS = { minZoom: 0.15, maxZoom: 5 };

/** Nodes or lines in a row. */
class Elements implements DrawnElements<Element> {
  constructor(private readonly all: readonly Element[]) {}
  toArray = () => [...this.all];
  empty = () => this.all.length === 0;
  map = <T>(act: (element: Element) => T): T[] => this.all.map(act);
  filter = (holds: (element: Element) => boolean) => new Elements(this.all.filter(holds));
  not = (selector: string) => this.filter((element) => !element.hasClass(selector.slice(1)));
}

/** A node or a line. */
class Element implements DrawnNode, DrawnLine {
  private readonly classes: Set<string>;
  private look: Look | null = null;

  constructor(
    readonly group: 'node' | 'edge',
    private readonly values: Data,
    private readonly rules: readonly StylesheetStyle[],
    private readonly ends: readonly Element[],
    private readonly at: Position,
    classes = '',
  ) {
    this.classes = new Set(classes.split(' ').filter(Boolean));
  }

  id = () => String(this.values.id);
  empty = () => false;
  position = () => this.at;
  source = () => this.ends[0] as Element;
  target = () => this.ends[1] as Element;
  edges = () => new Elements([this]);
  hasClass = (name: string) => this.classes.has(name);
  toggleClass = (name: string, isSet: boolean) => {
    this.look = null;
    if (isSet) this.classes.add(name);
    else this.classes.delete(name);
  };
  data = (key?: string | Data, value?: unknown) => {
    if (key === undefined) return this.values;
    if (typeof key === 'string' && value === undefined) return this.values[key];
    this.look = null;
    return Object.assign(this.values, typeof key === 'string' ? { [key]: value } : key);
  };
  style = (name: string, value?: unknown) => {
    this.look ??= lookOf(this, this.rules);
    if (value !== undefined) this.look = { ...this.look, [name]: value };
    return String(this.look[name]);
  };
  removeStyle = () => {
    this.look = null;
  };
  numericStyle = (name: string) => Number.parseFloat(this.style(name));
  width = () => this.numericStyle('width');
  animated = () => false;
  visible = (): boolean => this.style('display') !== 'none' && this.ends.every((end) => end.visible());
  sourceEndpoint = () => rimTowards(this.source(), this.target());
  targetEndpoint = () => rimTowards(this.target(), this.source());
}

/** Where a line leaves the rim of a node, whatever its shape: what little is over lies under the node. */
function rimTowards(from: Element, to: Element): Position {
  const [a, b] = [from.position(), to.position()];
  const share = from.width() / 2 / (Math.hypot(b.x - a.x, b.y - a.y) || 1);
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

/**
 * A core that draws the map as it stands: the same elements as Cytoscape's, looks by the same rules, and one camera. It
 * neither moves nor hears anything. What is drawn with it is there before Cytoscape itself has come.
 */
export function stillCore(
  definitions: readonly ElementDefinition[],
  rules: readonly StylesheetStyle[],
  { width, height }: Size,
): Readonly<{ core: DrawnCore; look: (camera: Camera) => void }> {
  const known = new Map<string, Element>();
  for (const { data, position, classes } of definitions) {
    const ends = [data.source, data.target].flatMap((end) => known.get(String(end)) ?? []);
    const group = data.source === undefined ? 'node' : 'edge';
    const at = position ?? { x: 0, y: 0 };
    known.set(String(data.id), new Element(group, { ...data }, rules, ends, { ...at }, String(classes ?? '')));
  }
  const of = (group: Element['group']) => new Elements([...known.values()].filter((each) => each.group === group));
  const [nodes, edges, elements] = [of('node'), of('edge'), new Elements([...known.values()])];
  const shown = (all: Elements) => (selector?: string) =>
    selector === ':visible' ? all.filter((element) => element.visible()) : all;
  const listeners = new Set<() => void>();
  let [camera, isAwaited]: [Camera, boolean] = [{ zoom: 1, x: 0, y: 0 }, false];
  const render = () => {
    isAwaited = false;
    for (const listen of listeners) listen();
  };
  /** Once for all that ask for it in the same task. */
  const renderSoon = () => {
    if (!isAwaited) queueMicrotask(render);
    isAwaited = true;
  };
  const still: DrawnCore = {
    ...{ nodes: shown(nodes), edges: shown(edges), elements: () => elements },
    getElementById: (key: string) => known.get(key) ?? NOTHING,
    ...{ width: () => width, height: () => height, zoom: () => camera.zoom },
    pan: () => ({ x: width / 2 - camera.x * camera.zoom, y: height / 2 - camera.y * camera.zoom }),
    minZoom: () => ZOOMS.minZoom,
    maxZoom: () => ZOOMS.maxZoom,
    batch: (act) => {
      act();
      renderSoon();
    },
    destroyed: () => false,
    forceRender: renderSoon,
    on: (names: string, ...rest: unknown[]) => {
      const listen = rest.at(-1);
      if (names === 'render') listeners.add(listen as () => void);
    },
    off: (_names: string, ...rest: unknown[]) => listeners.delete(rest.at(-1) as () => void),
    one: () => undefined,
  };
  const look = (to: Camera) => {
    camera = to;
  };
  return { core: still, look };
}

/** What there is where there is no such element. */
const NOTHING: DrawnNode & DrawnLine = Object.assign(new Element('node', {}, [], [], { x: 0, y: 0 }), {
  ...{ empty: () => true, visible: () => false, data: () => undefined },
  edges: () => new Elements([]),
});
