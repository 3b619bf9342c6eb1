/** How many actors a file tells of, and how many relations it declares between them; and of how many more an end is nobody. */
export type Declared = Readonly<{ nodes: number; edges: number; dangling: number }>;

export const NOTHING_DECLARED: Declared = { nodes: 0, edges: 0, dangling: 0 };
