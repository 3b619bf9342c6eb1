type Policy = Readonly<{ createScriptURL: (address: string) => unknown }>;
type PolicyFactory = Readonly<{
  createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => Policy;
}>;

/** The one Trusted Types policy: addresses of workers, of our own origin only. */
function createPolicy(): Policy {
  const createScriptURL = (address: string) => {
    const { origin, href } = new URL(address, location.href);
    // A page from disk has the opaque origin "null", and so have the workers that it holds itself.
    if (origin !== globalThis.origin) throw new TypeError(`A worker of another origin: ${origin}`);
    return href;
  };
  const factory: PolicyFactory | undefined = Reflect.get(globalThis, 'trustedTypes');
  return factory ? factory.createPolicy('wyzyny-worker', { createScriptURL }) : { createScriptURL };
}

let policy: Policy | null = null;

/** The address of a worker as the browser accepts it: of this origin, else it throws. */
export function trustedAddress(address: string): string {
  policy ??= createPolicy();
  return policy.createScriptURL(address) as string;
}

/** A worker says how far it is or answers within so long; one that has said nothing for so long will say nothing. */
const LONGEST_SILENCE_MS = 60_000;

/**
 * What a worker of this origin answers to a task: `listen` takes what ends the waiting and gives back what hears the worker.
 * Rejects where the worker does not start, fails or falls silent; ends it in any case.
 */
export async function workerAnswer<News, Answer>(
  address: string,
  task: unknown,
  listen: (done: (answer: Answer) => void) => (news: News) => void,
): Promise<Answer> {
  const worker = startWorker(address);
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<Answer>((resolve, reject) => {
      const wait = () => {
        clearTimeout(timer);
        timer = setTimeout(() => reject(new Error('The worker was silent.')), LONGEST_SILENCE_MS);
      };
      const hear = listen(resolve);
      worker.onmessage = ({ data }: MessageEvent<News>) => {
        wait();
        hear(data);
      };
      worker.onerror = (event) => reject(new Error(event.message || 'The worker failed.'));
      wait();
      worker.postMessage(task);
    });
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}

/** Starts a worker of this origin. */
export function startWorker(address: string): Worker {
  // Each built worker is one classic script, and a page from disk may start no other.
  return new Worker(trustedAddress(address), { type: import.meta.env.DEV ? 'module' : 'classic' });
}
