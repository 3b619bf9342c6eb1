import type { Messages } from '../pl';

export const report: Messages['report'] = {
  title: 'Report',
  whole: 'The whole atlas',
  filtered: 'A choice from the atlas',
  filteredOf: (title) => `${title}: a choice`,
  noFilter: 'Without a filter.',
  filter: (conditions: string) => `Filter: ${conditions}.`,
  result: (actors: string, total: string, relations: string) => `On the map: ${actors} of ${total}, ${relations}.`,
  comparison: 'Comparison',
  of: (subject: string, what: string) => `${subject}: ${what}`,
  gapKind: 'Kind of gap',
  count: 'How many',
  settledBy: 'What would settle it',
  actors: 'Actors',
  relations: 'Relations',
};
