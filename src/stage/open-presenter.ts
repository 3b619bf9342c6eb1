import { setNotice } from '../state/act/session-actions';
import { withData } from '../state/link/link';
import { useAtlas } from '../state/store';
import { stageId } from './stage-id';

const FEATURES = 'popup,width=1100,height=760';

/** Opens the window of the presenter, or brings it to the front; where the browser refuses, says so. */
export function openPresenter(): void {
  const link = withData('v=1&stage=presenter', useAtlas.getState().document);
  const opened = window.open(`${location.pathname}#${link}`, presenterName(stageId()), FEATURES);
  if (opened) opened.focus();
  else setNotice({ kind: 'no-window' });
}

const PREFIX = 'wyzyny-presenter-';
const presenterName = (id: string) => `${PREFIX}${id}`;

/** Of which stage this window is the presenter's; null where it was not opened from one. Its name outlasts a reload. */
export function presentedStage(): string | null {
  return window.name.startsWith(PREFIX) ? window.name.slice(PREFIX.length) : null;
}
