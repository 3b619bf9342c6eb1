import type { Core, SingularElementArgument } from 'cytoscape';
import { setPreferences } from '../../state/act/set';
import { deviceShelf } from '../../state/kept/door';
import { loadPreferences } from '../../state/kept/preferences';
import { useAtlas } from '../../state/store';
import type { Layers } from '../drawing/layers';
import type { Relief } from '../ground/relief';
import { mayOpen, onInput, openedHere } from './may-open';

/** When each part begins and how long it takes, in milliseconds: paper, hills, marks, relations, names. */
const PAPER_MS = 400;
const HILLS = { from: 400, takes: 1900 };
const MARKS = { from: 1900, takes: 1500 };
const LINES = { from: 3000, takes: 1500 };
const NAMES_FROM = 4300;
const END = 5000;
/** How long one element takes, as a share of its part. */
const EACH = 0.35;

type Part = typeof HILLS;

/** How much of a part is done, from 0 to 1. */
const shareOf = ({ from, takes }: Part, now: number) => Math.min(1, Math.max(0, (now - from) / takes));

/** How much is seen of the element that comes at a place in its row, from 0 to 1. */
const seenOf = (share: number, place: number) => Math.min(1, Math.max(0, (share - place * (1 - EACH)) / EACH));

/** What comes one after the other, with the place of each in its row, from 0 to 1. */
type Row = readonly (readonly [SingularElementArgument, number])[];

const inRow = (elements: readonly SingularElementArgument[]): Row =>
  elements.map((element, index) => [element, index / Math.max(1, elements.length - 1)]);

/** Whom the map is about comes before others; each from the left. */
function marksOf(core: Core): Row {
  const rank = (element: SingularElementArgument) => (element.data('rank') === 'subject' ? 0 : 1);
  const all = core.nodes(':visible').toArray();
  return inRow(all.sort((a, b) => rank(a) - rank(b) || a.position().x - b.position().x));
}

function linesOf(core: Core): Row {
  const all = core.edges(':visible').toArray();
  return inRow(all.sort((a, b) => a.source().position().x - b.source().position().x));
}

/** Shows the map as far as it has come into being by a time, and all of it as it was at the end. */
function curtainOf(core: Core, host: HTMLElement, relief: Relief) {
  const [marks, lines] = [marksOf(core), linesOf(core)];
  const show = (row: Row, share: number) => {
    for (const [element, place] of row) element.style('opacity', seenOf(share, place));
  };
  return {
    at: (time: number) => {
      host.dataset.opening = time < PAPER_MS ? 'paper' : time < NAMES_FROM ? 'ground' : 'names';
      if (time < PAPER_MS) return;
      core.batch(() => {
        show(marks, shareOf(MARKS, time));
        show(lines, shareOf(LINES, time));
      });
      relief.raise(shareOf(HILLS, time));
    },
    lift: () => {
      delete host.dataset.opening;
      if (core.destroyed()) return;
      core.batch(() => {
        for (const [element] of [...marks, ...lines]) element.removeStyle('opacity');
      });
      relief.raise(1);
    },
  };
}

/** Calls as soon as the reader does anything, or the map changes; returns how to wait no more. */
function onAnything(core: Core, act: () => void): () => void {
  const unsubscribe = useAtlas.subscribe((state, before) => {
    if (state.view !== before.view || state.graph !== before.graph) act();
  });
  const stop = onInput(act);
  document.addEventListener('visibilitychange', act);
  core.on('resize', act);
  return () => {
    unsubscribe();
    stop();
    document.removeEventListener('visibilitychange', act);
    core.off('resize', act);
  };
}

/** Notes on the device that the map has been seen to come into being; false where it does not keep that. */
function isNoted(): boolean {
  setPreferences({ opened: true });
  return loadPreferences(deviceShelf).opened;
}

/**
 * Has the map come into being: paper, hills contour by contour, marks, relations, names. It is the map itself, whose
 * parts are seen one after the other: nothing of the view changes, and it ends at once with whatever the reader does.
 * It begins once names stand, if nothing has happened until then and the device keeps that it was seen. Answers how to
 * end it.
 */
export function playOpening(core: Core, host: HTMLElement, { relief, labels }: Layers): () => void {
  let frame = 0;
  let curtain: ReturnType<typeof curtainOf> | null = null;
  const end = () => {
    cancelAnimationFrame(frame);
    stopWaiting();
    curtain?.lift();
    curtain = null;
  };
  const stepFrom = (began: number) => (now: number) => {
    if (now - began >= END) return end();
    curtain?.at(now - began);
    frame = requestAnimationFrame(stepFrom(began));
  };
  const begin = (now: number) => {
    if (labels.isPlacing()) {
      frame = requestAnimationFrame(begin);
      return;
    }
    if (!mayOpen(useAtlas.getState(), openedHere()) || !isNoted()) return end();
    curtain = curtainOf(core, host, relief);
    stepFrom(now)(now);
  };
  const stopWaiting = onAnything(core, end);
  frame = requestAnimationFrame(begin);
  return end;
}
