import { type ReactNode, useState } from 'react';
import { Disclosure } from '../../ui/Disclosure';
import styles from './filters.module.css';

type Props = Readonly<{ name: string; chosen?: number; isOpen?: boolean | undefined; children: ReactNode }>;

/** A facet under its name, at first folded away unless it is one of the first or something in it was chosen. */
export function FacetGroup({ name, chosen = 0, isOpen = false, children }: Props) {
  const [isUnfolded, setUnfolded] = useState(isOpen || chosen > 0);
  return (
    <Disclosure
      aside={chosen > 0 && <span className={styles.chosen}>{chosen}</span>}
      className={styles.group}
      look="head"
      onToggle={(event) => setUnfolded(event.currentTarget.open)}
      open={isUnfolded}
      summary={name}
    >
      <fieldset className={styles.values}>
        <legend className="visually-hidden">{name}</legend>
        {children}
      </fieldset>
    </Disclosure>
  );
}
