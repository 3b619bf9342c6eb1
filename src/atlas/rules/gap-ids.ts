/** What can be missing from the register, in the order in which it is told: links name it, before there is what finds it. */
export const GAP_IDS: readonly string[] = [
  'side-without-actor',
  'upland-without-anchor',
  'upland-without-side',
  'cluster-outside-its-upland',
  'cluster-of-no-upland',
  'cluster-without-coordinator',
  'cluster-without-university',
  'cluster-without-public-office',
  'cluster-below-label',
  'cluster-members-unnamed',
  'cluster-without-contacts',
  'source-contradicts',
  'source-leaves-out',
  'likely-link',
  'actor-without-side',
  'actor-without-date',
];
