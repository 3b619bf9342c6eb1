/** What one module imports of others beside it, as the build writes it. */
const IMPORTS = /(?:\bfrom|\bimport)\s*["'](\.\/[^"']+\.js)["']/g;

/** The modules that have come or are on their way, by address. */
const come = new Map<string, Promise<unknown>>();

async function fetchAll(address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  const text = await response.text();
  await Promise.all([...text.matchAll(IMPORTS)].map(([, path = '']) => fetchModule(new URL(path, address).href)));
}

function fetchModule(address: string): Promise<unknown> {
  const known = come.get(address);
  if (known) return known;
  const coming = fetchAll(address).catch((cause: unknown) => {
    come.delete(address);
    // Whoever hears of it can tell which it was.
    throw new Error(`${address} did not come.`, { cause });
  });
  come.set(address, coming);
  return coming;
}

/**
 * Has a module and all that it imports in the browser's store before it is imported; rejects where any of them does not
 * come, so that it can be asked for anew. A browser that once fails to import a module takes it for missing as long as the
 * page is open (HTML: the module map keeps failures).
 */
const fetchModules = (path: string, from: string): Promise<unknown> => fetchModule(new URL(path, from).href);

// The build has every import of code that comes later call it by this name.
Object.assign(globalThis, { fetchModules });

for (const element of document.querySelectorAll('script[type=module][src], link[rel=modulepreload]')) {
  const address = element.getAttribute('src') ?? element.getAttribute('href');
  if (address) come.set(new URL(address, location.href).href, Promise.resolve());
}
