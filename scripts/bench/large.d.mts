/** A document of 1,000 actors and 2,500 relations in 8 groups, made up and the same at every call. */
export function largeDocument(): unknown;
