import type { BroughtPart } from '../store';
import { dismissNotice, setNotice } from './session-actions';

/** The parts that did not come, with what asks for each anew. */
const missing = new Map<BroughtPart, () => Promise<unknown>>();

/**
 * Has a part come that has no place of its own on the page which could say that it did not. Where it does not come, a
 * notice names it, and all others that are missing, and asks for them anew. Rejects never.
 */
export async function bring(part: BroughtPart, come: () => Promise<unknown>): Promise<void> {
  isThere(part);
  try {
    await come();
  } catch {
    tellMissing(part, come);
  }
}

/** Tells of a part that did not come, and of all others that are missing; `come` asks for it anew. */
export function tellMissing(part: BroughtPart, come: () => Promise<unknown>): void {
  missing.set(part, come);
  setNotice({ kind: 'part-missing', parts: [...missing.keys()] });
}

/** Of a part that came in another way is told no more. */
export function isThere(part: BroughtPart): void {
  missing.delete(part);
}

/** Asks anew for all that did not come; the notice of it is for what does not come again. */
export function bringMissing(): void {
  dismissNotice('part-missing');
  for (const [part, come] of [...missing]) void bring(part, come);
}
