import { formatNumber } from '../../text/format';
import { shortNameOf } from '../../text/sentences/short-name';
import type { Telling } from '../telling';

/** More names than these no line bears. */
const MOST_NAMES = 3;
/** A name longer than this is cut: a line is no place for a paragraph. */
const LONGEST = 90;

/** A name within one line, as it stands. */
export function lineName(id: string, { nameOf }: Pick<Telling, 'nameOf'>): string {
  return clipped(nameOf(id));
}

/** The same by the short name that the data give, where they do. */
export function shortName(id: string, telling: Pick<Telling, 'state' | 'words' | 'nameOf'>): string {
  const { nodes, vocabulary } = telling.state.graph;
  const node = nodes.get(id);
  return clipped((node && shortNameOf(node, vocabulary, telling.words.meta.tag)) || telling.nameOf(id));
}

/** The first few of some names, and how many more there are. */
export function fewNames(names: readonly string[], { words }: Pick<Telling, 'words'>): string {
  const text = names.slice(0, MOST_NAMES).join(', ');
  const left = names.length - MOST_NAMES;
  return left > 0 ? words.questions.headline.more(text, formatNumber(left, words.meta.tag)) : text;
}

function clipped(name: string): string {
  const line = name.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : line;
}
