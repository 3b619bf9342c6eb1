import { writeDocument } from '../../io/write/write-document';
import { deviceShelf } from '../../state/kept/door';
import { decode } from '../../state/kept/kept-form';
import { storyForm } from '../../state/kept/kept-story';
import { fileNameOf } from '../../text/sentences/document-title';
import { saveFile } from '../../ui/save-file';
import { readKept } from './kept-atlases';

/** What nobody gives up. */
const NEVER = new AbortController().signal;

/**
 * Has the browser save an atlas that the device keeps, with its story, as a file that opens here again; false where it
 * cannot be read.
 */
export async function saveKept(id: string): Promise<boolean> {
  const kept = await readKept(id, NEVER);
  if (!kept?.reading.ok) return false;
  const { document } = kept.reading;
  const form = storyForm(id);
  const { content } = decode(form, deviceShelf.read(form.key) ?? null);
  const whole = {
    ...document,
    ...(content && { scenes: content.scenes }),
    // Links to a file of the reader open what was saved of it, too.
    ...(kept.atlas.file && { savedFrom: id }),
  };
  const name = fileNameOf({ id, title: kept.atlas.title }, 'wyzyny.wyzyny.json');
  saveFile(name, `${JSON.stringify(writeDocument(whole))}\n`, 'application/json');
  return true;
}
