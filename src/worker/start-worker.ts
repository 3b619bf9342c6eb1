type Policy = Readonly<{ createScriptURL: (address: string) => unknown }>;
type PolicyFactory = Readonly<{
  createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => Policy;
}>;

/** The one Trusted Types policy: addresses of workers, of our own origin only. */
function createPolicy(): Policy {
  const createScriptURL = (address: string) => {
    const { origin, href } = new URL(address, location.href);
    if (origin !== location.origin) throw new TypeError(`A worker of another origin: ${origin}`);
    return href;
  };
  const factory: PolicyFactory | undefined = Reflect.get(globalThis, 'trustedTypes');
  return factory ? factory.createPolicy('wyzyny-worker', { createScriptURL }) : { createScriptURL };
}

let policy: Policy | null = null;

/** Starts a worker of this origin. */
export function startWorker(address: string): Worker {
  policy ??= createPolicy();
  return new Worker(policy.createScriptURL(address) as string, { type: 'module' });
}
