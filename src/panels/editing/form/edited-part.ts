import { withKey } from '../../../graph/document/entity-fields';
import type { Entity } from '../../../graph/model';
import { setSourceDraft } from '../../../state/act/session-actions';
import type { Edited } from './edited';

/** What of an actor has evidence of its own. */
type Parts = Required<Pick<Entity, 'legalForms' | 'facts' | 'figures'>>;
export type Part<K extends keyof Parts> = Parts[K][number];

/** A part of an actor by its place, as what a form edits: what backs it is its own. */
export function editedPart<K extends keyof Parts>(edited: Edited<Entity>, key: K, index: number): Edited {
  const { item } = edited;
  const parts: readonly Part<K>[] = item[key] ?? [];
  return {
    item: { ...item, evidence: parts[index]?.evidence ?? [] },
    key: keyOf(edited, key, index),
    change: (make, source) => {
      const part = parts[index];
      if (!part) return;
      const { evidence } = make({ ...item, evidence: part.evidence });
      edited.change((each) => withKey(each, key, parts.with(index, { ...part, evidence })), source);
    },
  };
}

const keyOf = (edited: Edited<Entity>, key: keyof Parts, index: number) => `${edited.key} ${key} ${index}`;

/** Has the parts of an actor be these; of none it has none. */
export function setParts<K extends keyof Parts>({ change }: Edited<Entity>, key: K, parts: readonly Part<K>[]): void {
  change((item) => withKey(item, key, parts.length > 0 ? parts : undefined));
}

/** Takes a part out; what was typed of where it or one after it is stated would be another's. */
export function removePart<K extends keyof Parts>(edited: Edited<Entity>, key: K, index: number): void {
  const parts: readonly Part<K>[] = edited.item[key] ?? [];
  for (const [at] of parts.entries()) if (at >= index) setSourceDraft(keyOf(edited, key, at), null);
  setParts(edited, key, parts.toSpliced(index, 1));
}
