import type { NamedBytes } from '../../io/open/file-reading';
import { parsePatchText } from '../../io/patch/parse-patch';
import { decodeText } from '../../io/read/decode-text';
import { tellReading } from '../../state/act/document-actions';
import { showPatch } from '../../state/act/incoming-actions';

/** Shows what corrections would change in what is open; a file that is broken is refused. */
export function takePatch({ name, bytes }: NamedBytes): void {
  const reading = parsePatchText(decodeText(bytes) ?? '', name);
  const { problems } = reading;
  if (reading.ok) showPatch({ name, patch: reading.patch, problems });
  else tellReading({ name, isOpen: false, problems });
}
