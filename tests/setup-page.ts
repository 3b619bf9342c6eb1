import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { usePorts } from '../src/state/ports';
import { INITIAL_STATE, useAtlas } from '../src/state/store';
import { quickenStyles } from './support/quick-style';

// What is awaited comes late on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

// Some files here need no page.
if ('window' in globalThis) quickenStyles();

// jsdom lays nothing out.
globalThis.ResizeObserver ??= class {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
};

// Files share a room: each begins with nothing open, in the language of the device.
useAtlas.setState(INITIAL_STATE, true);

afterEach(() => {
  cleanup();
  // What a test has offered is not there for the next.
  usePorts.setState({}, true);
});
