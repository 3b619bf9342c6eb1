import { count } from './counts';
import { early } from './early';
import { polish } from './language';
import { titles } from './titles';

/** What the first map says in Polish. */
export const first = { meta: polish, titles, count, ...early };

export type FirstMessages = typeof first;
