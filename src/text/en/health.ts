import type { DocumentWords } from '../pl/documents';

export const health: DocumentWords['health'] = {
  title: 'State of the data',
  close: 'Close',
  score: (score) => `${score} of 100`,
  scoreHelp: (weights) =>
    `The score is an average of what is in order; what matters more counts for more: ${weights}. It drops where something is missing, and does not say whether the data are true.`,
  weight: (name, weight) => `${name} × ${weight}`,
  head: { check: 'Checked', found: 'To fix', show: 'Where' },
  found: (found, of) => `${found} of ${of}`,
  well: 'in order',
  show: 'Show and fix',
  showNamed: (name) => `Show and fix: ${name}`,
  unused: (names) => `Unused: ${names}.`,
  mending: {
    at: (name, at, of) => `${name}: ${at} of ${of}`,
    previous: 'Previous',
    next: 'Next',
    end: 'Finish the review',
  },
  checks: {
    unsourced: ['sources', 'facts without a source'],
    contradictions: ['contradictions', 'actors and relations on which the source contradicts itself'],
    dates: ['dates', 'what ends before it begins'],
    duplicates: ['duplicates', 'pairs that may be the same actor'],
    coordinators: ['coordinators', 'clusters without a coordinator'],
    years: ['years', 'actors without a year, though their kind usually has one'],
    values: ['gaps', 'actors without a value that most of their kind have'],
    languages: ['languages', 'actors without a name or a summary in one of the languages'],
    orphans: ['relations', 'actors with no relations'],
    vocabulary: ['vocabulary', 'kinds, types and attributes that nothing uses'],
  },
  lists: { kinds: 'kind', relationTypes: 'relation type', attributes: 'attribute' },
};
