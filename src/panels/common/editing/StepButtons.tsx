import { type IconNode, Redo2, Undo2 } from 'lucide';
import { canRedo, canUndo, redo, undo } from '../../../state/document/undo';
import { type State, useAtlas } from '../../../state/store';
import { Button } from '../../../ui/Button';
import { useEditing } from './use-editing';

/** Take the last step of editing back, and do it again. */
export function StepButtons() {
  const { text } = useEditing();
  return (
    <>
      <StepButton icon={Undo2} isPossible={canUndo} label={text.undo} onClick={undo} />
      <StepButton icon={Redo2} isPossible={canRedo} label={text.redo} onClick={redo} />
    </>
  );
}

type StepProps = Readonly<{
  icon: IconNode;
  label: string;
  isPossible: (state: State) => boolean;
  onClick: () => void;
}>;

/** Without a step it keeps the focus. */
function StepButton({ isPossible, ...props }: StepProps) {
  const isOn = useAtlas(isPossible);
  return <Button aria-disabled={!isOn} {...props} />;
}
