import { leaveUnsaved, wantDocument } from '../../state/act/session-actions';
import { selectLanguage } from '../../state/select/preference-selectors';
import { useAtlas } from '../../state/store';
import { MESSAGES } from '../../text/messages';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { saveDocument } from '../documents/save-document';

/** Asks whether what is open and unsaved is to be given up for what is asked for. */
export function LeaveDialog() {
  const { opening, shell } = MESSAGES[useAtlas(selectLanguage)];
  const stay = () => wantDocument(null);
  const saveAndGo = () => {
    saveDocument();
    leaveUnsaved();
  };
  return (
    <Dialog closeLabel={shell.dismiss} onClose={stay} title={opening.leave}>
      <p>{opening.leaveHelp}</p>
      <p>
        <Button onClick={saveAndGo}>{opening.saveAndGo}</Button> <Button onClick={leaveUnsaved}>{opening.go}</Button>{' '}
        <Button onClick={stay}>{opening.stay}</Button>
      </p>
    </Dialog>
  );
}
