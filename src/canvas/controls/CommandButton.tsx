import type { ComponentProps } from 'react';
import { type Command, isPossibleIn } from '../../state/command';
import { useAtlas } from '../../state/store';
import { Button } from '../../ui/Button';

type Props = Readonly<ComponentProps<typeof Button> & { command: Command }>;

/** A button for a command, which says whether it is on; none while the command is not possible. */
export function CommandButton({ command, ...rest }: Props) {
  const isPossible = useAtlas((state) => isPossibleIn(command, state));
  const isOn = useAtlas((state) => command.isOn?.(state));
  return isPossible && <Button aria-pressed={isOn} icon={command.icon} onClick={command.run} {...rest} />;
}
