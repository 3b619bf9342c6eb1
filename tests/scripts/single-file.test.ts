// @vitest-environment node
import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { checkAddress, inlined } from '../../scripts/single-file';

const PAGE = `<head>
    <script type="module" crossorigin src="./assets/index.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/style.css">
  </head>
  <body></body>`;

/** What a browser finds in an element: all up to the first end tag. */
const contentOf = (name: string, page: string) =>
  new RegExp(`<${name}[^>]*>(.*?)</${name}`, 'is').exec(page)?.[1] ?? '';
const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

describe('the page with its script and style inside', () => {
  const page = inlined(
    PAGE,
    "say('</script><!--$&</SCRIPT>')",
    "a::after { content: '</style>' }",
    'By $& <a@b.c> & co',
  );

  test('says the same as both did, without ending an element early', () => {
    const said: string[] = [];
    new Function('say', contentOf('script', page))((text: string) => said.push(text));
    expect(said).toEqual(['</script><!--$&</SCRIPT>']);
    expect(contentOf('style', page)).toBe("a::after { content: '\\3C /style>' }");
  });

  test('allows these two by their hashes, before it names them', () => {
    const policy = `script-src '${hashOf(contentOf('script', page))}'; style-src '${hashOf(contentOf('style', page))}'`;
    expect(page.indexOf(policy)).toBeGreaterThan(0);
    expect(page.indexOf(policy)).toBeLessThan(page.indexOf('<script'));
  });

  test('holds the notices of licences as text that is not shown', () => {
    const template = new JSDOM(page).window.document.querySelector<HTMLTemplateElement>('template#licences');
    expect(template?.content.textContent).toBe('By $& <a@b.c> & co');
  });

  test('asks for no other file', () => {
    expect(page).not.toMatch(/src=|href=/);
  });
});

test.each([undefined, '', 'https://atlas.pl/', 'http://10.0.0.7:8080/wyzyny'])(
  'a copy may be built for %s',
  (address) => {
    expect(() => checkAddress(address)).not.toThrow();
  },
);

test.each(['atlas.pl', 'https://', 'https://atlas.pl/#v=1', 'https://atlas pl/', 'file:///home'])(
  'no copy is built for %s',
  (address) => {
    expect(() => checkAddress(address)).toThrow(address);
  },
);
