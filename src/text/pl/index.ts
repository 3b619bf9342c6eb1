import { commands, keys } from './commands';
import { count } from './counts';
import { contested, part, presence, role, status, strength } from './evidence';
import { filters } from './filters';
import { facts, inspector } from './inspector';
import { polish } from './language';
import { list, search } from './list';
import { focus, legend, map } from './map';
import { picks, questions } from './questions';
import { report } from './report';
import { several } from './several';
import { share } from './share';
import { offline, opening, shell } from './shell';
import { stage } from './stage';
import { time } from './time';
import { whole } from './whole';

/** Polish: the language that defines which messages there are. */
export const pl = {
  meta: polish,
  count,
  contested,
  status,
  role,
  strength,
  presence,
  part,
  shell,
  opening,
  map,
  questions,
  focus,
  picks,
  report,
  legend,
  commands,
  stage,
  keys,
  whole,
  several,
  filters,
  share,
  time,
  list,
  search,
  offline,
  facts,
  inspector,
};

export type Messages = typeof pl;
