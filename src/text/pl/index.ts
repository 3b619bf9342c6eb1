import { commands, keys } from './commands';
import { first } from './first';
import { list, search } from './list';
import { questions } from './questions';
import { report } from './report';
import { several } from './several';
import { share } from './share';
import { stage } from './stage';
import { whole } from './whole';

/** Polish: the language that defines which messages there are. */
export const pl = {
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

export type Messages = typeof pl;
