import { useMemo } from 'react';
import type { Measured } from '../../answers/measured';
import { makeReport } from '../../answers/report/make-report';
import type { Report } from '../../io/write/report-markdown';
import { useAtlas } from '../../state/store';
import { today } from '../../text/format';
import { useWords } from '../common/use-words';

/** The view as a report; the same one while state, language and what was measured are the same. */
export function useReport(measured: Measured | null): Report {
  const { words, nameOf } = useWords();
  const state = useAtlas();
  return useMemo(
    () => makeReport(state, { words, nameOf, measured, today: today() }),
    [state, words, nameOf, measured],
  );
}
