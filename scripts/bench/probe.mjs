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
  const REST_FRAMES = 15;
  const MOST_FRAMES = 900;
  const counts = { frames: 0, renders: 0, mutations: 0 };
  const waiting = new Set();
  const stamps = [];
  let core = null;
  let isRecording = false;

  const whenPainted = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => then(performance.now());
    port2.postMessage(null);
  };
  const onRender = () => {
    counts.renders += 1;
    for (const check of waiting) check();
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
    if (!core && window.wyzyny) {
      core = window.wyzyny.core;
      core.on('render', onRender);
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
    now: () => ({ ...counts, commits: window.commits }),
    firstMap: paintedWhen(() => core.nodes().nonempty()).then(({ time }) => time),
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
