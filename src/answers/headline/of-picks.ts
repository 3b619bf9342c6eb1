import { ACTOR } from '../../graph/filter/facets';
import { askedIn } from '../../graph/picks/picks';
import type { AskFor } from '../../state/link/ask-parts';
import { selectPicks, selectPicksAnswer } from '../select-picks-answer';
import type { Telling } from '../telling';
import { shortName } from './names';

/** Who is so few at a place of the sentence that all chains lead through them. */
const FEW = 3;

/** How many chains there are and, where all lead through a few that were not asked for by name, through whom. */
export function picksHeadline(_: AskFor<'picks'>, telling: Telling): string {
  const { state, words } = telling;
  const { headline, picks } = words.questions;
  const sentence = selectPicks(state);
  const { chains, isCut, places, lit } = selectPicksAnswer(state);
  if (chains.length === 0) return headline.nobody;
  const count = isCut ? headline.moreThan(picks.chains(chains.length)) : picks.chains(chains.length);
  const names = (ids: readonly string[]) => ids.map((id) => shortName(id, telling));
  const [only, ...others] = chains;
  if (only && others.length === 0) return words.report.of(count, names(only).join(' – '));
  const open = places.filter((_, index) => askedIn(sentence.places[index] ?? {}, ACTOR) === '');
  const narrowest = open.map(({ actors }) => [...actors]).sort((a, b) => a.length - b.length)[0] ?? [];
  if (places.length < 2 || narrowest.length === 0 || narrowest.length > FEW) {
    return headline.chains(count, words.count.actors(lit.nodes.size));
  }
  return headline.each(count, names(narrowest).reduce(headline.or));
}
