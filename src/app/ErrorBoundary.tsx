import { Component, type ErrorInfo, type ReactNode } from 'react';
import { FailureNotice } from './FailureNotice';

type Props = Readonly<{ region: 'map' | 'filters' | 'inspector' | 'list' | 'search' | 'time'; children: ReactNode }>;

/** Keeps a broken region from taking the rest of the atlas down, and offers a report of what broke. */
export class ErrorBoundary extends Component<Props, Readonly<{ report: string | null }>> {
  override state = { report: null };

  static getDerivedStateFromError(error: unknown) {
    return { report: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error) };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    this.setState({ report: `${String(error)}\n${info.componentStack ?? ''}` });
  }

  override render() {
    const { report } = this.state;
    if (report === null) return this.props.children;
    return <FailureNotice onRetry={() => this.setState({ report: null })} region={this.props.region} report={report} />;
  }
}
