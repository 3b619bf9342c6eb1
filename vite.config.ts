import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { checkDataset } from './scripts/check/dataset';
import { gatherPackages, licences, type Packages } from './scripts/licences';
import { offline } from './scripts/offline';
import { META_POLICY, SECURITY_HEADERS } from './scripts/security';
import { singleFile } from './scripts/single-file';

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

const packages: Packages = new Map();

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [
    checkDataset(),
    react(),
    gatherPackages(packages),
    licences(packages),
    ...(mode === 'single' ? [singleFile(packages)] : [securityPolicy(), offline()]),
  ],
  worker: { plugins: () => [gatherPackages(packages)] },
  json: { stringify: true },
  build: {
    target: 'es2022',
    manifest: true,
    chunkSizeWarningLimit: 1000,
    assetsInlineLimit: 0,
    // Where a browser knows no preloading, code comes when it is asked for.
    modulePreload: { polyfill: false },
  },
  preview: { headers: SECURITY_HEADERS },
  test: {
    environment: 'jsdom',
    maxWorkers: 2,
    // Laws are tried on many cases; a busy machine must not fail them.
    testTimeout: 60_000,
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
  },
}));
