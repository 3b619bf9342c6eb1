import type { EventObject } from 'cytoscape';
import type { Position } from '../../graph/model';

/**
 * What drawing the map asks of a node or a line. Cytoscape's own answer to it, and so do those of a core that stands still:
 * what draws is typed by these alone, so that it cannot ask the latter for what it does not have.
 */
export interface DrawnElement {
  id(): string;
  empty(): boolean;
  hasClass(name: string): boolean;
  toggleClass(name: string, isSet: boolean): unknown;
  data(key?: string | object, value?: unknown): unknown;
  style(name: string): string;
  style(name: string, value: unknown): unknown;
  removeStyle(name: string): unknown;
  numericStyle(name: string): number;
  width(): number;
  visible(): boolean;
  animated(): boolean;
}

export interface DrawnNode extends DrawnElement {
  position(): Position;
  edges(): DrawnElements<DrawnLine>;
}

export interface DrawnLine extends DrawnElement {
  source(): DrawnNode;
  target(): DrawnNode;
  sourceEndpoint(): Position;
  targetEndpoint(): Position;
}

/** Nodes or lines in a row. */
export interface DrawnElements<E extends DrawnElement> {
  toArray(): E[];
  empty(): boolean;
  map<T>(act: (element: E) => T): T[];
  filter(holds: (element: E) => boolean): DrawnElements<E>;
  not(selector: string): DrawnElements<E>;
}

/** The core that is drawn: Cytoscape's own, or one that stands still. */
export interface DrawnCore {
  elements(): DrawnElements<DrawnElement>;
  nodes(selector?: string): DrawnElements<DrawnNode>;
  edges(selector?: string): DrawnElements<DrawnLine>;
  /** Empty, and not visible, where there is none. */
  getElementById(key: string): DrawnNode & DrawnLine;
  width(): number;
  height(): number;
  zoom(): number;
  pan(): Position;
  minZoom(): number;
  maxZoom(): number;
  batch(act: () => void): unknown;
  destroyed(): boolean;
  forceRender(): unknown;
  on(names: string, listen: () => void): unknown;
  on(names: string, selector: string, listen: (event: EventObject) => void): unknown;
  off(names: string, listen: () => void): unknown;
  off(names: string, selector: string, listen: (event: EventObject) => void): unknown;
  one(names: string, listen: () => void): unknown;
}
