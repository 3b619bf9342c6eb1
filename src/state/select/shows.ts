import type { EmbedPanel } from '../link/embed';
import type { State } from '../store';

/** Whether a part of the atlas is shown: all are, but for an embed that names those it wants. */
export const selectShows =
  (panel: EmbedPanel) =>
  ({ view: { embed } }: State): boolean =>
    embed === null || embed.panels.includes(panel);

export const selectEmbedded = ({ view }: State): boolean => view.embed !== null;
