// Finds a Chromium-family browser that really starts, or installs one: named, Playwright's own, the system's, new; and
// Firefox where there is one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

function systemBrowsers() {
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((key) => process.env[key])
      .filter(Boolean);
    const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return folders.flatMap((folder) => programs.map((program) => join(folder, program)));
  }
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  // The shell has no windows of its own, and is a quarter faster.
  return [
    'chromium-headless-shell',
    'chromium',
    'google-chrome-stable',
    'google-chrome',
    'chromium-browser',
    'microsoft-edge',
  ]
    .map(onPath)
    .filter(Boolean);
}

async function starts(path) {
  if (!path || !existsSync(path)) return false;
  try {
    const browser = await chromium.launch({ executablePath: path, timeout: 20_000 });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

async function firstThatStarts(paths) {
  for (const path of paths) if (await starts(path)) return path;
  return null;
}

function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', timeout: 480_000, env }).status === 0;
}

/** Becoming root where apt-get needs it; null where that would ask for a password. */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return onPath('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : null;
}

function installFromDebian() {
  const prefix = process.platform === 'linux' && onPath('apt-get') ? rootPrefix() : null;
  if (!prefix) return;
  const [command, ...args] = [...prefix, 'apt-get'];
  const install = (browser) =>
    run(command, [...args, 'install', '-y', '-qq', '--no-install-recommends', browser, 'fonts-liberation']);
  run(command, [...args, 'update', '-qq']);
  // Not every distribution has the shell.
  if (!install('chromium-headless-shell')) install('chromium');
}

/** The path of a browser that starts; throws what to install where there is none. */
export async function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (await starts(named)) return named;
    throw new Error(`CHROME_PATH=${named} does not start.`);
  }
  const found = await firstThatStarts([chromium.executablePath(), ...systemBrowsers()]);
  if (found) return found;
  console.log('No browser found; trying to install one.');
  run(process.execPath, [join('node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium']);
  if (await starts(chromium.executablePath())) return chromium.executablePath();
  installFromDebian();
  const installed = await firstThatStarts(systemBrowsers());
  if (installed) return installed;
  throw new Error(
    'No Chromium, Chrome or Edge was found or could be installed. Install one, or set CHROME_PATH to its path.',
  );
}

function systemFirefoxes() {
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((key) => process.env[key])
      .filter(Boolean)
      .map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe'));
  }
  if (process.platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  return ['firefox-esr', 'firefox'].map(onPath).filter(Boolean);
}

/** The path of a Firefox, named or the system's; null where there is none, or only a word on how to install it. */
export function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  const answers = (path) => existsSync(path) && spawnSync(path, ['--version'], { timeout: 60_000 }).status === 0;
  return (named ? [named] : systemFirefoxes()).find(answers) ?? null;
}
