import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { checkDataset } from './scripts/check/dataset';
import { CHUNKS } from './scripts/chunks';
import { fetchFirst } from './scripts/fetch-first';
import { leanCytoscape } from './scripts/lean-cytoscape';
import { gatherPackages, licences, type Packages } from './scripts/licences';
import { offline } from './scripts/offline';
import { preload } from './scripts/preload';
import { META_POLICY, SECURITY_HEADERS } from './scripts/security';
import { singleFile } from './scripts/single-file';
import { splitData } from './scripts/split-data';

/** Puts the content security policy into the built page, first in its head. */
function securityPolicy(): Plugin {
  return {
    name: 'security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: META_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Files that put stand-ins in the place of modules: in a shared room those would stand there for others too. */
const ALONE = 'tests/**/*.alone.test.{ts,tsx}';

/** The rooms whose tests need no page. */
const WITHOUT_PAGE = 'bench,data,docs,graph,io,layout,scripts,text';

const packages: Packages = new Map();

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [
    checkDataset(),
    splitData(),
    leanCytoscape(),
    react(),
    gatherPackages(packages),
    licences(packages),
    ...(mode === 'single' ? [singleFile(packages)] : [securityPolicy(), preload(), fetchFirst(), offline()]),
  ],
  worker: { plugins: () => [gatherPackages(packages)] },
  json: { stringify: true },
  build: {
    target: 'es2022',
    manifest: true,
    chunkSizeWarningLimit: 1000,
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
  },
  preview: { headers: SECURITY_HEADERS },
  test: {
    pool: 'threads',
    maxWorkers: 2,
    // Laws are tried on many cases; a busy machine must not fail them.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000, interval: 20 } },
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'without a page',
          environment: 'node',
          // A thread tries file after file in one room: a room for each takes twice as long.
          isolate: false,
          include: [`tests/{${WITHOUT_PAGE}}/**/*.test.ts`],
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'in a page',
          environment: 'jsdom',
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [`tests/{${WITHOUT_PAGE}}/**`, ALONE],
          setupFiles: ['tests/setup.ts', 'tests/setup-page.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          environment: 'jsdom',
          include: [ALONE],
          setupFiles: ['tests/setup.ts', 'tests/setup-page.ts'],
        },
      },
    ],
  },
}));
