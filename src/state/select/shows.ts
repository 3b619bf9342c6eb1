import type { EmbedPanel } from '../link/embed';
import { DEFAULT_VIEW, type View } from '../link/view';
import { memo } from '../memo';
import type { State } from '../store';

/** Whether a part of the atlas is shown: all are, but for an embed that names those it wants. */
export const selectShows =
  (panel: EmbedPanel) =>
  ({ view: { embed } }: State): boolean =>
    embed === null || embed.panels.includes(panel);

export const selectEmbedded = ({ view }: State): boolean => view.embed !== null;

const isAsOpened = memo(({ language, theme, ...view }: View) =>
  (Object.keys(view) as (keyof typeof view)[]).every(
    (key) => JSON.stringify(view[key]) === JSON.stringify(DEFAULT_VIEW[key]),
  ),
);

/** Whether the reader has yet done nothing but to choose a language and a look. */
export const selectIsUntouched = ({ view, session }: State): boolean =>
  isAsOpened(view) && session.sheet === null && session.timeBar === null;
