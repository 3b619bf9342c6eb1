import { sum } from 'd3-array';
import type { FilesReading, NamedBytes, ReadTask } from '../../io/open/file-reading';
import { isOwn, isPatch } from '../../io/open/is-own';
import { documentId } from '../../io/read/document-id';
import { MOST_TEXT } from '../../io/read/parse-document';
import type { Mapping } from '../../io/schema/table-mapping';
import { fitMapping } from '../../io/tables/stored-mapping';
import { tellReading } from '../../state/act/document-actions';
import { changeIncoming, leaveIncoming, showIncoming } from '../../state/act/incoming-actions';
import { wantDocument } from '../../state/act/session-actions';
import { incomingNow, type ReadChoices } from '../../state/incoming';
import { deviceShelf } from '../../state/kept/door';
import { forgetMapping, loadMappings } from '../../state/kept/kept-mappings';
import type { Intent } from '../../state/ports';
import { useAtlas } from '../../state/store';
import { readOffPage } from '../../worker/read/read-client';
import { keepFile, ownFile } from '../documents/own-files';

/** What can be chosen; what a file is, is seen by what is in it. */
const CHOSEN =
  '.json,application/json,.graphml,.gexf,.gml,.xml,.net,.paj,.dot,.gv,.cx,.cx2,.cyjs,.ttl,.jsonld,.csv,.tsv,.tab,.txt,text/csv,text/tab-separated-values,.xlsx,.xlsm,.ods';

/** The bytes of what stands in the session as incoming. */
let brought: readonly NamedBytes[] = [];
let stopper = new AbortController();

/** Has the reader choose files. */
export function chooseFiles(intent: Intent): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = CHOSEN;
  input.onchange = () => void takeFiles([...(input.files ?? [])], intent);
  input.click();
}

/** Takes in files; those that are too large are refused unread. */
export async function takeFiles(files: readonly File[], intent: Intent = 'open'): Promise<void> {
  const size = sum(files, (file) => file.size);
  const [first] = files;
  if (!first) return;
  if (size > MOST_TEXT) {
    const place = { file: first.name, list: null, item: null, field: '', done: 'refused' } as const;
    return tellReading({ name: first.name, isOpen: false, problems: [{ ...place, rule: 'too-large', found: size }] });
  }
  const named = files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }));
  await takeBytes(await Promise.all(named), intent);
}

/**
 * Takes in what files hold: one of the atlas's own opens at once where it is to be opened; corrections are shown before
 * they are made, and all else is read, and shown before anything becomes of it. Rejects where code does not come.
 */
export async function takeBytes(files: readonly NamedBytes[], intent: Intent = 'open'): Promise<void> {
  const [first] = files;
  if (files.length === 1 && first && isPatch(first.bytes)) {
    const { takePatch } = await import('./take-patch');
    return takePatch(first);
  }
  if (intent === 'open' && files.length === 1 && first && isOwn(first.bytes)) {
    const id = await documentId(first.bytes);
    keepFile(id, { task: { files }, isUnsaved: false });
    return wantDocument(id);
  }
  await bringIn(files, intent, {});
}

/** Shows anew what the tables mean of which the document that is open was made. */
export async function mapAgain(): Promise<void> {
  const task = ownFile(useAtlas.getState().document.id)?.task;
  if (!task) return;
  const { files, ...choices } = task;
  await bringIn(files, 'open', choices);
}

async function bringIn(files: readonly NamedBytes[], intent: Intent, choices: ReadChoices): Promise<void> {
  brought = files;
  const names = files.map(({ name }) => name);
  const nothing = { decisions: null, remembered: null, reading: null, preview: null, tooLarge: [] };
  showIncoming({ ...nothing, names, intent, choices, isChoosing: false, share: 0 });
  await readAgain(choices);
}

/** Reads what was brought, as the reader says; what cannot be read from the first is told, and no more is shown of it. */
export async function readAgain(choices: ReadChoices): Promise<void> {
  stopper.abort();
  stopper = new AbortController();
  const { signal } = stopper;
  changeIncoming({ choices, share: 0 });
  const onProgress = (share: number) => {
    if (!signal.aborted) changeIncoming({ share });
  };
  const reading = await readOffPage({ files: brought, ...choices }, { signal, onProgress });
  if (reading === null || signal.aborted) return;
  const isFirst = incomingNow()?.reading === null;
  const known = isFirst && !choices.mapping ? knownMapping(reading) : null;
  if (known) changeIncoming({ reading, remembered: known.name });
  if (known) return readAgain({ ...choices, mapping: known.mapping });
  if (reading.ok || !isFirst) return changeIncoming({ reading, share: null });
  leaveIncoming();
  tellReading({ name: namesOf(brought), isOpen: false, problems: reading.problems });
}

/** What was kept for tables of this form, with its name; null where nothing was. */
function knownMapping({ tables }: FilesReading): Readonly<{ name: string; mapping: Mapping }> | null {
  for (const stored of tables.length > 0 ? loadMappings(deviceShelf) : []) {
    const mapping = fitMapping([stored], tables);
    if (mapping) return { name: stored.name, mapping };
  }
  return null;
}

/** Forgets the mapping that was kept for such tables and is used, and reads them as is guessed. */
export async function forgetRemembered(): Promise<void> {
  const incoming = incomingNow();
  if (!incoming || incoming.remembered === null) return;
  forgetMapping(deviceShelf, incoming.remembered);
  changeIncoming({ remembered: null });
  const { mapping: _forgotten, ...choices } = incoming.choices;
  await readAgain(choices);
}

const namesOf = (files: readonly NamedBytes[]) => files.map(({ name }) => name).join(', ');

/** Gives up what was brought. */
export function giveUp(): void {
  stopper.abort();
  brought = [];
  leaveIncoming();
}

/** Opens what was brought, as it is read now, in place of what is open. */
export async function openBrought(): Promise<void> {
  const incoming = incomingNow();
  if (!incoming?.reading?.ok) return;
  await open({ files: brought, ...incoming.choices }, incoming.reading);
  giveUp();
}

/** Opens files, known by what they hold as they were first opened. */
async function open(task: ReadTask, reading: FilesReading): Promise<void> {
  const id = await documentId(joined(task.files.map(({ bytes }) => bytes)));
  keepFile(id, { task, isUnsaved: false }, reading);
  wantDocument(id);
}

function joined(all: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(sum(all, ({ length }) => length));
  let at = 0;
  for (const bytes of all) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  return whole;
}
