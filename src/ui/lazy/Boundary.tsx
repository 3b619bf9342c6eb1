import { Component, type ErrorInfo, type ReactNode } from 'react';
import { forgetFailures } from './lazily';

type Props = Readonly<{
  /** What stands in the place of what broke: `report` says what and where, `retry` shows it anew, and all else that failed. */
  failed: (report: string, retry: () => void) => ReactNode;
  children: ReactNode;
}>;

/** What has failed and says so: all of it is tried anew together, as a network that is back is back for all. */
const failed = new Set<Boundary>();

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

  retry = () => {
    forgetFailures();
    for (const each of failed) each.setState({ report: null });
    failed.clear();
  };

  override componentWillUnmount() {
    failed.delete(this);
  }

  override render() {
    const { report } = this.state;
    return report === null ? this.props.children : this.props.failed(report, this.retry);
  }
}
