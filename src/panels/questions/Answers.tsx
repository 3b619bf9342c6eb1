import { useAnswers } from '../common/use-answers';

/** Lights answers on the map where no panel that tells them is open, as on a stage. */
export function Answers() {
  useAnswers();
  return null;
}
