import type { HtmlTagDescriptor, Plugin } from 'vite';

/** What the first map waits for beside the entry, by the modules that it is made of: the dataset, and words of the page's own language. */
const FIRST =
  /data\/lublin\/(?:(?:entities|relations)\.json\?first|(?:sources|layout|vocabulary)\.json)$|src\/text\/pl\/first\.ts$/;
/** What takes over from the first map, by its name among the chunks (`scripts/chunks.ts`). It is fetched before it is imported, and must be asked for in the same way. */
const NEXT = 'CytoscapeMap';
/** The letters of the first map. */
const FONTS = /(?:alegreya|source-sans-3)-latin(?:-ext)?-wght-normal-[^/]*\.woff2$/;

/**
 * Has the browser ask for all that the first map needs while it reads the page, and not one after the other as each names
 * the next.
 */
export function preload(): Plugin {
  return {
    name: 'preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.values(bundle ?? {}).flatMap((output): HtmlTagDescriptor[] => {
          const href = `./${output.fileName}`;
          if (output.type === 'asset')
            return FONTS.test(href) ? [linkTo({ rel: 'preload', as: 'font', type: 'font/woff2', href })] : [];
          if (FIRST.test(output.facadeModuleId ?? '')) return [linkTo({ rel: 'modulepreload', href })];
          return output.name === NEXT ? [linkTo({ rel: 'preload', as: 'fetch', href })] : [];
        }),
    },
  };
}

const linkTo = (attrs: Readonly<Record<string, string>>): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { ...attrs, crossorigin: true },
  injectTo: 'head',
});
