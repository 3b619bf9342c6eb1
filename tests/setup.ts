import { LANGUAGE_NAMES, loadMessages } from '../src/text/messages';

// Units and components speak every language from the start; what comes when is tried where it is attached.
await Promise.all(LANGUAGE_NAMES.map(({ tag }) => loadMessages(tag)));
