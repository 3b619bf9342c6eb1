import type { ReadTask } from '../../io/open/file-reading';
import { readFiles } from '../../io/open/read-files';
import type { ReadNews } from './read-news';

addEventListener('message', ({ data }: MessageEvent<ReadTask>) => {
  const tell = (news: ReadNews) => postMessage(news);
  tell({ reading: readFiles(data, (share) => tell({ share })) });
});
