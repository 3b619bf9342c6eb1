import type { ColourBy, SizeBy } from '../../graph/colour/colour-by';
import type { Camera, Language, SortColumn, Theme, View } from '../link/view';
import { useAtlas } from '../store';
import { unfoldLegend } from './session-actions';
import { setPreferences, setSession, setView } from './set';

export function colourBy(colour: ColourBy): void {
  setView({ colour });
  unfoldLegend();
}

export function sizeBy(size: SizeBy): void {
  setView({ size });
  unfoldLegend();
}

export function setPanel(panel: View['panel']): void {
  setView({ panel });
}

export function setRows(rows: View['rows']): void {
  setView({ rows, sort: null });
}

/** Sorts the list by a column, the other way round where it is sorted by it already. */
export function sortBy(column: SortColumn): void {
  const { sort } = useAtlas.getState().view;
  setView({ sort: { column, descending: sort?.column === column && !sort.descending } });
}

/** Takes in where the reader has moved the camera. */
export function setCamera(camera: Camera | null): void {
  setSession({ followed: null });
  setView({ camera });
}

export function chooseLanguage(language: Language): void {
  setView({ language });
  setPreferences({ language });
}

export function chooseTheme(theme: Theme): void {
  setView({ theme });
  setPreferences({ theme });
}
