/** What a page needs to show the atlas. */
type Options = Readonly<{
  /** The address of the embedded view. */
  address: string;
  title: string;
  /** In CSS pixels. */
  width: number;
  height: number;
  /** Whether the height follows what the atlas shows. */
  fits: boolean;
}>;

/**
 * What the frame may do: run the atlas from its own origin, open the whole atlas in a tab, save the list. Everything
 * else, such as leading the page around it elsewhere, it may not.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';

const ID = 'wyzyny';

const escaped = (text: string) => text.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The HTML to paste into a page. */
export function embedCode({ address, title, width, height, fits }: Options): string {
  const attributes = [
    ['id', ID],
    ['title', title],
    ['src', address],
    ['width', String(width)],
    ['height', String(height)],
    ['loading', 'lazy'],
    ['sandbox', SANDBOX],
    ['allow', 'clipboard-write'],
    ['referrerpolicy', 'no-referrer'],
    ['style', 'border: 0; max-width: 100%'],
  ].map(([name, value]) => `  ${name}="${escaped(value ?? '')}"`);
  const frame = `<iframe\n${attributes.join('\n')}\n></iframe>`;
  return fits ? `${frame}\n${heightScript(new URL(address).origin)}` : frame;
}

const heightScript = (origin: string) => `<script>
  addEventListener('message', ({ data, origin, source }) => {
    const frame = document.getElementById('${ID}');
    if (origin === '${origin}' && source === frame.contentWindow && data.type === 'wyzyny:height') {
      frame.height = data.height;
    }
  });
</script>`;
