import type { Messages } from '../pl';
import { commands, keys } from './commands';
import { first } from './first';
import { list, search } from './list';
import { questions } from './questions';
import { report } from './report';
import { several } from './several';
import { share } from './share';
import { stage } from './stage';
import { whole } from './whole';

/** English. */
export const en: Messages = {
  ...first,
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
