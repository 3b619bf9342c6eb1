import { pluralOf } from '../grammar/plural';

export const count = {
  actors: pluralOf('pl', { one: 'aktor', few: 'aktorów', many: 'aktorów', other: 'aktora' }),
  relations: pluralOf('pl', { one: 'relacja', few: 'relacje', many: 'relacji', other: 'relacji' }),
};
