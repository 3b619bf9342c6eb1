import type { Relaxation } from '../../graph/paths/reconnect';
import type { Route } from '../../graph/paths/routes';
import { formatNumber } from '../../text/format';
import { verbsOf } from '../../text/sentences/sentence';
import type { Words } from '../../text/words';

type NameOf = (id: string) => string;

/** How long the shortest way is, or that there is none. */
export function shortestText(shortest: Route | undefined, words: Words): string {
  const text = words.questions.paths;
  if (!shortest) return text.none;
  return shortest.length === 1 ? text.same : text.shortest(words.map.steps(shortest.length - 1));
}

/** The place of a way among all and its length. */
export function wayTitle(way: Route, place: number, words: Words): string {
  return words.questions.paths.way(formatNumber(place, words.meta.tag), words.map.steps(way.length - 1));
}

/** Through whom a way leads. */
export function throughText(way: Route, words: Words, nameOf: NameOf): string {
  const { through, direct } = words.questions.paths;
  const between = way.slice(1, -1).map(({ node }) => nameOf(node));
  return between.length > 0 ? through(between.join(' → ')) : direct;
}

/** All conditions that have to be given up for a way, in one sentence. */
export function relaxText({ nodes, types, inferred, context }: Relaxation, words: Words, nameOf: NameOf): string {
  const text = words.questions.paths;
  const parts = [
    ...(nodes.length > 0 ? [text.allowActors(nodes.map(nameOf).join(', '))] : []),
    ...(types.length > 0 ? [text.allowTypes(types.map((type) => verbsOf(type, words).name).join(', '))] : []),
    ...(inferred ? [text.allowInferred] : []),
    ...(context ? [text.allowContext] : []),
  ].join('; ');
  return parts.charAt(0).toUpperCase() + parts.slice(1);
}
