import type { Plugin } from 'vite';

/** A dynamic import of a chunk, as the build writes it. */
const IMPORT = /\bimport\(([`"'])(\.\/[^`"']+\.js)\1\)/g;

/**
 * Has all code that comes later be fetched before it is imported (`src/app/start/fetch-modules.ts`): a browser takes a module that
 * it once did not get for missing as long as the page is open, so that asking for it anew would be in vain.
 */
export function fetchFirst(): Plugin {
  return {
    name: 'fetch-first',
    apply: 'build',
    enforce: 'post',
    config: () => ({
      build: {
        modulePreload: {
          // Where a browser knows no preloading, code comes when it is asked for.
          polyfill: false,
          // A preload that fails would make a module missing too.
          resolveDependencies: (_file, files, { hostType }) =>
            hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
        },
      },
    }),
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        chunk.code = chunk.code.replace(
          IMPORT,
          (whole, _quote, path) => `fetchModules("${path}",import.meta.url).then(()=>${whole})`,
        );
      }
    },
  };
}
