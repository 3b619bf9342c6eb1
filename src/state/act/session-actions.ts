import type { Cursor } from '../../graph/arrangements/cursor';
import type { Evidence } from '../../graph/model';
import type { Question } from '../../io/read/parse-questions';
import { MOST_RECENT } from '../kept/preferences';
import type { Language } from '../link/view';
import { type Ports, setPort } from '../ports';
import { type Notice, type RelationDraft, type Session, type SourceDraft, useAtlas } from '../store';
import { setPreferences, setSession, stopPlaying } from './set';

export function setHover(hover: string | null): void {
  if (useAtlas.getState().session.hover !== hover) setSession({ hover });
}

/** Lights a part of an answer while it is pointed at; null lights the answer. */
export function setPreview(preview: Session['preview']): void {
  if (useAtlas.getState().session.preview !== preview) setSession({ preview });
}

/** Takes in what the question of a measure gave. */
export function setTaken(taken: Session['taken']): void {
  setSession({ taken });
}

/** Lights some actors while the legend is pointed at; null lights none. */
export function setHighlight(highlight: readonly string[] | null): void {
  setSession({ highlight });
}

/** Lets the reader mark a part of the map to come nearer to, or no more. */
export function setMarking(marking: boolean): void {
  setSession({ marking, moving: null });
}

/** Folds or unfolds parts of the legend. */
export function setLegend(patch: Partial<Session['legend']>): void {
  setSession({ legend: { ...useAtlas.getState().session.legend, ...patch } });
}

/** The legend tells what colours and sizes say now that the reader has changed it; on a small screen it would hide the map. */
export function unfoldLegend(): void {
  if (!useAtlas.getState().session.device.narrow) setLegend({ key: true });
}

export function setMinimap(minimap: boolean): void {
  setSession({ minimap });
}

export function setOverflowing(overflowing: boolean): void {
  setSession({ overflowing });
}

/** Moves the keyboard's cursor on the map, or takes it away. */
export function setCursor(cursor: Cursor | null): void {
  setSession({ cursor });
}

/** Has the map show a view to be drawn, while the reader's own stays as it is; null shows that again. */
export function setDrawn(drawn: Session['drawn']): void {
  setSession({ drawn });
}

/** Opens a dialog over everything, which ends what was begun on the map: its keys are the dialog's; null closes it. */
export function setDialog(dialog: Session['dialog']): void {
  setSession({ dialog, marking: false, joining: null });
}

export function setShortcuts(shortcuts: boolean): void {
  setPreferences({ shortcuts });
}

/** Remembers what was gone to, the latest first. */
export function rememberVisit(id: string): void {
  const { recent } = useAtlas.getState().preferences;
  setPreferences({ recent: [id, ...recent.filter((other) => other !== id)].slice(0, MOST_RECENT) });
}

/** Notes that the messages of a language have come. */
export function addSpoken(language: Language): void {
  const { spoken } = useAtlas.getState().session;
  if (!spoken.includes(language)) setSession({ spoken: [...spoken, language] });
}

export function setDevice(patch: Partial<Session['device']>): void {
  setSession({ device: { ...useAtlas.getState().session.device, ...patch } });
}

/**
 * Tells the reader something: after what is still to be told, in place of what was told of the same kind and of a mere
 * confirmation.
 */
export function setNotice(notice: Notice): void {
  const { notices } = useAtlas.getState().session;
  const stays = notices.filter(({ kind }) => kind === notice.kind || kind !== 'link-copied');
  const isKnown = stays.some(({ kind }) => kind === notice.kind);
  setSession({
    notices: isKnown ? stays.map((one) => (one.kind === notice.kind ? notice : one)) : [...stays, notice],
  });
}

/** Takes back what was told, or was still to be, of this kind. */
export function dismissNotice(kind: Notice['kind']): void {
  const { notices } = useAtlas.getState().session;
  if (notices.some((one) => one.kind === kind)) setSession({ notices: notices.filter((one) => one.kind !== kind) });
}

/** Takes in the communities of a graph. */
export function setCommunities(communities: Session['communities']): void {
  setSession({ communities });
}

export function setStarters(starters: readonly Question[]): void {
  setSession({ starters });
}

export function setPrinting(isPrinting: boolean): void {
  setSession({ isPrinting });
}

export function markMapDrawn(): void {
  setSession({ mapDrawn: true });
}

/** Lets the map light what answers are about, and say what they come to. */
export function setAnswers(answers: Ports['answers'], headline: Ports['headline'] = null): void {
  setPort('answers', answers);
  setPort('headline', headline);
  setSession({ hasAnswers: Boolean(answers) });
}

export function failLoading(failure: string): void {
  setSession({ load: 'failed', failure });
}

export function setExamples(examples: Session['examples']): void {
  setSession({ examples });
}

/**
 * Asks for another document by its id, empty for the shipped one; where what is open is unsaved, the reader first. While
 * none comes, nothing is laid out any more, and the map that was there is back.
 */
export function wantDocument(wanted: string | null): void {
  const { isUnsaved, layingOut } = useAtlas.getState().session;
  const isComing = wanted !== null && !isUnsaved;
  const back = isComing || layingOut === null ? {} : ({ load: 'ready', layingOut: null } as const);
  setSession({ wanted, dialog: wanted !== null && isUnsaved ? 'leave' : null, ...back });
}

/** Lets go of what is open and unsaved: what is asked for may come. */
export function leaveUnsaved(): void {
  setSession({ isUnsaved: false, dialog: null });
}

/** Unfolds the time bar or folds it; what plays stops where it is no longer seen. */
export function setTimeBar(timeBar: boolean): void {
  if (!timeBar) stopPlaying();
  setSession({ timeBar });
}

/**
 * Has what is selected be edited where it is described, or described only, which ends what was gone through to be mended.
 * On a small screen what is edited has no room in the lowest sheet.
 */
export function setEditing(isEditing: boolean): void {
  const { sheetHeight, mending } = useAtlas.getState().session;
  setSession({
    isEditing,
    mending: isEditing ? mending : null,
    sheetHeight: isEditing && sheetHeight === 'low' ? 'half' : sheetHeight,
  });
}

/** Begins a new actor, at a place in model units or near whom it is tied to. */
export function beginActor(newPlace: Session['newPlace'] = null): void {
  setSession({ newPlace });
  setDialog('newActor');
}

/** Remembers where a fact is stated, for the next that is edited. */
export function setLastPlace({ source, section, lines }: Evidence): void {
  setSession({ lastPlace: { source, section, lines } });
}

/** Keeps what is typed of where a fact is stated while it is not taken over; null lets go of it. */
export function setSourceDraft(key: string, draft: SourceDraft | null): void {
  const { [key]: _former, ...others } = useAtlas.getState().session.sourceDrafts;
  setSession({ sourceDrafts: draft ? { ...others, [key]: draft } : others });
}

/** Keeps what is said of a new relation of an actor while it is not added. */
export function setRelationDraft(id: string, draft: RelationDraft): void {
  setSession({ relationDrafts: { ...useAtlas.getState().session.relationDrafts, [id]: draft } });
}
