import { Clapperboard, Download, FileText, MapPinned, Table2 } from 'lucide';
import { useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { changeReport } from '../../answers/report/change-report';
import type { Diff } from '../../graph/document/change';
import { changedActors } from '../../graph/document/changed-actors';
import { isEmpty } from '../../graph/document/diff';
import { toCsv } from '../../io/write/csv';
import { toMarkdown } from '../../io/write/report-markdown';
import { setDialog } from '../../state/act/session-actions';
import { setPreferences } from '../../state/act/set';
import { openStage } from '../../state/act/stage-actions';
import { replaceStory } from '../../state/act/story-actions';
import { type State, useAtlas } from '../../state/store';
import { today } from '../../text/format';
import { documentWords } from '../../text/later-words';
import { localText } from '../../text/local-text';
import { fileNameOf } from '../../text/sentences/document-title';
import { patchTable } from '../../text/sentences/edit-table';
import { editSentences } from '../../text/sentences/edit-text';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Checkbox } from '../../ui/field/Checkbox';
import { TextRow } from '../../ui/field/TextRow';
import { saveFile } from '../../ui/save-file';
import { useWords } from '../common/use-words';
import { storyOfChanges } from './change-story';
import styles from './corrections.module.css';
import { correctionsOf, originOf, patchNow, scenesChanged } from './given-back';
import { SentenceList } from './SentenceList';
import { showChanged } from './show-changed';

/** What was corrected since the document was opened, to be given back to whoever keeps it. */
export function CorrectionsDialog() {
  const { words, nameOf } = useWords();
  const text = documentWords(words).corrections;
  const state = useAtlas(useShallow(({ document, edits, graph }) => ({ document, edits, graph })));
  const diff = correctionsOf(state);
  const { roles } = state.graph.vocabulary;
  const unsourced = unsourcedIn(diff);
  const isAnything = useAtlas((now) => !isEmpty(scenesChanged(now))) || !isEmpty(diff);
  return (
    <Dialog closeLabel={text.close} isRead onClose={() => setDialog(null)} title={text.title}>
      {!isAnything ? (
        <p>{text.none}</p>
      ) : (
        <div className={styles.corrections}>
          <section aria-label={text.changed} className={styles.part}>
            <h3>{text.changed}</h3>
            {isEmpty(diff) ? (
              <p>{text.none}</p>
            ) : (
              <SentenceList sentences={editSentences(diff, { words, roles, nameOf })} />
            )}
            {unsourced > 0 && <p>{text.unsourced(unsourced)}</p>}
            {!isEmpty(diff) && <Changed diff={diff} />}
          </section>
          <section aria-label={text.giving} className={styles.part}>
            <h3>{text.giving}</h3>
            <GiveForm />
          </section>
        </div>
      )}
    </Dialog>
  );
}

/** How many of the actors and relations that came or changed say of nobody where they are stated. */
const unsourcedIn = ({ entities, relations }: Diff<never>): number =>
  [entities, relations]
    .flatMap((list) => [
      ...(list?.added.map(({ item }) => item) ?? []),
      ...(list?.updated.map(([, after]) => after) ?? []),
    ])
    .filter(({ status }) => status === 'unsourced').length;

/** Has the browser save a file that is named after the document that was corrected, not after the copy; answers its name. */
function saveNamed(name: string, content: string, type: string): string {
  const named = fileNameOf({ id: originOf(useAtlas.getState()), title: {} }, name);
  saveFile(named, content, type);
  return named;
}

/** What can be made of what changed: shown on the map, written as a report, told in scenes. */
function Changed({ diff }: Readonly<{ diff: Diff<never> }>) {
  const { words, language, nameOf } = useWords();
  const text = documentWords(words).corrections;
  const isAboutActors = useAtlas(({ graph }) => changedActors(diff, graph).size > 0);
  const [saved, setSaved] = useState('');
  const saveReport = () => {
    const report = changeReport(useAtlas.getState(), diff, { words, nameOf, today: today() });
    setSaved(text.saved(saveNamed(`${text.reportFile}.md`, toMarkdown(report), 'text/markdown;charset=utf-8')));
  };
  const tellStory = () => {
    const { graph, session } = useAtlas.getState();
    const others = session.spoken.filter((each) => each !== language);
    replaceStory(storyOfChanges(diff, graph, [language, ...others]));
    setDialog(null);
    openStage('scenes');
  };
  return (
    <>
      <p className={styles.buttons}>
        {isAboutActors && (
          <Button icon={MapPinned} look="plain" onClick={() => showChanged(diff)}>
            {text.show}
          </Button>
        )}
        <Button icon={FileText} look="plain" onClick={saveReport}>
          {text.report}
        </Button>
        {isAboutActors && (
          <Button aria-describedby="story-help" icon={Clapperboard} look="plain" onClick={tellStory}>
            {text.story}
          </Button>
        )}
      </p>
      {isAboutActors && (
        <p className={styles.quiet} id="story-help">
          {text.storyHelp}
        </p>
      )}
      <p className={styles.said} role="status">
        {saved}
      </p>
    </>
  );
}

/** How many scenes came, went or changed. */
function sceneChanges(state: State): number {
  const { added = [], updated = [], removed = [] } = scenesChanged(state).scenes ?? {};
  return new Set([...added, ...removed].map(({ item }) => item.id)).size + updated.length;
}

/** Who corrected and why, and the files that the corrections are saved to. */
function GiveForm() {
  const { words, language, nameOf } = useWords();
  const text = documentWords(words).corrections;
  const [by, setBy] = useState(useAtlas.getState().preferences.corrector);
  const [why, setWhy] = useState('');
  const [hasScenes, setHasScenes] = useState(false);
  const [saved, setSaved] = useState('');
  const scenes = useAtlas((state) => sceneChanges(state));
  const save = (extension: string, content: string, type: string) => {
    setPreferences({ corrector: by.trim() });
    setSaved(text.saved(saveNamed(`${text.file}.${extension}`, content, type)));
  };
  const savePatch = () => {
    const patch = patchNow(useAtlas.getState(), { by, why, hasScenes }, today());
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
      {scenes > 0 && (
        <Checkbox isChecked={hasScenes} onToggle={() => setHasScenes(!hasScenes)}>
          {text.withScenes(scenes)}
        </Checkbox>
      )}
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
