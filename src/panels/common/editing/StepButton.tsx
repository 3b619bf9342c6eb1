import type { IconNode } from 'lucide';
import { type State, useAtlas } from '../../../state/store';
import { Button } from '../../../ui/Button';

type Props = Readonly<{
  icon: IconNode;
  label: string;
  isPossible: (state: State) => boolean;
  onClick: () => void;
}>;

/** Takes a step of editing back, or does it again; without one it keeps the focus. */
export function StepButton({ isPossible, ...props }: Props) {
  const isOn = useAtlas(isPossible);
  return <Button aria-disabled={!isOn} {...props} />;
}
