/** Mutations of the register's rules; see `graph.mjs`. */
export const ATLAS = {
  'src/atlas/rules/membership.ts': [
    ['inferred || !membership.inferred', 'true', 'Without inference the inferred would still belong.'],
    ['types.includes(edge.type) && isFact(edge)', 'types.includes(edge.type)', 'An aim would make a member.'],
  ],
  'src/atlas/rules/who.ts': [
    ["type === 'lobbies' || ASIDE", 'ASIDE', 'Who is lobbied would take part.'],
    ["evidenceFor(node, 'companies')", 'node.evidence', 'A count would be backed by lines that do not give it.'],
    ['type) && from === id && (inferred', 'type) && (inferred', 'What others say of a cluster would be said by it.'],
    [
      "edges.every(({ status }) => status === 'inferred')",
      "edges.some(({ status }) => status === 'inferred')",
      'One inferred tie would make a stated actor inferred.',
    ],
  ],
  'src/atlas/rules/sides.ts': [
    [
      'rank(profile.presence) < rank(presence)',
      'rank(profile.presence) <= rank(presence)',
      'An anchor that says the same would be told as saying more.',
    ],
  ],
  'src/atlas/rules/actors.ts': [
    ["!past && kind !== 'general-body'", '!past', 'Bodies in general would be counted as actors of today.'],
  ],
  'src/atlas/rules/facets.ts': [
    ['coordinators.length > 1 ? ', 'coordinators.length > 2 ? ', 'Two coordinators would not count as several.'],
    [" || topic === 'aims'", '', 'Aims would be listed as if they were only wanted.'],
    [
      'members && companies !== undefined ? ',
      'members && companies ? ',
      'No companies would be no share instead of none.',
    ],
  ],
  'src/atlas/gaps/cluster-gaps.ts': [
    ['members: 15, kinds: 2', 'members: 14, kinds: 2', 'Fourteen members would do for a label.'],
    ['.filter((member) => !graph.nodes.get(member)?.past)', '', 'Members of the past would be counted as named.'],
    [
      "const INSIDE: readonly (Part | undefined)[] = ['founder', 'member', 'participant'];",
      "const INSIDE: readonly (Part | undefined)[] = ['member'];",
      'Founders and participants would not be told as those who are in.',
    ],
    ['place !== BUSINESS', 'true', 'Companies would be told as another kind than companies.'],
  ],
  'src/atlas/gaps/upland-gaps.ts': [
    [
      "atStake(reason.presence === 'nothing' ? silent / sides.length : 0)",
      'atStake(silent / sides.length)',
      'What is wanted would weigh as what nobody speaks of.',
    ],
    [
      'size: atStake(members / mostMembers(graph)),\n        }));\n    },\n  },\n] as const',
      'size: 1,\n        }));\n    },\n  },\n] as const',
      'The smallest cluster would weigh as the largest.',
    ],
  ],
  'src/atlas/gaps/actor-gaps.ts': [
    [
      '{ contested: node.contestedHelix ?? [] }',
      '{}',
      'Sides that the source contradicts itself about would not be named.',
    ],
  ],
};
