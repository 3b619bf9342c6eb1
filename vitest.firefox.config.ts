import { defineConfig } from 'vitest/config';

/** The journeys in Firefox, which drives one page at a time of the atlas as built. */
export default defineConfig({
  test: {
    include: ['tests/firefox/*.journeys.ts'],
    // One Firefox for all of them.
    maxWorkers: 1,
    isolate: false,
    // A busy machine must not fail a journey.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000, interval: 50 } },
  },
});
