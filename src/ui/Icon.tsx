import type { IconNode } from 'lucide';
import { createElement } from 'react';

/** A drawing of the icon set, in the colour of the text around it; decoration, hidden from screen readers. */
export function Icon({ icon, size = 16 }: Readonly<{ icon: IconNode; size?: number }>) {
  return (
    <svg
      aria-hidden="true"
      fill="none"
      height={size}
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth={2}
      viewBox="0 0 24 24"
      width={size}
    >
      {icon.map(([tag, attributes]) =>
        createElement(tag, { key: `${tag}${JSON.stringify(attributes)}`, ...attributes }),
      )}
    </svg>
  );
}
