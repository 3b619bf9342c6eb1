import type { Seating, Untangle, UntangleInSlices } from './label-places';

/** So long, in milliseconds, does the work of one frame take: what the reader does meanwhile is answered. */
const SLICE = 16;
/**
 * Answers that are kept: more than a map asks for in one frame, which are those for its subjects, for each level of the other
 * names and for those that are looked at. With fewer, one would be forgotten for another without an end.
 */
const KEPT = 64;

/** For files and tests: each answer at once. */
export const untangleAtOnce: Untangle = {
  seat: (_, begin) => {
    const steps = begin();
    for (;;) {
      const { done, value } = steps.next();
      if (done) return { seated: value };
    }
  },
};

/**
 * Works a little in each frame, and calls `onDone` when there is another answer: the same as at once. Only what was
 * asked last is worked on.
 */
export function untangleInSlices(onDone: () => void): UntangleInSlices {
  const answers = new Map<string, ReturnType<Untangle['seat']>>();
  let work: Readonly<{ question: string; steps: Seating }> | null = null;
  let frame = 0;
  const drop = () => {
    cancelAnimationFrame(frame);
    work = null;
  };
  const workOn = () => {
    if (!work) return;
    const { question, steps } = work;
    const end = performance.now() + SLICE;
    let step = steps.next();
    while (!step.done && performance.now() < end) step = steps.next();
    if (!step.done) {
      frame = requestAnimationFrame(workOn);
      return;
    }
    work = null;
    answers.set(question, { seated: step.value });
    for (const old of [...answers.keys()].slice(0, -KEPT)) answers.delete(old);
    onDone();
  };
  return {
    seat: (question, begin) => {
      const known = answers.get(question);
      if (known) return known;
      if (work?.question === question) return null;
      drop();
      work = { question, steps: begin() };
      frame = requestAnimationFrame(workOn);
      return null;
    },
    isWorking: () => work !== null,
    drop,
  };
}
