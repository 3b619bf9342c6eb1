import { screen } from '@testing-library/react';

/** What stands beside a term in the description lists on the screen; undefined where the term is not there. */
export function fact(term: string): string | undefined {
  const named = screen.queryAllByRole('term').find((each) => each.textContent === term);
  return named?.nextElementSibling?.textContent?.replaceAll('\u00a0', ' ');
}

/** The texts of elements, hard spaces read as spaces. */
export const textsOf = (elements: readonly Element[]) =>
  elements.map(({ textContent }) => (textContent ?? '').replaceAll('\u00a0', ' ').trim());
