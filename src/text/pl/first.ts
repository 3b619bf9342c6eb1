import { count } from './counts';
import { contested, part, presence, role, status, strength } from './evidence';
import { filters } from './filters';
import { facts, inspector } from './inspector';
import { polish } from './language';
import { focus, legend, map } from './map';
import { offline, opening, shell } from './shell';
import { time } from './time';
import { titles } from './titles';

/** What the first map says in Polish, and what is said everywhere. */
export const first = {
  meta: polish,
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

export type FirstMessages = typeof first;
