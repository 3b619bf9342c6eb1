/** Runs in the page: waits until no part of it is still to come, and the map has looked the same for three frames. */
export async function untilAtRest(): Promise<void> {
  /** Where the camera and the actors are, or null while something is under way. */
  const sight = () => {
    const core = window.wyzyny?.core;
    const isComing = document.fonts.status === 'loading' || document.querySelector('[aria-busy=true]') !== null;
    // The map learns a moment later that its place has another size.
    const host = core?.container();
    const isResizing =
      Math.abs((core?.width() ?? 0) - (host?.clientWidth ?? 0)) > 1 ||
      Math.abs((core?.height() ?? 0) - (host?.clientHeight ?? 0)) > 1;
    if (!core || core.animated() || isComing || isResizing || window.wyzyny?.isPlacing()) return null;
    const actors = core.nodes().map((node) => [node.position(), node.width(), node.animated()]);
    return JSON.stringify([core.width(), core.height(), core.zoom(), core.pan(), actors, window.wyzyny?.labels()]);
  };
  let [before, frames] = [sight(), 0];
  while (frames < 3) {
    await new Promise(requestAnimationFrame);
    const now = sight();
    frames = now !== null && now === before ? frames + 1 : 0;
    before = now;
  }
}

/** Runs in the page: where an actor is on the screen, in page pixels. Throws where it is not on the map. */
export function pointOnScreen(id: string): { x: number; y: number } {
  const core = window.wyzyny?.core;
  const frame = core?.container()?.getBoundingClientRect();
  const at = core?.getElementById(`n:${id}`).renderedPosition();
  if (!frame || !at) throw new Error(`${id} is not on the map`);
  return { x: frame.left + at.x, y: frame.top + at.y };
}

/** Runs in the page: an atlas that is open is as it opens, but for what came with time: code, languages, what was computed. */
export function asItOpens(): void {
  const store = window.wyzyny?.store;
  if (!store) return;
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  localStorage.clear();
  sessionStorage.clear();
  const { preferences, session: fresh, view: plain } = store.getInitialState();
  store.setState(({ session, story, view }) => {
    const { load, mapDrawn, examples, hasAnswers, starters, shippedStory, keeping } = session;
    const { communities, measured, force, spoken, device, overflowing } = session;
    const came = { load, mapDrawn, examples, hasAnswers, starters, shippedStory, keeping };
    return {
      preferences,
      story: shippedStory ? { present: shippedStory, past: [], future: [] } : story,
      // What a link of another document leaves as it is.
      view: { ...view, language: plain.language, theme: plain.theme, embed: plain.embed },
      session: { ...fresh, ...came, communities, measured, force, spoken, device, overflowing },
    };
  });
}
