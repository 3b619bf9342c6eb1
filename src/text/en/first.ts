import type { FirstMessages } from '../pl/first';
import { count } from './counts';
import { contested, part, presence, role, status, strength } from './evidence';
import { filters } from './filters';
import { facts, inspector } from './inspector';
import { english } from './language';
import { focus, legend, map } from './map';
import { offline, opening, shell } from './shell';
import { time } from './time';
import { titles } from './titles';

/** What the first map says in English. */
export const first: FirstMessages = {
  meta: english,
  titles,
  count,
  contested,
  status,
  role,
  strength,
  presence,
  part,
  shell,
  opening,
  offline,
  map,
  focus,
  legend,
  filters,
  time,
  facts,
  inspector,
};
