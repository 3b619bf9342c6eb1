import { useEffect } from 'react';
import { answerOf } from '../../answers/answers';
import { headlineInForce } from '../../answers/headline/headline';
import { setAnswers } from '../../state/act/session-actions';

/** Lets the map light what answers are about and say what they come to, from here on: it costs nothing while nothing is asked. */
export function useAnswers(): void {
  useEffect(() => setAnswers(answerOf, headlineInForce), []);
}
