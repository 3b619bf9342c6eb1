import type { Messages } from '../pl';
import { commands, keys } from './commands';
import { count } from './counts';
import { contested, part, presence, role, status, strength } from './evidence';
import { filters } from './filters';
import { facts, inspector } from './inspector';
import { english } from './language';
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

/** English. */
export const en: Messages = {
  meta: english,
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
