import { sentenceOf } from '../../answers/words/relation-words';
import type { Edge, Graph } from '../../graph/graph';
import type { Note } from '../../graph/model';
import { isPossibleIn } from '../../state/command';
import type { State } from '../../state/store';
import { localText } from '../../text/local-text';
import { namesIn } from '../../text/names';
import { facetName, valueName } from '../../text/sentences/facet-words';
import type { Words } from '../../text/words';
import { type ActorItem, actorItems, type Row } from './actor-items';
import type { NamedCommand } from './command';

/** What a row of the palette stands for. */
export type PaletteItem =
  | ActorItem
  | (Row &
      (
        | Readonly<{ type: 'relation'; edge: Edge }>
        | Readonly<{ type: 'note'; note: Note }>
        | Readonly<{ type: 'value'; facet: string; value: string }>
        | Readonly<{ type: 'year'; facet: string; year: number }>
        | Readonly<{ type: 'command'; command: NamedCommand }>
      ));

/** What the palette knows of the atlas. */
export type PaletteSource = Readonly<{
  graph: Graph;
  words: Words;
  /** The words of all languages that are there: whatever one is used to finds. */
  languages: readonly Words[];
  commands: readonly NamedCommand[];
  /** How many actors each value of each facet has in the whole atlas. */
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}>;

/** Relations and values come after the actors that they are about, unless they match better. */
const WEIGHT_OF_RELATION = 0.5;
const WEIGHT_OF_VALUE = 0.7;
/** A note comes after the actors that are called so. */
const WEIGHT_OF_NOTE = 0.3;

/** Everything that can be found, in the order in which equal hits come; made in steps between which the work may rest. */
export function* paletteItems(source: PaletteSource): Generator<void, readonly PaletteItem[]> {
  const all: PaletteItem[] = [];
  for (const itemsOf of ITEMS) {
    for (const item of itemsOf(source)) all.push(item);
    yield;
  }
  return all;
}

function relationItems({ graph, words, languages }: PaletteSource): readonly PaletteItem[] {
  return [...graph.edges.values()]
    .filter((edge) => !edge.context)
    .map((edge) => {
      const [label, ...others] = [words, ...languages.filter((each) => each !== words)].map((each) =>
        sentenceOf(edge, each, namesIn(graph, each.meta.tag)),
      );
      const aliases = [edge.from, edge.to].flatMap((id) => graph.nodes.get(id)?.aliases ?? []);
      return {
        type: 'relation',
        id: `relation ${edge.id}`,
        edge,
        label: label ?? edge.id,
        aside: words.status[edge.status],
        document: {
          id: `relation ${edge.id}`,
          group: 'relations',
          weight: WEIGHT_OF_RELATION,
          texts: { name: [label ?? ''], alias: [...others, ...aliases] },
        },
      };
    });
}

function noteItems({ graph, words }: PaletteSource): readonly PaletteItem[] {
  return graph.notes.map((note) => ({
    type: 'note',
    id: `note ${note.id}`,
    note,
    label: localText(note.title, words.meta.tag),
    aside: words.inspector.note[note.kind],
    document: {
      id: `note ${note.id}`,
      group: 'notes',
      weight: WEIGHT_OF_NOTE,
      texts: { name: Object.values(note.title), summary: Object.values(note.text) },
    },
  }));
}

function valueItems({ graph, words, languages, counts }: PaletteSource): readonly PaletteItem[] {
  return [...counts].flatMap(([facet, values]) =>
    [...values]
      .filter(([, count]) => count > 0)
      .map(([value, count]): PaletteItem => {
        const names = languages.map((each) => valueName(facet, value, each, namesIn(graph, each.meta.tag)));
        const label = valueName(facet, value, words, namesIn(graph, words.meta.tag));
        return {
          type: 'value',
          id: `value ${facet} ${value}`,
          facet,
          value,
          label,
          aside: `${facetName(facet, words)}, ${words.count.actors(count)}`,
          document: {
            id: `value ${facet} ${value}`,
            group: 'values',
            weight: WEIGHT_OF_VALUE,
            texts: { name: names, context: languages.map((each) => facetName(facet, each)) },
          },
        };
      }),
  );
}

function yearItems({ graph, words, languages }: PaletteSource): readonly PaletteItem[] {
  const { begin } = graph.vocabulary.roles;
  if (begin === undefined) return [];
  const byYear = new Map<number, number>();
  for (const { founded } of graph.nodes.values()) {
    const year = /^\d{4}/.exec(founded ?? '')?.[0];
    if (year) byYear.set(Number(year), (byYear.get(Number(year)) ?? 0) + 1);
  }
  return [...byYear].map(([year, count]) => ({
    type: 'year',
    id: `year ${year}`,
    facet: begin,
    year,
    label: String(year),
    aside: `${facetName(begin, words)}, ${words.count.actors(count)}`,
    document: {
      id: `year ${year}`,
      group: 'values',
      weight: 2,
      texts: { name: [String(year)], context: languages.map((each) => facetName(begin, each)) },
    },
  }));
}

function commandItems({ commands }: PaletteSource): readonly PaletteItem[] {
  return commands.map((command) => ({
    type: 'command',
    id: `command ${command.id}`,
    command,
    label: command.label,
    aside: command.key ?? '',
    document: {
      id: `command ${command.id}`,
      group: 'commands',
      texts: { name: [command.label], alias: [command.words] },
    },
  }));
}

/** Whether what a row stands for can be done now. */
export const isPossibleItem = (item: PaletteItem, state: State): boolean =>
  item.type !== 'command' || isPossibleIn(item.command, state);
const ITEMS = [actorItems, valueItems, yearItems, relationItems, noteItems, commandItems] as const;
