import type { AskFor } from '../../state/link/ask-parts';
import { formatNumber } from '../../text/format';
import type { Telling } from '../telling';
import { waysOf } from '../ways';
import { fewNames, lineName, shortName } from './names';

/** Between whom the chosen way leads, in how many steps and over whom; or that there is none. */
export function pathsHeadline(question: AskFor<'paths'>, telling: Telling): string | null {
  const { from, to, way: place } = question;
  if (from.length === 0 || to.length === 0) return null;
  const { words, state } = telling;
  const text = words.questions.headline;
  const way = waysOf(state.graph, question, place + 1).ways.at(place);
  const names = (ids: readonly string[]) =>
    fewNames(
      ids.map((id) => lineName(id, telling)),
      telling,
    );
  if (!way) return text.way(names(from), names(to), text.noWay);
  if (way.length === 1) return text.way(names(from), names(to), text.same);
  const ids = way.map(({ node }) => node);
  const length = words.map.steps(way.length - 1);
  const steps = place === 0 ? length : text.place(formatNumber(place + 1, words.meta.tag), length);
  const between = ids.slice(1, -1).map((id) => shortName(id, telling));
  const how = between.length > 0 ? text.over(steps, fewNames(between, telling)) : text.straight(steps);
  return text.way(names(ids.slice(0, 1)), names(ids.slice(-1)), how);
}
