import type { Entity, Relation } from '../model';
import { yearsOf } from './dates';
import { placingDate } from './years';

/** The first and last year that a date may mean, both within. */
export type Years = readonly [first: number, last: number];

/**
 * A window over the years, both ends within. It keeps actors that were founded (events that took place) and relations
 * that are dated or began within it; `undated` keeps those without a date.
 */
export type TimeWindow = Readonly<{ from: number; to: number; undated: boolean }>;

/** When an actor was founded or an event took place; null where nobody says. */
export const yearsOfNode = (node: Pick<Entity, 'founded' | 'date'>): Years | null => yearsOf(placingDate(node));

/** When a relation came about; null where nobody says. */
export const yearsOfEdge = ({ date, since }: Pick<Relation, 'date' | 'since'>): Years | null => yearsOf(date ?? since);

/** Whether years fall in a window: uncertain ones do where any of them does. No window keeps everything. */
export function isInWindow(years: Years | null, window: TimeWindow | null): boolean {
  if (!window) return true;
  return years ? years[0] <= window.to && years[1] >= window.from : window.undated;
}
