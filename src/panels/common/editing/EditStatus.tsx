import { useAtlas } from '../../../state/store';
import { editText } from '../../../text/sentences/edit-text';
import { useEditing } from './use-editing';

/** Tells those who do not see the form what was done, taken back or done again last, and what went along. */
export function EditStatus() {
  const { text, words, nameOf } = useEditing();
  const roles = useAtlas((state) => state.graph.vocabulary.roles);
  const said = useAtlas((state) => state.session.saidEdit);
  const { entities, relations, notes } = said?.diff ?? {};
  const along = entities?.removed.length ? (relations?.removed.length ?? 0) : 0;
  return (
    <p className="visually-hidden" role="status">
      {said &&
        `${text.said[said.is](editText(said.diff, { words, roles, nameOf }))} ${text.said.along(along, notes?.removed.length ?? 0)}`}
    </p>
  );
}
