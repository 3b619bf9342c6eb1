const ACTORS = 1000;
const RELATIONS = 2500;
const GROUPS = 8;
/** The share of relations that stay within a group. */
const AT_HOME = 0.8;
/** Where groups are, in model units: the middle of each on a ring, and how far apart its actors stand. */
const RING = 1050;
const APART = 58;
/** The angle between two seeds of a sunflower. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Kinds with the share of actors that are of them; some are called as the shipped ones are, so that the same clicks do. */
const KINDS = [
  {
    id: 'organisation',
    pl: 'organizacja',
    plural: 'Organizacje',
    share: 0.6,
    shape: 'round-rectangle',
    icon: 'factory',
  },
  { id: 'school', pl: 'szkoła', plural: 'Szkoły', share: 0.15, shape: 'diamond', icon: 'graduation-cap' },
  { id: 'event', pl: 'wydarzenie', plural: 'Wydarzenia', share: 0.15, shape: 'pentagon', icon: 'calendar-days' },
  { id: 'cluster', pl: 'klaster', plural: 'Klastry', share: 0.1, shape: 'ellipse', icon: 'share-2', rank: 'subject' },
];
const TYPES = [
  { id: 'works-with', pl: 'współpraca', phrase: 'współpracuje z:', symmetric: true },
  { id: 'member-of', pl: 'członkostwo', phrase: 'należy do:', symmetric: false },
  { id: 'funds', pl: 'wsparcie', phrase: 'wspiera:', symmetric: false },
];
const SIDES = ['academia', 'business', 'government', 'civil-society'];
const FIRST = ['Akademia', 'Bractwo', 'Centrum', 'Dom', 'Fundacja', 'Instytut', 'Klub', 'Spółka', 'Stacja', 'Zakłady'];
const SECOND = [
  'Górne',
  'Leśne',
  'Miejskie',
  'Nadrzeczne',
  'Polne',
  'Solne',
  'Stare',
  'Wschodnie',
  'Zielone',
  'Zimowe',
];

/**
 * A document of 1,000 actors and 2,500 relations in 8 groups, made up and the same at every call: ties are preferential
 * (many at few, Barabási and Albert 1999) and mostly within a group, and every actor has a place, a year and numbers.
 */
export function largeDocument() {
  const random = generator(7);
  const pick = (all) => all[Math.floor(random() * all.length)];
  const actors = Array.from({ length: ACTORS }, (_, index) => actorOf(index, random, pick));
  return {
    format: 'wyzyny',
    version: 1,
    title: { pl: 'Tysiąc aktorów (zmyślone)', en: 'A thousand actors (made up)' },
    vocabulary: vocabulary(),
    entities: actors,
    relations: relationsOf(actors, random, pick),
    sources: [{ id: 'book', title: { pl: 'Księga', en: 'A book' }, publisher: { pl: 'Nikt', en: 'Nobody' } }],
    layout: { uplands: placesOf(actors) },
  };
}

/** A seeded generator (mulberry32) of numbers from 0 to 1. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What is told or supposed, and why. */
const claimOf = (isStated) => (isStated ? { status: 'stated' } : { status: 'inferred', why: both('tak się zdaje') });

const both = (pl) => ({ pl, en: pl });

function vocabulary() {
  const values = (ids) => ids.map((id) => ({ id, label: both(id) }));
  const ofNodes = (id, type, more = {}) => ({ id, of: 'nodes', type, label: both(id), facet: 'folded', ...more });
  return {
    kinds: KINDS.map(({ id, pl, plural, shape, icon, rank }) => ({
      id,
      label: both(pl),
      plural: both(plural),
      context: false,
      shape,
      icon,
      ...(rank && { rank }),
    })),
    relationTypes: TYPES.map(({ id, pl, phrase, symmetric }) => ({
      id,
      name: both(pl),
      forward: both(phrase),
      inverse: both(phrase),
      symmetric,
      context: false,
    })),
    attributes: [
      ofNodes('side', 'category', { values: values(SIDES), facet: 'open' }),
      ofNodes('group', 'category', { values: values(groupIds()), facet: 'open' }),
      ofNodes('branch', 'categories', { values: values(SECOND.map((name) => name.toLowerCase())) }),
      ofNodes('founded', 'date'),
      ofNodes('members', 'number'),
      ofNodes('income', 'number'),
    ],
    roles: { side: 'side', group: 'group', begin: 'founded', size: 'members' },
  };
}

const groupIds = () => Array.from({ length: GROUPS }, (_, index) => `group-${index + 1}`);

const evidenceOf = (line, term) => [{ source: 'book', section: 'Spis', lines: [line, line], terms: [term] }];

function actorOf(index, random, pick) {
  const name = `${pick(FIRST)} ${pick(SECOND)} ${index + 1}`;
  return {
    id: `a-${String(index + 1).padStart(4, '0')}`,
    kind: kindAt(random()),
    name: both(name),
    helix: pick(SIDES),
    founded: String(1900 + Math.floor(random() * 125)),
    members: Math.floor(2 + 60 * random() ** 4),
    values: {
      group: `group-${1 + Math.floor((index * GROUPS) / ACTORS)}`,
      branch: [pick(SECOND).toLowerCase()],
      income: Math.floor(random() * 10_000),
    },
    ...claimOf(random() < 0.85),
    evidence: evidenceOf(index + 1, name),
  };
}

function kindAt(drawn) {
  let left = drawn;
  const kind = KINDS.find(({ share }) => {
    left -= share;
    return left < 0;
  });
  return (kind ?? KINDS[0]).id;
}

/** Distinct pairs, each actor in one at least. */
function relationsOf(actors, random, pick) {
  const ends = new Map(groupIds().map((id) => [id, []]));
  const all = [];
  const joined = new Set();
  const join = (from, to) => {
    const key = [from.id, to.id].sort().join(' ');
    if (from === to || joined.has(key)) return;
    joined.add(key);
    for (const end of [from, to]) ends.get(end.values.group).push(end);
    const since = 1950 + Math.floor(random() * 75);
    all.push({
      id: `r-${all.length + 1}`,
      type: pick(TYPES).id,
      from: from.id,
      to: to.id,
      ...claimOf(random() < 0.8),
      since: String(since),
      evidence: evidenceOf(ACTORS + all.length + 1, from.name.pl),
    });
  };
  const known = (group) => (ends.get(group).length > 0 ? pick(ends.get(group)) : pick(actors));
  const otherOf = ({ values: { group } }) => (random() < AT_HOME ? known(group) : known(pick(groupIds())));
  for (const actor of actors) join(actor, otherOf(actor));
  while (all.length < RELATIONS) {
    const actor = pick(actors);
    join(actor, otherOf(actor));
  }
  return all;
}

/** Groups on a ring, each a sunflower. */
function placesOf(actors) {
  const seen = new Map();
  return Object.fromEntries(
    actors.map(({ id, values: { group } }) => {
      const index = seen.get(group) ?? 0;
      seen.set(group, index + 1);
      const around = (2 * Math.PI * groupIds().indexOf(group)) / GROUPS;
      const out = (APART / Math.sqrt(Math.PI)) * Math.sqrt(index + 0.5);
      const [x, y] = [
        RING * Math.cos(around) + out * Math.cos(index * GOLDEN),
        RING * Math.sin(around) + out * Math.sin(index * GOLDEN),
      ];
      return [id, [Math.round(x), Math.round(y)]];
    }),
  );
}
