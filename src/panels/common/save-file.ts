import { useAtlas } from '../../state/store';
import { fileNameOf } from '../../text/sentences/document-title';
import { saveFile as save } from '../../ui/save-file';

/** Has the browser save a file of what is open, named after it; answers its name. */
export function saveFile(name: string, content: string | Blob, type: string): string {
  const named = fileNameOf(useAtlas.getState().document, name);
  save(named, content, type);
  return named;
}
