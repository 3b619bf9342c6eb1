import type { Diff } from '../../graph/document/change';
import { changeSince } from '../../graph/document/history';
import type { PatchInfo } from '../../io/patch/patch';
import { patchOf } from '../../io/patch/patch-of';
import { memo } from '../../state/memo';
import type { State } from '../../state/store';

/** What is said of corrections by who gives them back; either may be empty. */
export type Said = Readonly<{ by: string; why: string }>;

/** The document that what is open is a copy of, or is itself. */
export const originOf = ({ document }: Pick<State, 'document'>): string => document.editedFrom ?? document.id;

const changeNow = memo(changeSince);

/** What was corrected since the document was opened. Of a copy of the atlas itself, which has no title, the name is no correction. */
export function correctionsOf({ document, edits }: Pick<State, 'document' | 'edits'>): Diff<never> {
  const all = changeNow(edits);
  if (originOf({ document }) !== '') return all;
  const { title: _ofCopy, ...corrections } = all;
  return corrections;
}

/** The corrections as a patch of the document as it was, made on a day (ISO). O(changes). */
export function patchNow(state: Pick<State, 'document' | 'edits'>, { by, why }: Said, made: string) {
  return patchOf(correctionsOf(state), { document: patchedOf(state), made, by: by.trim(), why: why.trim() });
}

function patchedOf(state: Pick<State, 'document' | 'edits'>): PatchInfo['document'] {
  const id = originOf(state);
  return { id, title: id === '' ? {} : (changeNow(state.edits).title?.[0] ?? state.document.title) };
}
