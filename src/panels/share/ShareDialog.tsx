import { Download, Maximize } from 'lucide';
import { useState } from 'react';
import { setDialog } from '../../state/act/session-actions';
import { usePorts } from '../../state/ports';
import { isAddressLocal } from '../../state/select/address';
import { useAtlas } from '../../state/store';
import { exportWords } from '../../text/later-words';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Disclosure } from '../../ui/Disclosure';
import { QrCode } from '../../ui/qr/QrCode';
import { qrModules } from '../../ui/qr/qr-modules';
import { qrPng, qrSvg } from '../../ui/qr/qr-picture';
import { saveFile } from '../common/save-file';
import { useWords } from '../common/use-words';
import { CopyField } from './CopyField';
import { EmbedForm } from './EmbedForm';
import styles from './share.module.css';
import { useSharedView } from './use-shared-view';

/** The view for others: as a link, as a QR code, and as a part of their page. */
export function ShareDialog() {
  const { words } = useWords();
  const [{ share }, { share: text }] = [words, exportWords(words)];
  const { address, sentence, missing } = useSharedView();
  // Folded until asked for: its preview is a second atlas.
  const [isEmbedding, setEmbedding] = useState(false);
  return (
    <Dialog closeLabel={share.close} isWide={isEmbedding} onClose={() => setDialog(null)} title={text.title}>
      <div className={styles.share}>
        <p className={styles.sentence}>{sentence}</p>
        <CopyField copyLabel={text.copy} label={text.link} text={address} />
        {missing.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {isAddressLocal() && <p className={styles.quiet}>{share.local}</p>}
        <FileSection />
        <QrSection />
        <Disclosure
          className={styles.embed}
          look="head"
          onToggle={(event) => setEmbedding(event.currentTarget.open)}
          open={isEmbedding}
          summary={share.embed}
        >
          {isEmbedding && (location.protocol === 'file:' ? <p>{text.fromFile}</p> : <EmbedForm sentence={sentence} />)}
        </Disclosure>
      </div>
    </Dialog>
  );
}

/** The file that this link needs, of a document that no link can hold. */
function FileSection() {
  const { words } = useWords();
  const { share: text } = exportWords(words);
  const file = useAtlas(({ document }) => document.file);
  const save = usePorts(({ saveAtlas }) => saveAtlas);
  if (file === undefined || !save) return null;
  return (
    <section className={styles.file}>
      <h3>{text.neededFile}</h3>
      <p className={styles.quiet}>{text.neededFileHelp}</p>
      <Button icon={Download} onClick={save}>
        {text.saveFile}
      </Button>
    </section>
  );
}

function QrSection() {
  const { words } = useWords();
  const [{ share }, { share: text }] = [words, exportWords(words)];
  const { address, tooLong } = useSharedView();
  const [hasFailed, setFailed] = useState(false);
  const saveSvg = () => saveFile(`${text.file}.svg`, qrSvg(address) ?? '', 'image/svg+xml');
  const savePng = async () => {
    const picture = await qrPng(address);
    setFailed(picture === null);
    if (picture) saveFile(`${text.file}.png`, picture, 'image/png');
  };
  return (
    <section className={styles.qr}>
      <h3>{text.qr}</h3>
      <div className={styles.qrRow}>
        <QrCode label={share.qrLabel} text={address} tooLong={tooLong} />
        {qrModules(address) && (
          <div className={styles.qrTools}>
            <Button aria-keyshortcuts="Shift+C" icon={Maximize} onClick={() => setDialog('qr')}>
              {text.full}
            </Button>
            <Button icon={Download} onClick={saveSvg}>
              {text.svg}
            </Button>
            <Button icon={Download} onClick={savePng}>
              {text.png}
            </Button>
            <p role="status">{hasFailed ? text.pngFailed : ''}</p>
          </div>
        )}
      </div>
    </section>
  );
}
