import { pluralOf } from '../grammar/plural';
import type { Messages } from '../pl';

export const count: Messages['count'] = {
  actors: pluralOf('en', { one: 'actor', other: 'actors' }),
  relations: pluralOf('en', { one: 'relation', other: 'relations' }),
};
