import { pluralOf } from '../grammar/plural';
import type { Messages } from '../pl';

export const list: Messages['list'] = {
  actors: 'Actors',
  relations: 'Relations',
  which: 'What the table holds',
  actorsCaption: 'Actors seen on the map',
  relationsCaption: 'Relations seen on the map',
  heads: {
    name: 'Name',
    kind: 'Kind',
    degree: 'Ties',
    from: 'From',
    relation: 'Relation',
    to: 'To',
    status: 'How it is known',
    date: 'Date',
  },
  source: 'Lines of the source',
  id: 'Identifier',
  neighbour: 'neighbour',
  empty: 'Nothing to show: the filter leaves nothing.',
  measure: 'Column of a measure',
  noMeasure: 'no measure',
  edit: 'Edit in the table',
  csv: 'Download CSV',
  fileActors: 'wyzyny-actors',
  fileRelations: 'wyzyny-relations',
  openRelation: (sentence: string) => `Show the relation: ${sentence}`,
  close: 'Close the list',
};

export const search: Messages['search'] = {
  label: 'Search for actors, relations, filters and commands',
  placeholder: 'Search: UMCS, timber, aviation…',
  placeholderOther: 'Search names, values, commands…',
  aroundWhom: 'Around whom? A name or initials',
  aroundHelp:
    'Around whom shall the map be arranged? Type a name or choose from the list. Escape leaves all as it was.',
  clear: 'Clear the search',
  results: 'Search results',
  found: pluralOf('en', { one: 'result', other: 'results' }),
  none: (text: string) => `Nothing found for “${text}”.`,
  alias: (name: string) => `also: ${name}`,
  inSummary: 'in the summary',
  fact: (topic: string, item: string) => `${topic.toLowerCase()}: ${item}`,
  groups: {
    relations: 'Relations',
    notes: 'Notes on the source',
    values: 'Filters',
    commands: 'Commands',
    examples: 'For example',
    recent: 'Recent',
  },
  on: 'on',
  notNow: 'not possible now',
  nearest: 'The nearest name',
};
