import type { Graph } from '../../graph/graph';
import type { Roles } from '../../graph/vocabulary';
import { attributeNames } from '../vocabulary-words';
import type { Words } from '../words';

/**
 * What the attribute that plays a role is called in a row of facts or over a chart: as its graph has it. The register has
 * words of its own there, which stand as well where nothing plays the role.
 */
export function roleName(role: keyof Roles, ofRegister: string, { domain, vocabulary }: Graph, words: Words): string {
  const attribute = vocabulary.roles[role];
  return domain.isGraded || attribute === undefined ? ofRegister : attributeNames(attribute, words).name;
}
