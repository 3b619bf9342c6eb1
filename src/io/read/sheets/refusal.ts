import type { TableFileRule } from '../../../graph/document/document-problem';

/** Why a file cannot be read, thrown within a reader and caught where it is called. */
export class Refusal extends Error {
  readonly rule: TableFileRule;

  constructor(rule: TableFileRule) {
    super(rule);
    this.rule = rule;
  }
}
