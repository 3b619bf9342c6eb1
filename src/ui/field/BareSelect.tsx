import type { ComponentProps } from 'react';
import { type OptionGroup, Options } from './Options';

type Props = Omit<ComponentProps<'select'>, 'children'> & Readonly<{ groups: readonly OptionGroup[] }>;

/** The browser's own list without a label or a row, for what names it and takes in what is chosen by itself. */
export function BareSelect({ groups, ...rest }: Props) {
  return (
    <select {...rest}>
      <Options groups={groups} />
    </select>
  );
}
