import type { FirstMessages } from '../pl/first';
import { count } from './counts';
import { early } from './early';
import { english } from './language';
import { titles } from './titles';

/** What the first map says in English. */
export const first: FirstMessages = { meta: english, titles, count, ...early };
