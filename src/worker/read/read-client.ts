import type { FilesReading, ReadTask } from '../../io/open/file-reading';
import { workerAnswer } from '../start-worker';
import workerAddress from './read.worker?worker&url';
import type { ReadNews } from './read-news';

/** No more bytes are read on the page, where many would stop everything else. */
export const MOST_ON_PAGE = 1024 * 1024;

/** A worker that does not start fails within so long; one that fails later has failed at the files, as the page would. */
const STARTED_AFTER_MS = 5000;

/** What gives the reading up, and who hears which share is done, from 0 to 1. */
type ReadOptions = Readonly<{ signal: AbortSignal; onProgress?: (share: number) => void }>;

/**
 * Reads files off the main thread; null where they are given up before, which ends the worker. Where no worker starts, small
 * files are read on the page; those that are large, or stop the worker, are refused. Rejects where the code for the page does
 * not come.
 */
export async function readOffPage(task: ReadTask, { signal, onProgress }: ReadOptions): Promise<FilesReading | null> {
  if (signal.aborted) return null;
  const start = performance.now();
  const over = new AbortController();
  try {
    return await workerAnswer<ReadNews, FilesReading | null>(workerAddress, task, (done) => {
      signal.addEventListener('abort', () => done(null), { signal: over.signal });
      return (news) => ('reading' in news ? done(news.reading) : onProgress?.(news.share));
    });
  } catch {
    if (signal.aborted) return null;
    const size = task.files.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (size > MOST_ON_PAGE || performance.now() - start > STARTED_AFTER_MS) return unread(task);
    const { readFiles } = await import('../../io/open/read-files');
    return await readFiles(task, onProgress);
  } finally {
    over.abort();
  }
}

function unread({ files }: ReadTask): FilesReading {
  const problems = files.map(
    ({ name: file }) => ({ file, list: null, item: null, field: '', rule: 'unread', done: 'refused' }) as const,
  );
  const declared = { nodes: 0, edges: 0, dangling: 0 };
  return { ok: false, problems, formats: files.map(() => null), declared, tables: [], encodings: [], guards: 0 };
}
