import { useAtlas } from '../../state/store';
import { fileNameOf } from '../../text/sentences/document-title';
import { saveFile as save } from '../../ui/save-file';

/** Has the browser save a file of what is open, named after it. */
export function saveFile(name: string, content: string | Blob, type: string): void {
  save(fileNameOf(useAtlas.getState().document, name), content, type);
}
