import { Component, type ErrorInfo, type ReactNode } from 'react';
import { forgetFailures } from './lazily';

type Props = Readonly<{
  /** What stands in the place of what broke: `report` says what and where, `retry` shows it anew. */
  failed: (report: string, retry: () => void) => ReactNode;
  children: ReactNode;
}>;

/** Keeps what breaks within it, or does not come, from taking the rest of the page down. */
export class Boundary extends Component<Props, Readonly<{ report: string | null }>> {
  override state = { report: null };

  static getDerivedStateFromError(error: unknown) {
    return { report: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error) };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    this.setState({ report: `${String(error)}\n${info.componentStack ?? ''}` });
  }

  retry = () => {
    forgetFailures();
    this.setState({ report: null });
  };

  override render() {
    const { report } = this.state;
    return report === null ? this.props.children : this.props.failed(report, this.retry);
  }
}
