import type { LocalText } from '../../graph/model';
import { localText } from '../local-text';
import type { FirstMessages } from '../pl/first';

type Titled = Readonly<{ id: string; title: LocalText; editedFrom?: string }>;

/** What is open, and below it what that is: the atlas itself, another document in it, or the reader's copy of one. */
export function documentTitle(
  { id, title, editedFrom = id }: Titled,
  { shell, opening, meta }: FirstMessages,
): Readonly<{ title: string; subtitle: string }> {
  if (id === '') return { title: shell.title, subtitle: shell.subtitle };
  const subtitle = editedFrom === id ? opening.inAtlas : opening.ownCopy;
  return { title: localText(title, meta.tag), subtitle };
}

/** What the files of the atlas's own begin with, or most of them. */
const ATLAS = 'wyzyny';

/** A file's name for what is open: that of another document begins with its id, in the place of the atlas's name. */
export function fileNameOf({ id }: Titled, name: string): string {
  if (id === '') return name;
  return name.startsWith(ATLAS) ? id + name.slice(ATLAS.length) : `${id}-${name}`;
}
