import type { Changes } from '../../src/graph/merge/proposal';

/** The keys of all that would be added or changed: who rejects these leaves the open document as it is. */
export function keysToReject({ entities, relations }: Changes): ReadonlySet<string> {
  return new Set([entities, relations].flatMap(({ added, changed }) => [...added, ...changed].map(({ key }) => key)));
}

/** The keys of all that the incoming document lacks. */
export function keysToRemove({ entities, relations }: Changes): ReadonlySet<string> {
  return new Set([...entities.removed, ...relations.removed].map(({ key }) => key));
}
