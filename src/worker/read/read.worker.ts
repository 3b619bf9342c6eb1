import type { ReadTask } from '../../io/open/file-reading';
import { readFiles } from '../../io/open/read-files';
import type { ReadNews } from './read-news';

addEventListener('message', async ({ data }: MessageEvent<ReadTask>) => {
  const tell = (news: ReadNews) => postMessage(news);
  tell({ reading: await readFiles(data, (share) => tell({ share })) });
});
