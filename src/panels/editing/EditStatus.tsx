import type { Diff } from '../../graph/document/diff';
import type { LocalText } from '../../graph/model';
import { useAtlas } from '../../state/store';
import { localText } from '../../text/local-text';
import { useEditing } from './use-editing';

/** Tells those who do not see the form what was done, taken back or done again last. */
export function EditStatus() {
  const { text, language } = useEditing();
  const said = useAtlas((state) => state.session.saidEdit);
  if (!said) return <p className="visually-hidden" role="status" />;
  return (
    <p className="visually-hidden" role="status">
      {text.said[said.is]} {whatOf(said.diff, (name) => localText(name, language), text)}
    </p>
  );
}

type Text = ReturnType<typeof useEditing>['text'];

/** Whom a step added, changed or removed, and how many relations and notes. */
function whatOf({ entities, relations, notes }: Diff<never>, write: (name: LocalText) => string, text: Text): string {
  const names = (items: readonly Readonly<{ name: LocalText }>[]) => items.map(({ name }) => write(name)).join(', ');
  const counted = [relations?.added, relations?.updated, relations?.removed].map((list) => list?.length ?? 0);
  const parts = [
    text.said.added(names(entities?.added.map(({ item }) => item) ?? []), counted[0] ?? 0),
    text.said.changed(names(entities?.updated.map(([, after]) => after) ?? []), counted[1] ?? 0),
    text.said.removed(
      names(entities?.removed.map(({ item }) => item) ?? []),
      counted[2] ?? 0,
      notes?.removed.length ?? 0,
    ),
  ];
  return parts.filter(Boolean).join(' ');
}
