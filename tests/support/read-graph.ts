import { graphFormatOf } from '../../src/io/graphs/graph-formats';
import type { FileGraph } from '../../src/io/read/graphs/file-graph';
import type { Tell } from '../../src/io/read/tell';

/** A graph read from a text in the format that it is known to be in, and what is told of it: rule, line, what was found, what was done. */
export async function readGraph(
  text: string,
): Promise<Readonly<{ id: string; graph: FileGraph; told: readonly string[] }>> {
  const told: string[] = [];
  const tell: Tell = ({ rule, at, found, done }) =>
    void told.push([rule, at?.row, found, done].filter((part) => part !== undefined).join(' '));
  const known = graphFormatOf(text, tell);
  if (!known) throw new Error('It could be a table.');
  const graph = await known.format.read(known.file, tell);
  return { id: known.format.id, graph, told };
}

/** What a text is refused for, and at which line; null where it is read. */
export async function refusal(text: string): Promise<string | null> {
  try {
    await readGraph(text);
    return null;
  } catch (error) {
    const { rule, line } = error as Readonly<{ rule: string; line: number | null }>;
    return `${rule} ${line}`;
  }
}
