/** Mutations of the register's rules; see `graph.mjs`. */
export const ATLAS = {
  'src/atlas/rules/membership.ts': [
    [
      'const AROUND_ANCHOR = 0.6;',
      'const AROUND_ANCHOR = 0.3;',
      'Members of an anchor would belong as little as an industry.',
    ],
    ['inferred || !membership.inferred', 'true', 'Without inference the inferred would still belong.'],
    [
      "if (graph.nodes.get(id)?.kind !== 'ecosystem') add",
      'add',
      'An upland would belong to another by their industry.',
    ],
    ['types.includes(edge.type) && isFact(edge)', 'types.includes(edge.type)', 'An aim would make a member.'],
  ],
  'src/atlas/rules/who.ts': [
    ["type === 'lobbies' || ASIDE", 'ASIDE', 'Who is lobbied would take part.'],
    ["if (counted.length > 0) return 'told';", '', 'Companies that are counted would not be there.'],
    ['companies === 0) return [];', 'false) return [];', 'No companies would be counted as some.'],
    ['counts.length > 0 ? counts : evidence', 'evidence', 'A count would be backed by lines that do not give it.'],
    ['type) && from === id && (inferred', 'type) && (inferred', 'What others say of a cluster would be said by it.'],
    [
      "if (edge.context || (!inferred && edge.status === 'inferred')) continue;",
      'if (edge.context) continue;',
      'Without inference inferred actors would be named.',
    ],
    [
      "edges.every(({ status }) => status === 'inferred')",
      "edges.some(({ status }) => status === 'inferred')",
      'One inferred tie would make a stated actor inferred.',
    ],
    ['!actor.past && placesOf(actor)', 'placesOf(actor)', 'Those of the past would fill a side.'],
  ],
  'src/atlas/rules/sides.ts': [
    [
      'rank(profile.presence) < rank(presence)',
      'rank(profile.presence) <= rank(presence)',
      'An anchor that says the same would be told as saying more.',
    ],
    ["named.length > 0 ? 'named' : general", 'general', 'A side with a named actor would be a gap.'],
    [
      "strength = 'told' }) => strength === 'told'",
      "strength }) => strength === 'told'",
      'What is said as a fact without more would not be told.',
    ],
  ],
  'src/atlas/rules/roles.ts': [
    ['edge.from === id && isFact(edge)', 'isFact(edge)', 'Who is coordinated would be called the coordinator.'],
  ],
  'src/atlas/rules/actors.ts': [
    ["!past && kind !== 'general-body'", '!past', 'Bodies in general would be counted as actors of today.'],
  ],
  'src/atlas/rules/facets.ts': [
    ['coordinators.length > 1 ? ', 'coordinators.length > 2 ? ', 'Two coordinators would not count as several.'],
    [" || topic === 'aims'", '', 'Aims would be listed as if they were only wanted.'],
    [
      "type === 'brings-together' && strength === 'possible'",
      "type === 'brings-together'",
      'Members would be listed as those who may join.',
    ],
    [
      'members && companies !== undefined ? ',
      'members && companies ? ',
      'No companies would be no share instead of none.',
    ],
  ],
  'src/atlas/gaps/cluster-gaps.ts': [
    ['members: 15, kinds: 2', 'members: 14, kinds: 2', 'Fourteen members would do for a label.'],
    [
      'if (members > companies) return false;',
      'if (members >= companies) return false;',
      'Companies alone would make two kinds.',
    ],
    ['.filter((member) => !graph.nodes.get(member)?.past)', '', 'Members of the past would be counted as named.'],
    [
      "const INSIDE: readonly (Part | undefined)[] = ['founder', 'member', 'participant'];",
      "const INSIDE: readonly (Part | undefined)[] = ['member'];",
      'Founders and participants would not be told as those who are in.',
    ],
    ['place !== BUSINESS', 'true', 'Companies would be told as another kind than companies.'],
    [
      'filter(({ register }) => register)',
      "filter(({ kind }) => kind === 'cluster')",
      'Clusters outside the register would lack what it asks.',
    ],
  ],
  'src/atlas/gaps/upland-gaps.ts': [
    ['isBody(graph, node) && !node.past', 'isBody(graph, node)', 'A side of dead actors would be no gap.'],
    [
      "atStake(reason.presence === 'nothing' ? silent / sides.length : 0)",
      'atStake(silent / sides.length)',
      'What is wanted would weigh as what nobody speaks of.',
    ],
    [
      '.filter(({ upland }) => !stated?.get(upland)?.has(id))',
      '',
      'Clusters that are in their upland would be told as outside.',
    ],
    [
      'size: atStake(members / mostMembers(graph)),\n        }));\n    },\n  },\n] as const',
      'size: 1,\n        }));\n    },\n  },\n] as const',
      'The smallest cluster would weigh as the largest.',
    ],
  ],
  'src/atlas/gaps/actor-gaps.ts': [
    ['!founded && !date && {}', '!founded && {}', 'An event with a day would lack a date.'],
    [
      '{ contested: node.contestedHelix ?? [] }',
      '{}',
      'Sides that the source contradicts itself about would not be named.',
    ],
  ],
};
