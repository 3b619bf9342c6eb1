import type { FileRule } from '../../graph/document/document-problem';

/** Why a file cannot be read, thrown within a reader and caught where it is called; with the line where it can be told, and what was found. */
export class Refusal extends Error {
  readonly rule: FileRule;
  readonly line: number | null;
  readonly found: string | undefined;

  constructor(rule: FileRule, line: number | null = null, found?: string) {
    super(rule);
    this.rule = rule;
    this.line = line;
    this.found = found;
  }
}
