import { LUBLIN } from '../src/atlas/lublin';
import { GENERAL } from '../src/graph/general';
import { bringRules } from '../src/graph/rules';
import { loadDocumentWords } from '../src/text/document-words';
import { loadExportWords } from '../src/text/export-words';
import { LANGUAGE_TAGS } from '../src/text/languages';
import { loadMessages } from '../src/text/messages';

// Units and components speak every language and know all rules from the start; what comes when is tried where it is
// attached.
await Promise.all([
  ...LANGUAGE_TAGS.map(loadMessages),
  loadExportWords(),
  loadDocumentWords(),
  ...[LUBLIN, GENERAL].map(bringRules),
]);
