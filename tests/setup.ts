import { vi } from 'vitest';
import { LUBLIN } from '../src/atlas/lublin';
import { GENERAL } from '../src/graph/general/general';
import { bringRules } from '../src/graph/rules';
import { loadDocumentWords, loadEditingWords, loadExportWords, loadPlayerWords } from '../src/text/later-words';
import { loadMessages } from '../src/text/load-messages';
import { LANGUAGE_TAGS } from '../src/text/tags';

// Units and components speak every language and know all rules from the start; what comes when is tried where it is
// attached.
await Promise.all([
  ...LANGUAGE_TAGS.map(loadMessages),
  loadExportWords(),
  loadDocumentWords(),
  loadPlayerWords(),
  loadEditingWords(),
  ...[LUBLIN, GENERAL].map(bringRules),
]);

// What is awaited comes late on a busy machine.
const LATE = { timeout: 20_000, interval: 20 };
const { waitFor } = vi;
vi.waitFor = (callback, options) => waitFor(callback, typeof options === 'number' ? options : { ...LATE, ...options });
