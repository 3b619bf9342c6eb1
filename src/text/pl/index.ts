import { commands, keys } from './commands';
import { contested, part, presence, role } from './evidence';
import { filters } from './filters';
import { first } from './first';
import { facts, inspector } from './inspector';
import { list, search } from './list';
import { focus, legend, map } from './map';
import { questions } from './questions';
import { report } from './report';
import { several } from './several';
import { share } from './share';
import { offline, opening, shell } from './shell';
import { stage } from './stage';
import { time } from './time';
import { whole } from './whole';

/** Polish: the language that defines which messages there are. */
export const pl = {
  ...first,
  contested,
  role,
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
  questions,
  report,
  commands,
  keys,
  stage,
  whole,
  several,
  share,
  list,
  search,
};

export type Messages = typeof pl;
