import { Refusal } from '../refusal';
import { type XmlHandlers, xmlReader } from '../xml';
import type { Zip } from './zip';

/** Reads a file of an archive as XML while it is inflated, as any XML is read; lines of such a file say nothing to a reader. Throws a `Refusal`. */
export function readXml(zip: Zip, file: string, handlers: XmlHandlers): void {
  const reader = xmlReader(handlers);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    zip.inflate(file, (piece) => reader.write(decoder.decode(piece, { stream: true })));
    reader.write(decoder.decode());
    reader.end();
  } catch (error) {
    throw new Refusal(error instanceof Refusal ? error.rule : 'damaged');
  }
}
