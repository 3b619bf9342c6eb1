import { Pencil } from 'lucide';
import { setEditing } from '../../state/act/session-actions';
import { selectMayEdit } from '../../state/select/edit-selectors';
import { useAtlas } from '../../state/store';
import { Button } from '../../ui/Button';
import { focusOpened } from '../../ui/focus-opened';
import { useWords } from '../common/use-words';

/** Has what is selected be edited in place; nothing where it cannot be. */
export function EditButton() {
  const { words } = useWords();
  const mayEdit = useAtlas(selectMayEdit);
  if (!mayEdit) return null;
  return (
    <Button
      data-edits
      icon={Pencil}
      look="plain"
      onClick={() => {
        setEditing(true);
        focusOpened('#inspector h2[tabindex]');
      }}
    >
      {words.inspector.edit}
    </Button>
  );
}
