import { pluralOf } from '../grammar/plural';
import type { Messages } from '../pl';
import { early } from './early';

export const map: Messages['map'] = {
  ...early.map,
  /** What one reads off each arrangement. */
  arrangementHints: {
    uplands: 'who belongs to which upland; the closer they stand, the higher it is',
    helix: 'who stands on the side of science, public offices, business, citizens',
    years: 'who was founded when, year by year',
    around: 'who is one, two, three steps from one actor',
    force: 'who is tied to whom, without any other order',
  },
  annotations: 'Notes on the map',
  areaLabel: 'Area to zoom to',
  areaHelp:
    'Drag over the map, or set the frame: arrows move it, with Shift they change its size, Enter zooms to it, Escape gives up.',
  areaHolds: (actors: string) => `In the frame: ${actors}`,
  areaShow: 'Show the area',
  areaCancel: 'Cancel',
  minimapLabel: 'The whole map in a small window. Arrows move the view.',
};

export const focus: Messages['focus'] = {
  title: 'Focus',
  within: (steps, names) => `within ${steps} of: ${names}`,
  steps: pluralOf('en', { one: 'step', other: 'steps' }),
  fewer: 'A step nearer',
  more: 'A step farther',
  direction: 'Direction of relations',
  directions: { both: 'both ways', out: 'from them', in: 'to them' },
  leave: 'Leave the focus',
};

export const legend: Messages['legend'] = {
  ...early.legend,
  colour: 'Colour',
  size: 'Size',
  colours: {
    degree: 'number of ties',
    community: 'community of ties',
    measure: 'measure of the network',
  },
  community: (leader: string) => `around ${leader}`,
  sizes: {
    degree: 'ties',
    measure: 'measure of the network',
    even: 'even',
  },
  other: 'others',
  unknown: 'no data',
  toggle: 'A click filters, another undoes it.',
  chooseNamed: 'A click filters to these actors by name, another undoes it.',
  select: 'A click selects, another undoes it: a filter would change the measure itself.',
  unmeasured: 'no value',
  computing: 'Computing the measure…',
  anew: 'Computing anew; until then the former values are shown.',
  heights: 'Contours: belonging',
  steps: [
    'foot: single actors of the upland',
    'slope: some actors close together',
    'summit: the upland and its anchor cluster',
  ],
  inferredHeight: 'dashed contours: inferred ground',
  belonging: 'Contours: belonging, not members',
  summit: 'members of the anchor cluster',
  kinds: 'Kind: shape and sign',
  lines: 'Lines',
  statedLine: 'stated by the source',
  inferredLine: 'inferred',
  contextLine: 'belonging and background',
  weakLine: 'aim or possibility',
  supposedLine: 'only supposed here',
};
