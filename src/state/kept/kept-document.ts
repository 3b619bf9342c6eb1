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

/**
 * Keeps a document on the device for all tabs. One tab at a time may store it; the others follow. What cannot be read
 * stays where it is until a change is stored, and is set aside then. What is stored says what its tab had seen of the
 * others: a tab whose changes were not seen sets its own aside, so that nothing is lost unsaid even where two stored at
 * the same time.
 */
export function attachKept<T>({ form, doors, current, follow, tell, onParted }: Options<T>): KeptDocument<T> {
  const { shelf, tab } = doors;
  /** What is stored, as far as this tab knows. */
  let known = shelf.read(form.key) ?? null;
  const tally = tallyOf(tab, decode(form, known).seen);
  let isChanged = false;
  let isKept = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const asides = asidesOf(form, shelf);
  const report = () => tell({ pen: pen.place(), isKept, asides: asides.list(known) });
  const setOwnAside = () => {
    const content = current();
    if (content === null) return;
    asides.add(content);
    onParted();
  };
  const storeLater = () => {
    clearTimeout(timer);
    timer = setTimeout(() => flush(), KEEP_AFTER_MS);
  };

  const look = () => {
    const text = shelf.read(form.key);
    if (text === undefined || text === known) return;
    const theirs = decode(form, text);
    const isSeen = tally.takeIn(theirs.seen);
    const isSame = JSON.stringify(theirs.content) === JSON.stringify(current());
    if ((isChanged || !isSeen) && !isSame) setOwnAside();
    clearTimeout(timer);
    [isChanged, known, isKept] = [false, text, true];
    if (!theirs.isUnread) follow(theirs.content);
    report();
  };

  const store = () => {
    const hasUnread = known !== null && decode(form, known).isUnread;
    isKept = !hasUnread || setAside(shelf, form.key, known ?? '');
    if (!isKept) return;
    const content = current();
    if (content !== null || known !== null) {
      const text = encode(form, content, tally.next());
      isKept = shelf.write(form.key, text);
      if (!isKept) return;
      tally.add();
      known = text;
    }
    isChanged = false;
  };

  /** Without the pen nothing is stored, but for one who leaves before it is known where it is. */
  const flush = (isLeaving = false) => {
    clearTimeout(timer);
    const place = pen.place();
    if (!isChanged || place === 'elsewhere' || (place === 'free' && !isLeaving)) return;
    // Another may have stored although the pen is here: ours must not take its place.
    look();
    if (!isChanged) return;
    store();
    report();
  };

  const onMove = (place: PenPlace) => {
    look();
    if (place === 'elsewhere' && isChanged) {
      setOwnAside();
      isChanged = false;
      follow(decode(form, known).content);
    }
    if (place === 'here' && isChanged) storeLater();
    report();
  };
  const pen = openPen({ name: form.key, doors, onAsked: () => flush(), onMove });
  const stop = doors.onShelf((key) => {
    if (key === form.key) look();
    else if (key.startsWith(asidePrefix(form.key))) report();
  });

  report();
  return {
    first: decode(form, known).content,
    open: pen.want,
    close: () => {
      flush(true);
      pen.leave();
    },
    takeOver: pen.takeOver,
    change: () => {
      isChanged = true;
      pen.want();
      storeLater();
    },
    flush: () => flush(),
    look,
    forget: (key) => {
      asides.forget(key);
      if (key === form.key) known = shelf.read(key) ?? null;
      report();
    },
    destroy: () => {
      clearTimeout(timer);
      stop();
      pen.destroy();
    },
  };
}
