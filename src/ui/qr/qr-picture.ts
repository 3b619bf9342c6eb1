import { qrModules, qrPath } from './qr-modules';

/** A PNG has at least so many pixels a side: enough for half an A4 page. */
const LEAST_PIXELS = 1200;

const escaped = (text: string) => text.replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A text as the SVG file of its QR code, with the text as its title; null where it is too long. */
export function qrSvg(text: string): string | null {
  const modules = qrModules(text);
  if (!modules) return null;
  const side = modules.length;
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side * 8}" height="${side * 8}" shape-rendering="crispEdges" role="img">
<title>${escaped(text)}</title>
<rect width="${side}" height="${side}" fill="#fff"/>
<path d="${qrPath(modules)}" fill="#000"/>
</svg>
`;
}

/** A text as the PNG file of its QR code, a whole number of pixels to each module; null where it is too long. */
export async function qrPng(text: string): Promise<Blob | null> {
  const modules = qrModules(text);
  if (!modules) return null;
  const scale = Math.ceil(LEAST_PIXELS / modules.length);
  const canvas = document.createElement('canvas');
  canvas.width = modules.length * scale;
  canvas.height = modules.length * scale;
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#000';
  for (const [y, row] of modules.entries()) {
    for (const [x, isDark] of row.entries()) if (isDark) pen.fillRect(x * scale, y * scale, scale, scale);
  }
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
