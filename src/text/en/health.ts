import type { DocumentWords } from '../pl/documents';

export const health: DocumentWords['health'] = {
  title: 'State of the data',
  close: 'Close',
  score: (score) => `${score} of 100`,
  scoreHelp: (weights) =>
    `The score is the mean of what is well, in which what matters more counts more: ${weights}. It falls where something is missing, and does not say whether the data are true.`,
  weight: (name, weight) => `${name} × ${weight}`,
  head: { check: 'What was looked at', found: 'To be mended', show: 'Where' },
  found: (found, of) => `${found} of ${of}`,
  well: 'well',
  show: 'Show and mend',
  showNamed: (name) => `Show and mend: ${name}`,
  unused: (names) => `Not used: ${names}.`,
  mending: {
    at: (name, at, of) => `${name}: ${at} of ${of}`,
    previous: 'Previous',
    next: 'Next',
    end: 'End the walk',
  },
  checks: {
    unsourced: ['sources', 'facts that no source is given for'],
    contradictions: ['contradictions', 'actors and relations of which the source says two things'],
    dates: ['dates', 'an end before its beginning'],
    duplicates: ['duplicates', 'pairs that may be one actor'],
    coordinators: ['coordinators', 'clusters without a coordinator'],
    years: ['years', 'actors without a year, of a kind that has one as a rule'],
    values: ['gaps', 'actors without what most of their kind have'],
    languages: ['languages', 'actors without a name or a summary in one of the languages'],
    orphans: ['relations', 'actors without any relation'],
    vocabulary: ['vocabulary', 'kinds, types and attributes that nothing has'],
  },
  lists: { kinds: 'kind', relationTypes: 'relation type', attributes: 'attribute' },
};
