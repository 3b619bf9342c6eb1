/** Prefixes keep the ids of actors and of pairs apart: Cytoscape has one name space for nodes and lines. */
export const nodeKey = (id: string) => `n:${id}`;
export const lineKey = (pair: string) => `e:${pair}`;
export const idOf = (key: string) => key.slice(2);
