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

/** Starts a worker of this origin. */
export function startWorker(address: string): Worker {
  // Each built worker is one classic script, and a page from disk may start no other.
  return new Worker(trustedAddress(address), { type: import.meta.env.DEV ? 'module' : 'classic' });
}
