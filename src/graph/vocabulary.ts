/** A kind of entity. `context` kinds are drawn as nodes only on request. */
export type Kind = Readonly<{ id: string; context: boolean }>;

/**
 * A type of relation: which kinds it may join, whether both ends play the same part, and whether it is mere context
 * (a trait shared by many) or a tie that paths and measures follow.
 */
export type RelationType = Readonly<{
  id: string;
  from: readonly string[];
  to: readonly string[];
  symmetric: boolean;
  context: boolean;
}>;

export type Vocabulary = Readonly<{
  kinds: readonly Kind[];
  relationTypes: readonly RelationType[];
}>;

const KINDS = [
  { id: 'ecosystem', context: false },
  { id: 'cluster', context: false },
  { id: 'university', context: false },
  { id: 'organisation', context: false },
  { id: 'helix-sector', context: false },
  { id: 'event', context: false },
  { id: 'project', context: false },
  { id: 'programme', context: true },
  { id: 'industry', context: true },
  { id: 'region', context: true },
  // Those of whom the source speaks in general words: "universities", "entrepreneurs".
  { id: 'general-body', context: true },
] as const satisfies readonly Kind[];

const body = ['organisation', 'university'];
const actor = [...body, 'cluster'];
const actorOrEcosystem = [...actor, 'ecosystem'];
const every = KINDS.map((kind) => kind.id);

/** The kinds and relation types of the shipped dataset. */
export const VOCABULARY = {
  kinds: KINDS,
  relationTypes: [
    { id: 'coordinates', from: body, to: ['cluster'], symmetric: false, context: false },
    { id: 'anchors', from: ['cluster'], to: ['ecosystem'], symmetric: false, context: false },
    { id: 'collaborates-with', from: actorOrEcosystem, to: actorOrEcosystem, symmetric: true, context: false },
    { id: 'linked-with', from: actorOrEcosystem, to: actorOrEcosystem, symmetric: true, context: false },
    { id: 'initiated', from: body, to: [...actor, 'event', 'project'], symmetric: false, context: false },
    { id: 'founded', from: body, to: [...actor, 'event', 'project'], symmetric: false, context: false },
    { id: 'member-of', from: actor, to: ['cluster'], symmetric: false, context: false },
    { id: 'runs', from: actor, to: [...body, 'project', 'programme'], symmetric: false, context: false },
    { id: 'took-part-in', from: actorOrEcosystem, to: ['event', 'project'], symmetric: false, context: false },
    { id: 'presented-at', from: ['project'], to: ['event'], symmetric: false, context: false },
    { id: 'part-of', from: every, to: every, symmetric: false, context: false },
    {
      id: 'brings-together',
      from: ['cluster', 'ecosystem'],
      to: ['general-body'],
      symmetric: false,
      context: true,
    },
    { id: 'lobbies', from: ['cluster'], to: ['general-body'], symmetric: false, context: true },
    { id: 'belongs-to', from: [...body, 'general-body'], to: ['helix-sector'], symmetric: false, context: true },
    { id: 'operates-in', from: [...actorOrEcosystem, 'project'], to: ['industry'], symmetric: false, context: true },
    { id: 'funded-by', from: [...actor, 'project'], to: ['programme'], symmetric: false, context: true },
    { id: 'seeks-funds-from', from: [...actor, 'project'], to: ['programme'], symmetric: false, context: true },
    { id: 'recognised', from: body, to: ['industry'], symmetric: false, context: true },
    { id: 'located-in', from: every, to: ['region'], symmetric: false, context: true },
    { id: 'founded-in', from: actor, to: ['region'], symmetric: false, context: true },
    { id: 'has-members-in', from: ['cluster'], to: ['region'], symmetric: false, context: true },
    { id: 'open-to', from: ['cluster'], to: ['region'], symmetric: false, context: true },
    {
      id: 'serves',
      from: [...actorOrEcosystem, 'project', 'programme'],
      to: ['region'],
      symmetric: false,
      context: true,
    },
  ],
} as const satisfies Vocabulary;
