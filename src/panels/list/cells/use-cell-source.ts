import { useState } from 'react';
import { setLastPlace } from '../../../state/act/session-actions';
import { type SourceDraft, useAtlas } from '../../../state/store';
import { localText } from '../../../text/local-text';
import { placeWithin } from '../../../text/sentences/place-of-evidence';
import { type DraftProblems, NO_SOURCE, placeIn, placeProblems } from '../../common/editing/source-draft';
import { useEditing, useLanguages } from '../../common/editing/use-editing';
import { useIsLined } from '../../common/editing/use-source-draft';
import type { CellSource } from './plan';

/** Where what is changed in the table is stated, and the fields in which the reader says so. */
export type CellSourceFields = Readonly<{
  stated: CellSource | null;
  /** A place in words. */
  tell: (stated: CellSource | null) => string;
  draft: SourceDraft;
  problems: DraftProblems;
  change: (draft: SourceDraft) => void;
  /** Takes over what is typed and gives it; undefined where something is lacking, which is told. */
  take: () => CellSource | null | undefined;
  /** Puts back what is typed and not taken over. */
  reset: () => void;
}>;

/** Where changes are stated from now on: nowhere at first. */
export function useCellSource(): CellSourceFields {
  const { text, words, language } = useEditing();
  const languages = useLanguages();
  const sources = useAtlas((state) => state.graph.sources);
  const [taken, setTaken] = useState<Readonly<{ draft: SourceDraft; stated: CellSource | null }>>({
    draft: NO_SOURCE,
    stated: null,
  });
  const [draft, change] = useState(NO_SOURCE);
  // A source that the document has no more, and that nothing would bring back, is none.
  const isThere = taken.stated?.source !== undefined || sources.has(taken.stated?.at.source ?? '');
  const [isTold, setTold] = useState(false);
  const problems = placeProblems(draft, useIsLined(draft.source), text);
  const tell = (stated: CellSource | null): string => {
    if (!stated) return text.source.lacking;
    const title = (sources.get(stated.at.source) ?? stated.source)?.title;
    return [title && localText(title, language), placeWithin(stated.at, words)].filter(Boolean).join(', ');
  };
  const take = () => {
    const isLacking = Object.keys(problems).length > 0;
    setTold(isLacking);
    if (isLacking) return undefined;
    // What is as it was taken over keeps its source, which by now may be in the document.
    if (draft === taken.draft) return taken.stated;
    const today = new Date().toISOString().slice(0, 10);
    // A new source that is named as it was is the same.
    const own = isSameSource(draft, taken.draft) ? taken.stated?.source?.id : undefined;
    const others = new Map([...sources].filter(([id]) => id !== own));
    const stated = draft.source === '' ? null : placeIn(draft, { sources: others, languages, language, today });
    if (stated) setLastPlace({ ...stated.at, terms: [] });
    setTaken({ draft, stated });
    return stated;
  };
  const reset = () => {
    setTold(false);
    change(taken.draft);
  };
  return {
    stated: isThere ? taken.stated : null,
    tell,
    draft,
    problems: isTold ? problems : {},
    change,
    take,
    reset,
  };
}

const isSameSource = (one: SourceDraft, other: SourceDraft) =>
  (['source', 'title', 'publisher', 'year', 'address'] as const).every((key) => one[key] === other[key]);
