/** How the actors of a graph can be arranged, in the order in which that is offered; the first is the default. */
export const ARRANGEMENTS = ['uplands', 'helix', 'years', 'around', 'force'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];
