import { pluralOf } from '../grammar/plural';
import type { DocumentWords } from '../pl/documents';

const counts = {
  new: pluralOf('en', { other: 'new' }),
  changed: pluralOf('en', { other: 'changed' }),
  gone: pluralOf('en', { other: 'without a match in the new one' }),
  same: pluralOf('en', { other: 'unchanged' }),
};

export const merging: DocumentWords['merging'] = {
  counts: { entities: counts, relations: counts },
  none: 'none',
  reasons: {
    id: 'same id in the file',
    identifier: 'same number',
    name: 'same name',
    folded: 'same name, written differently',
    alias: 'another name of the same',
    acronym: 'acronym of this name',
    spelling: 'nearly the same name',
  },
  sameNumber: (name) => `same ${name}`,
  sameIn: (name) => `same in the field ${name}`,
  fields: {
    kind: 'kind',
    short: 'short name',
    ours: 'what we added to names',
    past: 'of the past',
    facts: 'what else the source says',
    contestedHelix: 'contested side of the helix',
    status: 'how it is known',
    why: 'reason',
    evidence: 'evidence',
    strength: 'whether it is a fact',
    as: 'in which part',
    since: 'since',
    until: 'until',
    note: 'note',
  },
  items: pluralOf('en', { one: 'item', other: 'items' }),
  change: 'Comparison',
  states: { new: 'new', changed: 'changed', gone: 'without a match in the new one', same: 'unchanged' },
  was: 'Before',
  problems: {
    'attribute-clash': (name, renamed) =>
      `The attribute ${name} has values of another type in the second register. It was added apart as ${renamed}.`,
    'type-clash': (name, renamed) =>
      `The relation type ${name} reads differently in the second register. It was added apart as ${renamed}.`,
  },
};
