import { useState } from 'react';
import { setLastPlace } from '../../../state/act/session-actions';
import { useAtlas } from '../../../state/store';
import { beginDraft, evidenceIn, problemsOf, type SourceDraft, type Stated } from './source-draft';
import { useEditing, useLanguages } from './use-editing';

/**
 * What is typed of where something is stated: it begins where the last fact was, with the words that most likely carry it.
 * `take` gives it once nothing is lacking, and begins anew; else what is lacking is told, and it gives null.
 */
export function useSourceDraft(said: string) {
  const { text, language } = useEditing();
  const languages = useLanguages();
  const sources = useAtlas((state) => state.graph.sources);
  const lastPlace = useAtlas(({ graph, session }) =>
    session.lastPlace && graph.sources.has(session.lastPlace.source) ? session.lastPlace : null,
  );
  const [typed, setTyped] = useState<SourceDraft | null>(null);
  const [isTold, setTold] = useState(false);
  const draft = typed ?? beginDraft(lastPlace, said);
  const problems = problemsOf(draft, text);
  const take = (): Stated | null => {
    const isLacking = Object.keys(problems).length > 0;
    setTold(isLacking);
    if (isLacking) return null;
    setTyped(null);
    if (draft.source === '') return {};
    const stated = evidenceIn(draft, sources, languages, language, new Date().toISOString().slice(0, 10));
    setLastPlace(stated.evidence);
    return stated;
  };
  return { draft, problems: isTold ? problems : {}, change: setTyped, take };
}
