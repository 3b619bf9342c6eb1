import { Inflate } from 'fflate';
import { Refusal } from '../refusal';

/** The most entries of an archive, bytes that are inflated of one file, and how many times as many as there were. */
const MOST_ENTRIES = 2000;
const MOST_INFLATED = 100 * 1024 * 1024;
const MOST_RATIO = 200;
/** What small files may inflate to whatever their ratio: a workbook's styles repeat themselves. */
const ALWAYS_INFLATED = 4 * 1024 * 1024;
/** So much is inflated at a time: what comes of it is bounded before it is counted. */
const PIECE = 8 * 1024;

const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const MOST_COMMENT = 0xffff;

type Entry = Readonly<{ start: number; length: number; method: number; isLocked: boolean }>;

/** An archive of which one file after another is inflated. */
export type Zip = Readonly<{
  has: (name: string) => boolean;
  /** Inflates a file piece by piece. Throws a `Refusal` where it is not there, is locked or damaged, or inflates too far. */
  inflate: (name: string, take: (piece: Uint8Array) => void) => void;
}>;

/** Whether bytes begin as archives do. */
export const isZip = ([p, k, three, four]: Uint8Array): boolean =>
  p === 0x50 && k === 0x4b && three === 3 && four === 4;

/**
 * Opens an archive by the list at its end. The limits hold for all that is inflated of it together, counted on real bytes,
 * whatever the list says of sizes. Throws a `Refusal` where there is no such list.
 */
export function openZip(bytes: Uint8Array): Zip {
  const entries = listOf(bytes);
  let inflated = 0;
  let read = 0;
  const count = (piece: Uint8Array) => {
    inflated += piece.length;
    const isTooMuch = inflated > ALWAYS_INFLATED && inflated > read * MOST_RATIO;
    if (isTooMuch || inflated > MOST_INFLATED) throw new Refusal('inflates');
  };
  return {
    has: (name) => entries.has(name),
    inflate: (name, take) => {
      const entry = entries.get(name);
      if (!entry) throw new Refusal('damaged');
      if (entry.isLocked) throw new Refusal('locked');
      const packed = bytes.subarray(entry.start, entry.start + entry.length);
      if (entry.method === 0) {
        read += packed.length;
        count(packed);
        return take(packed);
      }
      if (entry.method !== 8) throw new Refusal('damaged');
      inflatePieces(
        packed,
        (length) => {
          read += length;
        },
        (piece) => {
          count(piece);
          take(piece);
        },
      );
    },
  };
}

function inflatePieces(packed: Uint8Array, begin: (length: number) => void, take: (piece: Uint8Array) => void): void {
  let refusal: unknown = null;
  let isEnded = false;
  const stream = new Inflate((piece, isLast) => {
    isEnded ||= isLast;
    take(piece);
  });
  try {
    for (let at = 0; at < packed.length && !isEnded; at += PIECE) {
      const piece = packed.subarray(at, at + PIECE);
      begin(piece.length);
      stream.push(piece, at + PIECE >= packed.length);
    }
  } catch (error) {
    refusal = error;
  }
  if (refusal instanceof Refusal) throw refusal;
  if (refusal !== null || !isEnded) throw new Refusal('damaged');
}

/** The files of an archive by their names (APPNOTE 4.3.12). */
function listOf(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new Refusal('inflates');
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  try {
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== ENTRY) throw new RangeError('no entry');
      const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
      entries.set(name, entryAt(view, at));
      at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
    }
  } catch {
    throw new Refusal('damaged');
  }
  return entries;
}

function entryAt(view: DataView, at: number): Entry {
  const local = view.getUint32(at + 42, true);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const length = view.getUint32(at + 20, true);
  if (start + length > view.byteLength) throw new RangeError('beyond the end');
  const isLocked = (view.getUint16(at + 8, true) & 1) === 1;
  return { start, length, method: view.getUint16(at + 10, true), isLocked };
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - MOST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new Refusal('damaged');
}
