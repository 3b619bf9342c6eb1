import type { ReactNode } from 'react';
import { Boundary, retryAll } from '../../ui/lazy/Boundary';
import { FailureNotice, type RegionName } from './FailureNotice';

type Props = Readonly<{
  /** Absent: all of the atlas. */
  region?: RegionName;
  children: ReactNode;
}>;

/** Keeps a broken region from taking the rest of the atlas down, and offers a report of what broke. */
export function ErrorBoundary({ region, children }: Props) {
  return (
    <Boundary failed={(report) => <FailureNotice onRetry={retryAll} report={report} {...(region && { region })} />}>
      {children}
    </Boundary>
  );
}
