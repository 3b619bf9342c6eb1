import type { Graph } from '../graph';
import type { LocalText } from '../model';

/** A text with other words in a language, or with none there; undefined where it has none in any. */
export function withWords(text: LocalText | undefined, language: string, words: string): LocalText | undefined {
  const { [language]: _former, ...others } = text ?? {};
  // At its place, so that nothing changes but the words.
  const all =
    words === ''
      ? others
      : text && Object.hasOwn(text, language)
        ? { ...text, [language]: words }
        : { ...others, [language]: words };
  return Object.keys(all).length > 0 ? all : undefined;
}

/** The languages in which a graph has names, those that most names are in first. O(nodes). */
export function languagesOf({ nodes }: Pick<Graph, 'nodes'>): readonly string[] {
  const counts = new Map<string, number>();
  for (const { name } of nodes.values()) {
    for (const language of Object.keys(name)) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([language]) => language);
}
