import type { IconNode } from 'lucide';
import type { ButtonHTMLAttributes, Ref } from 'react';
import styles from './button.module.css';
import { Icon } from './Icon';

/**
 * How a button looks: quiet in a bar, plain (framed) among texts, primary where it is what a dialog is for, a whole row,
 * a chip that goes by a press, a cell of a table, a link within a text, a knob on the map that is drawn from.
 */
export type Look = 'quiet' | 'plain' | 'primary' | 'row' | 'chip' | 'cell' | 'link' | 'knob';

type Props = Readonly<
  ButtonHTMLAttributes<HTMLButtonElement> & {
    icon?: IconNode;
    label?: string;
    look?: Look;
    ref?: Ref<HTMLButtonElement> | undefined;
  }
>;

/** What can be pressed; with `label` and no children it shows the icon alone and is named by the label. */
export function Button({ icon, label, children, className, look = 'quiet', ...rest }: Props) {
  return (
    <button
      aria-label={label}
      className={[look !== 'link' && styles.button, styles[look], className].filter(Boolean).join(' ')}
      title={children ? undefined : label}
      type="button"
      {...rest}
    >
      {icon && <Icon icon={icon} />}
      {children}
    </button>
  );
}

/** A button that reads as a link within text. */
export function LinkButton(props: Props) {
  return <Button {...props} look="link" />;
}
