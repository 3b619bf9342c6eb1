import { useEffect } from 'react';
import { setAnswers } from '../../state/actions';
import { answerOf } from './answers';

/** Lets the map light what answers are about, from here on: it costs nothing while nothing is asked. */
export function useAnswers(): void {
  useEffect(() => setAnswers(answerOf), []);
}
