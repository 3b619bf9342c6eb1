import type { Core } from 'cytoscape';

/** What the map shows now, on its paper, as a PNG; `scale` counts its pixels for one of the page. */
export function takePicture(core: Core, scale: number): Promise<Blob> {
  const picture = document.createElement('canvas');
  picture.width = Math.round(core.width() * scale);
  picture.height = Math.round(core.height() * scale);
  const host = core.container()?.parentElement;
  const pen = picture.getContext('2d');
  if (!host || !pen) return Promise.reject(new Error('The map has no canvas to be copied from.'));
  pen.fillStyle = getComputedStyle(host).backgroundColor;
  pen.fillRect(0, 0, picture.width, picture.height);
  for (const layer of layersOf(host)) pen.drawImage(layer, 0, 0, picture.width, picture.height);
  return new Promise((resolve, reject) => {
    picture.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.'))), 'image/png');
  });
}

/** The canvases of the map from the lowest up: Cytoscape has its own topmost first. */
function layersOf(host: Element): readonly HTMLCanvasElement[] {
  return [...host.children].flatMap((child) =>
    child instanceof HTMLCanvasElement ? [child] : [...child.querySelectorAll('canvas')].reverse(),
  );
}
