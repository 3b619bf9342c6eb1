import { openLink } from '../../state/act/link-actions';
import { setNotice, wantDocument } from '../../state/act/session-actions';
import { beginShow } from '../../state/act/stage-actions';
import { dataOf, historyOf, shortLink, withData, writeLink } from '../../state/link/link';
import { DEFAULT_VIEW, type View } from '../../state/link/view';
import { selectScene } from '../../state/select/story-selectors';
import { type Session, type State, useAtlas } from '../../state/store';

/** Browsers throttle faster rewriting of the address. */
const REWRITE_AFTER_MS = 300;

const KEYS = Object.keys(DEFAULT_VIEW) as readonly (keyof View)[];

/** Under which name a step of the browser's history keeps the whole view, where its address had no room for it. */
const KEPT = 'wyzyny';

/** The longest view that is read back from a step of the history, in characters. */
const MOST_KEPT = 1_000_000;

function keptHere(): string | null {
  const kept: unknown = Object(history.state)[KEPT];
  return typeof kept === 'string' ? kept : null;
}

/** The fragment of the address, or the whole that its step of the history keeps of a longer one, which may be so long. */
export function addressNow(): readonly [fragment: string, longest?: number] {
  const kept = keptHere();
  return kept === null ? [location.hash] : [kept, MOST_KEPT];
}

/** Whether another document was asked for and does not come. */
const isGivenUp = ({ session, document }: State, before: State) =>
  session.wanted === null && before.session.wanted !== null && document.id === before.document.id;

/** Whether another document is on its way: the address says meanwhile which, and what of it is to be seen. */
const isOtherComing = ({ load, wanted }: Session) => load === 'loading' || wanted !== null;

/** Whether it is a step of a show, which is none of the browser's history: back would lead through all of them. */
const isShowing = ({ stage }: View, before: View) => stage !== null && stage === before.stage && stage !== 'scenes';

/** What the address and its step of the history are to say, and what the address has no room for. */
function addressOfView() {
  const { view, graph, document } = useAtlas.getState();
  const { link, left } = shortLink(view, graph);
  const kept = left.length > 0 ? withData(writeLink(view, graph), document) : null;
  return { link: withData(link, document), left, kept };
}

/** Whether the address says what is shown. */
function isCurrent(): boolean {
  const { link, kept } = addressOfView();
  return location.hash.replace(/^#/, '') === link && keptHere() === kept;
}

/** Writes the view to the address, at once or after a pause; what has no room there is told once. */
function addressWriter() {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What the address had no room for when that was last told. */
  let told = '';
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const write = (how: 'pushState' | 'replaceState') => {
    stop();
    const { link, left, kept } = addressOfView();
    if (left.length > 0 && left.join() !== told) setNotice({ kind: 'link-too-long', left });
    told = left.join();
    history[how](kept && { [KEPT]: kept }, '', link === '' ? `${location.pathname}${location.search}` : `#${link}`);
  };
  const rewrite = () => {
    stop();
    if (!isCurrent()) write('replaceState');
  };
  return {
    stop,
    push: () => write('pushState'),
    rewrite,
    rewriteLater: () => {
      timer ??= setTimeout(rewrite, REWRITE_AFTER_MS);
    },
  };
}

/** Tells whether a change makes a step of its own: what is typed or dragged does where it begins. */
function stepTeller() {
  /** The key whose changes the current step gathers. */
  let gathered: keyof View | null = null;
  return {
    isStep: (view: View, before: View): boolean => {
      const changed = KEYS.filter((key) => view[key] !== before[key]);
      const once = changed.find((key) => historyOf(key) === 'once') ?? null;
      const isPush = changed.some((key) => historyOf(key) === 'push');
      const begins = once !== null && once !== gathered;
      if (isPush || begins) gathered = isPush ? null : once;
      return isPush || begins;
    },
    begin: () => {
      gathered = null;
    },
  };
}

const isOtherDocument = ({ document }: State, before: State) => document.id !== before.document.id;

const isSameAddress = (state: State, before: State) =>
  (state.view === before.view && !isOtherDocument(state, before)) || isCurrent();

/** What is edited becomes another document, which is no place to go back from. */
const isCopied = (state: State, before: State) => isOtherDocument(state, before) && state.graph === before.graph;

/**
 * Keeps the address and the view the same: a change of the view makes a step of history or rewrites the current one, as
 * each key's codec says; back, forward and an edited address change the view, unless it is a kiosk's. A view that is too
 * long for an address is kept with the step, and that is told. Call once the graph is open.
 */
export function attachLink(): Readonly<{ destroy: () => void }> {
  const address = addressWriter();
  const steps = stepTeller();
  let isFollowing = false;
  /** Which document the browser's history turned to. */
  let turnedTo: string | null = null;
  const onHistory = () => {
    address.stop();
    steps.begin();
    const { document, session, view } = useAtlas.getState();
    if (isCurrent()) return session.wanted === null ? undefined : wantDocument(null);
    if (view.stage === 'kiosk') return address.push();
    const wanted = dataOf(location.hash);
    if (wanted !== document.id) {
      turnedTo = wanted;
      return wantDocument(wanted);
    }
    isFollowing = true;
    if (session.wanted !== null) wantDocument(null);
    openLink(...addressNow());
    if (selectScene(useAtlas.getState()) === null) beginShow();
    isFollowing = false;
    // What the link said otherwise than we would is said anew in this step: a step of its own would trap the reader.
    address.rewrite();
  };
  const isTurnedTo = (id: string) => {
    const isThis = id === turnedTo;
    turnedTo = null;
    return isThis;
  };
  const isStep = (state: State, before: State) => {
    const { view } = state;
    const isOne = isOtherDocument(state, before) || steps.isStep(view, before.view);
    // An embed leaves the back button to the page around it.
    return isOne && !isShowing(view, before.view) && !view.embed;
  };
  const unsubscribe = useAtlas.subscribe((state, before) => {
    if (isFollowing) return;
    if (isGivenUp(state, before) || isCopied(state, before)) return address.rewrite();
    if (isOtherComing(state.session) || isSameAddress(state, before)) return;
    if (isOtherDocument(state, before) && isTurnedTo(state.document.id)) return address.rewrite();
    if (isStep(state, before)) address.push();
    else address.rewriteLater();
  });
  // A show that could not begin is over by now.
  if (/(^|[#&])stage=/.test(location.hash) && useAtlas.getState().view.stage === null) address.rewrite();
  window.addEventListener('popstate', onHistory);
  window.addEventListener('hashchange', onHistory);
  return {
    destroy: () => {
      address.stop();
      unsubscribe();
      window.removeEventListener('popstate', onHistory);
      window.removeEventListener('hashchange', onHistory);
    },
  };
}
