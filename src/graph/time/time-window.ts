import type { Entity, Relation } from '../model';
import { placingDate, yearsOf } from './dates';
import type { TimeWindow } from './spans';

/** The first and last year that a date may mean, both within. */
export type Years = readonly [first: number, last: number];

/** When an actor was founded or an event took place; null where nobody says. */
export const yearsOfNode = (node: Pick<Entity, 'founded' | 'date'>): Years | null => yearsOf(placingDate(node));

/** When a relation came about; null where nobody says. */
export const yearsOfEdge = ({ date, since }: Pick<Relation, 'date' | 'since'>): Years | null => yearsOf(date ?? since);

/** Whether years fall in a window: uncertain ones do where any of them does. No window keeps everything. */
export function isInWindow(years: Years | null, window: TimeWindow | null): boolean {
  if (!window) return true;
  return years ? years[0] <= window.to && years[1] >= window.from : window.undated;
}
