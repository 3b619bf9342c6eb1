import type { Position } from '../graph/model';
import workerAddress from './force.worker?worker&url';
import type { ForceTask } from './force-layout';

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

/** Computes a force layout off the main thread; rejects where the worker fails. */
export function computeForce(task: ForceTask): Promise<ReadonlyMap<string, Position>> {
  policy ??= createPolicy();
  const worker = new Worker(policy.createScriptURL(workerAddress) as string, { type: 'module' });
  return new Promise<ReadonlyMap<string, Position>>((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message || 'The layout failed.'));
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}
