import type { AskFor } from '../../../state/link/ask-parts';

/** What the parts of the view of ways are given. */
export type PathProps = Readonly<{
  question: AskFor<'paths'>;
  onChange: (parts: Partial<AskFor<'paths'>>) => void;
}>;
