import { Download, Table2 } from 'lucide';
import { useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { isEmpty } from '../../graph/document/diff';
import { toCsv } from '../../io/write/csv';
import { setDialog } from '../../state/act/session-actions';
import { setPreferences } from '../../state/act/set';
import { useAtlas } from '../../state/store';
import { today } from '../../text/format';
import { documentWords } from '../../text/later-words';
import { localText } from '../../text/local-text';
import { fileNameOf } from '../../text/sentences/document-title';
import { patchTable } from '../../text/sentences/edit-table';
import { editSentences } from '../../text/sentences/edit-text';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { TextRow } from '../../ui/field/TextRow';
import { saveFile } from '../../ui/save-file';
import { useWords } from '../common/use-words';
import styles from './corrections.module.css';
import { correctionsOf, originOf, patchNow } from './given-back';
import { SentenceList } from './SentenceList';

/** What was corrected since the document was opened, to be given back to whoever keeps it. */
export function CorrectionsDialog() {
  const { words, nameOf } = useWords();
  const text = documentWords(words).corrections;
  const state = useAtlas(useShallow(({ document, edits, graph }) => ({ document, edits, graph })));
  const diff = correctionsOf(state);
  const { roles } = state.graph.vocabulary;
  return (
    <Dialog closeLabel={text.close} isRead onClose={() => setDialog(null)} title={text.title}>
      {isEmpty(diff) ? (
        <p>{text.none}</p>
      ) : (
        <div className={styles.corrections}>
          <SentenceList sentences={editSentences(diff, { words, roles, nameOf })} />
          <GiveForm />
        </div>
      )}
    </Dialog>
  );
}

/** Who corrected and why, and the files that the corrections are saved to. */
function GiveForm() {
  const { words, language, nameOf } = useWords();
  const text = documentWords(words).corrections;
  const [by, setBy] = useState(useAtlas.getState().preferences.corrector);
  const [why, setWhy] = useState('');
  const [saved, setSaved] = useState('');
  const save = (extension: string, content: string, type: string) => {
    const name = fileNameOf({ id: originOf(useAtlas.getState()), title: {} }, `${text.file}.${extension}`);
    saveFile(name, content, type);
    setPreferences({ corrector: by.trim() });
    setSaved(text.saved(name));
  };
  const savePatch = () => {
    const patch = patchNow(useAtlas.getState(), { by, why }, today());
    save('patch.json', `${JSON.stringify(patch, null, 2)}\n`, 'application/json');
  };
  const saveTable = () => {
    const state = useAtlas.getState();
    const { vocabulary, sources } = state.graph;
    const sourceName = (id: string) => localText(sources.get(id)?.title ?? {}, language);
    const said = { words, roles: vocabulary.roles, nameOf, sourceName };
    const rows = patchTable(correctionsOf(state), { made: today(), by: by.trim(), why: why.trim() }, said);
    save('csv', toCsv(rows, words.meta.csv), 'text/csv;charset=utf-8');
  };
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <p>{text.help}</p>
      <TextRow hint={text.byHint} label={text.by} onChange={setBy} value={by} />
      <TextRow hint={text.whyHint} label={text.why} onChange={setWhy} value={why} />
      <p className={styles.buttons}>
        <Button icon={Download} look="primary" onClick={savePatch}>
          {text.savePatch}
        </Button>
        <Button icon={Table2} look="plain" onClick={saveTable}>
          {text.saveTable}
        </Button>
      </p>
      <p className={styles.said} role="status">
        {saved}
      </p>
    </form>
  );
}
