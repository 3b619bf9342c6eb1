/** Where the keyboard stands: on a node, or on one of its edges before following it. */
export type Cursor = Readonly<{ node: string; edge: string | null }>;
