import type { Messages } from '../pl';

export const kind: Messages['kind'] = {
  ecosystem: 'upland',
  cluster: 'cluster',
  university: 'university',
  organisation: 'organisation',
  'helix-sector': 'side of the helix',
  event: 'event',
  project: 'project',
  programme: 'programme',
  industry: 'industry',
  region: 'region',
  'general-body': 'bodies in general',
};

export const kinds: Messages['kinds'] = {
  ecosystem: 'Uplands',
  cluster: 'Clusters',
  university: 'Universities',
  organisation: 'Organisations',
  'helix-sector': 'Sides of the helix',
  event: 'Events',
  project: 'Projects',
  programme: 'Programmes',
  industry: 'Industries',
  region: 'Regions',
  'general-body': 'Bodies named in general',
};

export const helix: Messages['helix'] = {
  academia: 'academia',
  government: 'public authorities',
  business: 'business',
  'civil-society': 'civil society',
};

export const relation: Messages['relation'] = {
  coordinates: { forward: 'coordinates', inverse: 'is coordinated by', name: 'coordination' },
  anchors: { forward: 'anchors', inverse: 'is anchored in', name: 'anchor of an upland' },
  'collaborates-with': { forward: 'collaborates with', inverse: 'collaborates with', name: 'collaboration' },
  'linked-with': { forward: 'is closely linked with', inverse: 'is closely linked with', name: 'close link' },
  initiated: { forward: 'initiated', inverse: 'was initiated by', name: 'initiative' },
  founded: { forward: 'founded', inverse: 'was founded by', name: 'founding' },
  'member-of': { forward: 'is a member of', inverse: 'has as a member', name: 'membership' },
  runs: { forward: 'runs', inverse: 'is run by', name: 'operation' },
  'took-part-in': {
    forward: 'took part in',
    inverse: 'had as a participant',
    name: 'part in an event or an undertaking',
  },
  'presented-at': { forward: 'was presented at', inverse: 'presented', name: 'presentation' },
  'part-of': { forward: 'is part of', inverse: 'has as a part', name: 'part of a whole' },
  'belongs-to': { forward: 'belongs to the side', inverse: 'includes', name: 'side of the helix' },
  'operates-in': { forward: 'operates in', inverse: 'is the industry of', name: 'industry' },
  'funded-by': { forward: 'is funded by', inverse: 'funds', name: 'funding' },
  'seeks-funds-from': {
    forward: 'seeks funds from',
    inverse: 'is a source of funds sought by',
    name: 'funds sought',
  },
  recognised: { forward: 'recognised', inverse: 'was recognised by', name: 'recognition of an industry' },
  'located-in': { forward: 'is located in', inverse: 'is the place of', name: 'location' },
  serves: { forward: 'serves', inverse: 'is served by', name: 'reach' },
  'founded-in': { forward: 'was founded in', inverse: 'is the place of founding of', name: 'place of founding' },
  'has-members-in': {
    forward: 'has members working in',
    inverse: 'is where members work of',
    name: 'region of members',
  },
  'open-to': {
    forward: 'takes members from',
    inverse: 'is a region from which one may join',
    name: 'region from which one may join',
  },
  'brings-together': { forward: 'brings together', inverse: 'are brought together by', name: 'bringing together' },
  lobbies: { forward: 'lobbies', inverse: 'are lobbied by', name: 'lobbying' },
};

export const relationByStrength: Messages['relationByStrength'] = {
  wanted: {
    'brings-together': { forward: 'wants to bring together', inverse: 'are wanted by' },
    lobbies: { forward: 'means to lobby', inverse: 'are to be lobbied by' },
    serves: { forward: 'wants to serve', inverse: 'is to be served by' },
  },
  possible: {
    'brings-together': { forward: 'is open to', inverse: 'may join' },
  },
};

export const relationByPart: Messages['relationByPart'] = {
  told: {
    founder: { forward: 'has among its founders', inverse: 'are among the founders of' },
    partner: { forward: 'has as partners', inverse: 'are partners of' },
    user: { forward: 'is of use to', inverse: 'make use of' },
    beneficiary: { forward: 'works for', inverse: 'benefit from' },
  },
  wanted: {
    partner: { forward: 'wants as partners', inverse: 'are wanted as partners by' },
    beneficiary: { forward: 'wants to work for', inverse: 'are meant to benefit from' },
  },
  possible: {},
};
