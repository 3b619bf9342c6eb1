import { asidePrefix, asidesOf, setAside } from './asides';
import type { Doors } from './door';
import type { Keeping, PenPlace } from './keeping';
import { decode, encode, type Form } from './kept-form';
import { openPen } from './pen';
import { tallyOf } from './tally';

export type KeptDocument<T> = Readonly<{
  /** What was there at the start; null where nothing was, or it cannot be read. */
  first: T | null;
  /** Asks for the pen, leaves it, or takes it from another tab. */
  open: () => void;
  close: () => void;
  takeOver: () => void;
  /** The document was changed here, and is to be stored after a pause. */
  change: () => void;
  /** Stores at once what is not stored yet. */
  flush: () => void;
  /** Looks whether another tab has stored something: what it told while this one slept was not heard. */
  look: () => void;
  /** Takes away what was set aside. */
  forget: (key: string) => void;
  destroy: () => void;
}>;

type Options<T> = Readonly<{
  form: Form<T>;
  doors: Doors;
  /** The document as it is here; null where there is nothing to keep. */
  current: () => T | null;
  /** Another tab has stored this; null where nothing is to be kept any more. */
  follow: (content: T | null) => void;
  tell: (keeping: Keeping) => void;
  /** Changes of this tab met those of another one, and were set aside. */
  onParted: () => void;
}>;

/** A pause in changing after which the document is stored. */
const KEEP_AFTER_MS = 300;

/** What is stored of a document, as far as this tab knows. */
function storedOf<T>(form: Form<T>, { shelf, tab }: Doors) {
  let known = shelf.read(form.key) ?? null;
  const tally = tallyOf(tab, decode(form, known).seen);
  return {
    text: () => known,
    content: () => decode(form, known).content,
    /** What another tab has stored, and whether it had seen what this one did; null where nothing has changed. */
    takeIn: () => {
      const text = shelf.read(form.key);
      if (text === undefined || text === known) return null;
      known = text;
      const theirs = decode(form, text);
      return { ...theirs, isSeen: tally.takeIn(theirs.seen) };
    },
    /** Stores what there is to keep, having set aside what cannot be read; false where the device does not. */
    write: (content: T | null): boolean => {
      const hasUnread = known !== null && decode(form, known).isUnread;
      if (hasUnread && !setAside(shelf, form.key, known ?? '')) return false;
      if (content === null && known === null) return true;
      const text = encode(form, content, tally.next());
      if (!shelf.write(form.key, text)) return false;
      tally.add();
      known = text;
      return true;
    },
    /** Somebody has taken the text away. */
    readAnew: () => {
      known = shelf.read(form.key) ?? null;
    },
  };
}

/** Stores changes after a pause while the pen (`place`) is here, and takes in what other tabs store. */
function keepChanges<T>({ form, doors, current, follow, tell, onParted }: Options<T>, place: () => PenPlace) {
  const stored = storedOf(form, doors);
  const asides = asidesOf(form, doors.shelf);
  let isChanged = false;
  let isKept = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const report = () => tell({ pen: place(), isKept, asides: asides.list(stored.text()) });
  const setOwnAside = () => {
    const content = current();
    if (content === null) return;
    asides.add(content);
    onParted();
  };
  const look = () => {
    const theirs = stored.takeIn();
    if (!theirs) return;
    const isSame = JSON.stringify(theirs.content) === JSON.stringify(current());
    if ((isChanged || !theirs.isSeen) && !isSame) setOwnAside();
    clearTimeout(timer);
    [isChanged, isKept] = [false, true];
    if (!theirs.isUnread) follow(theirs.content);
    report();
  };
  /** Without the pen nothing is stored, but for one who leaves before it is known where it is. */
  const flush = (isLeaving = false) => {
    clearTimeout(timer);
    if (!isChanged || place() === 'elsewhere' || (place() === 'free' && !isLeaving)) return;
    // Another may have stored although the pen is here: ours must not take its place.
    look();
    if (!isChanged) return;
    isKept = stored.write(current());
    if (isKept) isChanged = false;
    report();
  };
  const storeLater = () => {
    clearTimeout(timer);
    timer = setTimeout(() => flush(), KEEP_AFTER_MS);
  };
  return {
    ...{ stored, asides, report, look, flush, storeLater },
    stop: () => clearTimeout(timer),
    hasChanged: () => isChanged,
    change: () => {
      isChanged = true;
    },
    /** Gives up what was changed here, as the pen is elsewhere. */
    giveUp: () => {
      setOwnAside();
      isChanged = false;
      follow(stored.content());
    },
  };
}

/**
 * Keeps a document on the device for all tabs. One tab at a time may store it; the others follow. What cannot be read
 * stays where it is until a change is stored, and is set aside then. What is stored says what its tab had seen of the
 * others: a tab whose changes were not seen sets its own aside, so that nothing is lost unsaid even where two stored at
 * the same time.
 */
export function attachKept<T>(options: Options<T>): KeptDocument<T> {
  const { form, doors } = options;
  const kept = keepChanges(options, () => pen.place());
  const { stored, asides, report, look, flush, storeLater } = kept;
  const onMove = (place: PenPlace) => {
    look();
    if (place === 'elsewhere' && kept.hasChanged()) kept.giveUp();
    if (place === 'here' && kept.hasChanged()) storeLater();
    report();
  };
  const pen = openPen({ name: form.key, doors, onAsked: () => flush(), onMove });
  const stop = doors.onShelf((key) => {
    if (key === form.key) look();
    else if (key.startsWith(asidePrefix(form.key))) report();
  });
  report();
  return {
    first: stored.content(),
    open: pen.want,
    close: () => {
      flush(true);
      pen.leave();
    },
    takeOver: pen.takeOver,
    change: () => {
      kept.change();
      pen.want();
      storeLater();
    },
    flush: () => flush(),
    look,
    forget: (key) => {
      asides.forget(key);
      if (key === form.key) stored.readAnew();
      report();
    },
    destroy: () => {
      kept.stop();
      stop();
      pen.destroy();
    },
  };
}
