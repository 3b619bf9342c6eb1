import { LUBLIN } from '../../atlas/lublin';
import { bringRules } from '../../graph/rules';
import { together } from '../../ui/lazy/lazily';

/**
 * A part of the page with the late rules of the shipped atlas, which it asks. Those of any other domain come with what opens
 * a graph of it: the general ones bring what finds communities, for which nothing of the shipped atlas should have to wait.
 */
export const withRules = <T>(part: Promise<T>): Promise<T> => together(part, bringRules(LUBLIN));
