import type { IconNode } from 'lucide';
import type { ButtonHTMLAttributes, Ref } from 'react';
import styles from './button.module.css';
import { Icon } from './Icon';

type Props = Readonly<
  ButtonHTMLAttributes<HTMLButtonElement> & {
    icon?: IconNode;
    label?: string;
    look?: 'button' | 'link';
    ref?: Ref<HTMLButtonElement>;
  }
>;

/** A quiet button; with `label` and no children it shows the icon alone and is named by the label. */
export function Button({ icon, label, children, className, look = 'button', ...rest }: Props) {
  return (
    <button
      aria-label={label}
      className={[styles[look], className].filter(Boolean).join(' ')}
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
