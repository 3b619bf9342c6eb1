import type { Messages } from '../pl';
import { pluralOf } from '../plural';

export const count: Messages['count'] = {
  actors: pluralOf('en', { one: 'actor', other: 'actors' }),
  relations: pluralOf('en', { one: 'relation', other: 'relations' }),
};
