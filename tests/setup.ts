import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { LANGUAGE_NAMES, loadMessages } from '../src/text/messages';

// What is awaited comes late on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

afterEach(cleanup);

// Units and components speak every language from the start; what comes when is tried where it is attached.
await Promise.all(LANGUAGE_NAMES.map(({ tag }) => loadMessages(tag)));
