import type { IconNode } from 'lucide';
import type { Graph } from '../graph/graph';
import type { State } from './store';

/** Something that the reader can do by a key, a button or the palette alike; its words go by its id. */
export type Command = Readonly<{
  icon: IconNode;
  run: () => void;
  key?: string;
  /** Whether a graph has what it is about; without it, every graph has. */
  isBorne?: (graph: Graph) => boolean;
  /** Whether it would change anything now; without it, it always may. */
  isPossible?: (state: State) => boolean;
  /** Of a switch, or of one of several choices: whether it is on. */
  isOn?: (state: State) => boolean;
  /** The selector of what it opens and gives the focus to. */
  opens?: string;
}>;

/** Whether a command would change anything in a state. */
export const isPossibleIn = ({ isPossible }: Pick<Command, 'isPossible'>, state: State): boolean =>
  isPossible?.(state) ?? true;
