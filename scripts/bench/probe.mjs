/** Runs in the page before its own scripts: production builds of React tell a developer-tools hook of every commit. */
export function countCommits() {
  const nothing = () => {};
  window.commits = 0;
  window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    supportsFiber: true,
    inject: () => 1,
    checkDCE: nothing,
    onCommitFiberRoot: () => {
      window.commits += 1;
    },
    onCommitFiberUnmount: nothing,
    onPostCommitFiberRoot: nothing,
  };
}

/**
 * Runs in the page before its own scripts: counts frames, renders of the core and changes of the document, and times
 * what it is armed for. A frame counts as painted in the first task after its animation callbacks,
 * when the browser has taken over what they drew.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: it is sent to the page whole.
export function installProbe() {
  const [REST_FRAMES, MOST_FRAMES] = [15, 900];
  const counts = { frames: 0, renders: 0, mutations: 0 };
  const waiting = new Set();
  const stamps = [];
  let [core, isRecording] = [null, false];

  const whenPainted = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => then(performance.now());
    port2.postMessage(null);
  };
  const onRender = () => {
    counts.renders += 1;
    for (const check of waiting) check();
    window.witness.look(whenPainted);
  };
  /** Resolves with the time at which the first render for which `holds` is true has been painted. */
  const paintedWhen = (holds) =>
    new Promise((resolve) => {
      const check = () => {
        if (!holds()) return;
        waiting.delete(check);
        const { frames } = counts;
        whenPainted((time) => resolve({ time, frames }));
      };
      waiting.add(check);
    });
  const tick = (time) => {
    counts.frames += 1;
    if (isRecording) stamps.push(time);
    // What stands still until the map has come, the map, and that of another document have each a core of their own.
    const map = window.wyzyny ?? window.wyzynyStill;
    if (map && core !== map.core) {
      core = map.core;
      core.on('render', onRender);
      onRender();
    }
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);

  const node = (id) => core.getElementById(id);
  const STATES = {
    lit: (id) => node(id).hasClass('lit'),
    hidden: (id) => !node(id).visible(),
    shown: (id) => node(id).visible(),
    moved: (id) => node(id).position('x') !== startX,
  };
  let armed = null;
  let startX = 0;
  window.probe = {
    paintedWhen,
    now: () => ({ ...counts, commits: window.commits }),
    firstMap: paintedWhen(() => core.nodes().toArray().length > 0).then(({ time }) => time),
    /** From the next event of this type to the painted frame in which the node is in this state. */
    arm: (type, id, state) => {
      const before = window.probe.now();
      let start = null;
      startX = node(id).position('x');
      const onEvent = (event) => {
        start = { time: event.timeStamp, frames: counts.frames };
      };
      window.addEventListener(type, onEvent, { capture: true, once: true });
      armed = paintedWhen(() => start && STATES[state](id)).then(({ time, frames }) => ({
        ms: time - start.time,
        frames: frames - start.frames,
        commits: window.commits - before.commits,
      }));
    },
    armed: () => armed,
    /** Resolves once the core has not rendered for some frames, or never stops. */
    quiet: () =>
      new Promise((resolve) => {
        let { renders } = counts;
        let since = 0;
        let all = 0;
        const look = () => {
          since = renders === counts.renders ? since + 1 : 0;
          renders = counts.renders;
          all += 1;
          if (since >= REST_FRAMES || all >= MOST_FRAMES) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
    /** What happens in `ms` without input. */
    rest: async (ms) => {
      const observer = new MutationObserver((records) => {
        counts.mutations += records.length;
      });
      const everything = { subtree: true, childList: true, attributes: true, characterData: true };
      observer.observe(document.getElementById('root'), everything);
      const before = window.probe.now();
      await new Promise((resolve) => setTimeout(resolve, ms));
      counts.mutations += observer.takeRecords().length;
      observer.disconnect();
      const after = window.probe.now();
      return Object.fromEntries(Object.keys(after).map((key) => [key, after[key] - before[key]]));
    },
    record: () => {
      stamps.length = 0;
      isRecording = true;
    },
    /** The intervals between the frames since `record`. */
    recorded: () => {
      isRecording = false;
      return stamps.slice(1).map((stamp, index) => stamp - stamps[index]);
    },
  };
}

/**
 * Runs in the page before its own scripts, beside the probe: sees where marks and names are at each render, how long tasks
 * take, and when a file is read.
 */
export function installWitness() {
  const tasks = [];
  let sight = '';
  let seen = 0;
  let readAt = 0;

  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
  // A file that is chosen is read at once.
  const read = Blob.prototype.arrayBuffer;
  Blob.prototype.arrayBuffer = function arrayBuffer() {
    readAt = performance.now();
    return read.call(this);
  };
  // What stands still is seen until Cytoscape has drawn, and answers nothing.
  const map = () => window.wyzynyStill ?? window.wyzyny;
  const node = (id) => window.wyzyny.core.getElementById(id);
  const sightNow = () => {
    const { core, labels } = map();
    const { x, y } = core.pan();
    const names = labels().map(({ id, box }) => `${id} ${box.left} ${box.top}`);
    return [core.nodes().toArray().length, core.zoom(), x, y, ...names].join();
  };
  window.witness = {
    look: (whenPainted) => {
      const before = sight;
      if (map()) sight = sightNow();
      if (sight === before) return;
      whenPainted((time) => {
        seen = time;
      });
    },
    /** When the last change of where marks and names are was painted. */
    seen: () => seen,
    /** When an actor was first lit, in a painted frame. */
    lit: (id) => window.probe.paintedWhen(() => window.wyzyny && node(id).hasClass('lit')).then(({ time }) => time),
    /** Where an actor is on the screen; null before there is a map. */
    pointOf: (id) => {
      if (!window.wyzyny || node(id).empty()) return null;
      const { left, top } = window.wyzyny.core.container().getBoundingClientRect();
      const { x, y } = node(id).renderedPosition();
      return { x: left + x, y: top + y };
    },
    /** From the reading of a file until the map of so many actors is painted: the time between, when that is, and when it began. */
    opened: (actors) =>
      window.probe
        .paintedWhen(() => window.wyzyny.core.nodes().length === actors)
        .then(({ time }) => ({ ms: time - readAt, time, readAt })),
    /** The longest of the tasks over 50 ms that have begun since a time; 0 where there was none. */
    longestTask: (since) =>
      tasks.reduce((most, { startTime, duration }) => (startTime >= since ? Math.max(most, duration) : most), 0),
  };
}
