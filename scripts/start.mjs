// npm start: builds where the build is older than what it is made of, serves it with the headers of the policy, prints its address.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old: 20.19 or newer is needed.`);
  process.exit(1);
}
if (!existsSync('node_modules/vite')) {
  console.error('Dependencies are missing: run "npm ci" first.');
  process.exit(1);
}
const { build, preview } = await import('vite');

function newest(path) {
  const stats = statSync(path);
  return stats.isDirectory()
    ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
    : stats.mtimeMs;
}

const sources = ['src', 'data', 'public', 'scripts', 'index.html', 'vite.config.ts', 'package.json'];
const built = 'dist/index.html';
const isStale = !existsSync(built) || sources.some((path) => newest(path) > statSync(built).mtimeMs);
if (isStale) await build({ configLoader: 'runner', logLevel: 'warn' });
const host = process.env.HOST ?? '127.0.0.1';
// Who serves to a network serves to whatever names it gives this machine; there is nothing here that a name could guard.
const allowedHosts = host === '127.0.0.1' || host === 'localhost' ? [] : true;
const server = await preview({
  configLoader: 'runner',
  preview: { host, port: Number(process.env.PORT ?? 4173), strictPort: false, allowedHosts },
});
const { port } = server.httpServer.address();
console.log(`\n  Wyżyny: http://${host === '127.0.0.1' ? 'localhost' : host}:${port}/   (Ctrl+C stops it)\n`);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.close().finally(() => process.exit(0)));
