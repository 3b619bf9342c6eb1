import { useMemo, useState } from 'react';
import { setLastPlace, setSourceDraft } from '../../../state/act/session-actions';
import { type SourceDraft, useAtlas } from '../../../state/store';
import { ANOTHER, beginDraft, evidenceIn, hasLines, problemsOf, type Stated } from './source-draft';
import { useEditing, useLanguages } from './use-editing';

/**
 * What is typed of where something is stated: it begins where the last fact was, with the words that most likely carry it.
 * `take` gives it once nothing is lacking, and begins anew; else what is lacking is told, and it gives null. Under a key
 * the session keeps what is typed until it is taken.
 */
export function useSourceDraft(said: string, key?: string) {
  const { text, language } = useEditing();
  const languages = useLanguages();
  const sources = useAtlas((state) => state.graph.sources);
  const lastPlace = useAtlas(({ graph, session }) =>
    session.lastPlace && graph.sources.has(session.lastPlace.source) ? session.lastPlace : null,
  );
  const [typed, change] = useTyped(key);
  const [isTold, setTold] = useState(typed !== null);
  const draft = typed ?? beginDraft(lastPlace, said);
  const problems = problemsOf(draft, useIsLined(draft.source), text);
  const take = (): Stated | null => {
    const isLacking = Object.keys(problems).length > 0;
    setTold(isLacking);
    if (isLacking) return null;
    change(null);
    if (draft.source === '') return {};
    const today = new Date().toISOString().slice(0, 10);
    const stated = evidenceIn(draft, { sources, languages, language, today });
    setLastPlace(stated.evidence);
    return stated;
  };
  return { draft, problems: isTold ? problems : {}, change, take };
}

/** Whether a source has sections and lines. */
export function useIsLined(source: string): boolean {
  const graph = useAtlas((state) => state.graph);
  return useMemo(() => hasLines(graph, source), [graph, source]);
}

/** What is typed, null where nothing is, and what sets it; a source that has been taken out meanwhile is none. */
function useTyped(key?: string) {
  const own = useState<SourceDraft | null>(null);
  const kept = useAtlas(({ session }) => (key === undefined ? undefined : session.sourceDrafts[key]));
  const sources = useAtlas((state) => state.graph.sources);
  const typed = key === undefined ? own[0] : (kept ?? null);
  const isThere = !typed || typed.source === ANOTHER || sources.has(typed.source);
  const change = key === undefined ? own[1] : (draft: SourceDraft | null) => setSourceDraft(key, draft);
  return [isThere ? typed : { ...typed, source: '' }, change] as const;
}
