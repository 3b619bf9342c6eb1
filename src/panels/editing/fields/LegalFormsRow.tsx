import { useState } from 'react';
import type { Entity } from '../../../graph/model';
import type { Attribute } from '../../../graph/vocabulary';
import { wordFor } from '../../../text/local-text';
import { attributeNames } from '../../../text/vocabulary-words';
import { Checkbox } from '../../../ui/field/Checkbox';
import { FieldRow } from '../../../ui/field/FieldRow';
import { useEditing } from '../../common/editing/use-editing';
import type { Edited } from '../form/edited';
import { editedPart, removePart, setParts } from '../form/edited-part';
import { SourceOf } from '../source/SourceOf';

type Props = Readonly<{ edited: Edited<Entity>; attribute: Attribute }>;

/** What an actor is in law, each form with where it is stated; of which there are several, it is contested. */
export function LegalFormsRow({ edited, attribute }: Props) {
  const { words } = useEditing();
  const [asked, setAsked] = useState<string | null>(null);
  const { legalForms = [] } = edited.item;
  const toggle = (form: string) => {
    const index = legalForms.findIndex((each) => each.form === form);
    setAsked(index < 0 ? form : null);
    if (index < 0) setParts(edited, 'legalForms', [...legalForms, { form, evidence: [] }]);
    else removePart(edited, 'legalForms', index);
  };
  return (
    <FieldRow label={attributeNames(attribute.id, words).name}>
      {(attribute.values ?? []).map(({ id }) => {
        const about = wordFor(words.form, id);
        const index = legalForms.findIndex(({ form }) => form === id);
        const isChosen = index >= 0;
        return (
          <div key={id}>
            <Checkbox isChecked={isChosen} onToggle={() => toggle(id)}>
              {about}
            </Checkbox>
            {isChosen && (
              <SourceOf
                about={about}
                edited={editedPart(edited, 'legalForms', index)}
                field={null}
                hasValue
                isOpen={asked === id}
                onOpen={(isOpen) => setAsked(isOpen ? id : null)}
                said=""
              />
            )}
          </div>
        );
      })}
    </FieldRow>
  );
}
