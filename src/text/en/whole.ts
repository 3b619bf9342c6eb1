import { pluralOf } from '../grammar/plural';
import type { Messages } from '../pl';

const forActors = pluralOf('en', { one: 'actor', other: 'actors' });
const fields = pluralOf('en', { one: 'cell', other: 'cells' });
const scenes = pluralOf('en', { one: 'scene', other: 'scenes' });
const statedRelations = pluralOf('en', { one: 'relation', other: 'relations' });

export const whole: Messages['whole'] = {
  about:
    'Lublin’s clusters, universities, offices, companies and organisations, what links them, and the “uplands”, ecosystems of industries, that they form.',
  helix: 'The quadruple helix is four sides that are to work together: science, public offices, business and citizens.',
  signs:
    'A circle is a cluster, a diamond a university, a square an organisation, a hexagon an upland, a pentagon a side of the helix. A line is a relation, dashed: inferred. ▲ with a number: the members of the cluster at the summit.',
  doors: {
    story: 'The map tells it, scene by scene.',
    ask: 'Who with whom, which way, what is missing.',
    find: 'By name, initials, industry or year.',
  },
  story: (title, count) => `${title}: ${scenes(count)}.`,
  ready: 'Ready questions',
  licences: 'Licences of code and fonts',
  help: 'The faint bar is everything, the full one what the filter keeps. A click filters, another takes it back.',
  table: 'Table',
  all: 'All',
  kept: 'After the filter',
  nothingKept: 'The filter keeps nothing here.',
  others: 'others',
  regardless: 'The whole dataset, whatever the filter',
  allRelations: 'Relations, belonging and background too',
  sizes: {
    title: 'Members of the clusters of the register',
    column: 'Cluster',
    one: (name, members) => `${name}: ${members}.`,
    sentence: ({ names, leaders, most, sum, counted }) =>
      `${names} ${leaders > 1 ? `have most members: ${most} each` : `has most members: ${most}`}; ${sum} in all (${counted}); whoever belongs to several counts in each.`,
  },
  years: {
    title: 'Years of founding',
    column: 'Year',
    none: 'nobody',
    one: (year) => `Year of founding: ${year}.`,
    sentence: ({ names, leaders, most, actors }) =>
      `${leaders > 1 ? `The most common years of founding: ${names} (${most} each)` : `The most common year of founding: ${names} (${most})`}; a year is given for ${forActors(actors)}.`,
  },
  sides: {
    title: 'Sides of the helix by upland',
    column: 'Upland, side',
    cell: (upland, side) => `${upland}, ${side}`,
    counts: (cells, counts, isStated) =>
      `${fields(cells)}${isStated ? ' in what the source states' : ', without the filter too'}: ${counts}.`,
    silent: ({ names, leaders, most }) => `Nothing most often: ${names} (${leaders > 1 ? `${most} each` : most}).`,
  },
  status: {
    title: 'How the relations on the map are known',
    column: 'How it is known',
    sentence: (stated, share, inferred) =>
      `The source states ${statedRelations(stated)} (${share}); inferred: ${inferred}.`,
  },
  gaps: {
    column: 'What is missing',
    nothing: 'Nothing is missing.',
    sentence: (gap, most) => `Missing most often: ${gap.charAt(0).toLowerCase()}${gap.slice(1)} (${most}).`,
  },
};
