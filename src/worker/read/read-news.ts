import type { FilesReading } from '../../io/open/file-reading';

/** What the worker says of files that it reads: which share of the work is done, from 0 to 1, and at last what came of it. */
export type ReadNews = Readonly<{ share: number }> | Readonly<{ reading: FilesReading }>;
