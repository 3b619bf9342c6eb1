import type { LocalText } from '../../graph/model';
import { localText } from '../messages';
import type { FirstMessages } from '../pl/first';

type Titled = Readonly<{ id: string; title: LocalText }>;

/** What is open, and below it what that is: the atlas itself, or another document in it. */
export function documentTitle(
  { id, title }: Titled,
  { shell, opening, meta }: FirstMessages,
): Readonly<{ title: string; subtitle: string }> {
  if (id === '') return { title: shell.title, subtitle: shell.subtitle };
  return { title: localText(title, meta.tag), subtitle: opening.inAtlas };
}

/** A file's name for what is open: the atlas's own begins with its name, that of another document with its id. */
export const fileNameOf = ({ id }: Titled, name: string): string => (id === '' ? name : name.replace(/^[^-.]+/, id));
