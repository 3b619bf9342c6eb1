import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { usePorts } from '../src/state/ports';

// What is awaited comes late on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

// jsdom lays nothing out.
globalThis.ResizeObserver ??= class {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
};

afterEach(() => {
  cleanup();
  // Files share a room: what a test has offered is not there for the next.
  usePorts.setState({}, true);
});
