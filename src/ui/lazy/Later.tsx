import { type ReactNode, Suspense } from 'react';

/** Parts whose code comes after the first picture; until it is there, an element that takes no room says that the page is busy. */
export function Later({ children }: Readonly<{ children: ReactNode }>) {
  return <Suspense fallback={<span aria-busy="true" hidden />}>{children}</Suspense>;
}
