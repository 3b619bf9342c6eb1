import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// What is awaited comes late on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

afterEach(cleanup);
