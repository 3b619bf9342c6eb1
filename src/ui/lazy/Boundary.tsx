import { Component, type ErrorInfo, type ReactNode } from 'react';
import { forgetFailures } from './lazily';

type Props = Readonly<{
  /** What stands in the place of what broke: `report` says what and where. */
  failed: (report: string) => ReactNode;
  children: ReactNode;
}>;

/** What has failed and says so: all of it is tried anew together, as a network that is back is back for all. */
const failed = new Set<Boundary>();

/** What else is tried anew then. */
const others: (() => void)[] = [];

/** Has something that has no place on the page be tried anew with the parts that failed. */
export function alsoRetried(retry: () => void): void {
  others.push(retry);
}

/** Tries all anew that failed. */
export function retryAll(): void {
  forgetFailures();
  for (const each of failed) each.setState({ report: null });
  failed.clear();
  for (const retry of others) retry();
}

/** Keeps what breaks within it, or does not come, from taking the rest of the page down. */
export class Boundary extends Component<Props, Readonly<{ report: string | null }>> {
  override state = { report: null };

  static getDerivedStateFromError(error: unknown) {
    return { report: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error) };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    failed.add(this);
    this.setState({ report: `${String(error)}\n${info.componentStack ?? ''}` });
  }

  override componentWillUnmount() {
    failed.delete(this);
  }

  override render() {
    const { report } = this.state;
    return report === null ? this.props.children : this.props.failed(report);
  }
}
