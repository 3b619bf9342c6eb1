// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { NO_DOMAIN, NO_RULES } from '../../src/graph/domain';
import { bringRules, rulesOf } from '../../src/graph/rules';

describe('the late rules of a domain', () => {
  const rules = { ...NO_RULES, rolesOf: () => [{ id: 'member', edges: [] }] };

  test('know nothing until they are brought', async () => {
    const domain = { ...NO_DOMAIN, late: async () => rules };
    expect(rulesOf({ domain })).toBe(NO_RULES);
    await bringRules(domain);
    expect(rulesOf({ domain })).toBe(rules);
    expect(rulesOf({ domain: { ...NO_DOMAIN } })).toBe(NO_RULES);
  });

  test('are brought once, and asked for anew where they did not come', async () => {
    let asked = 0;
    const late = async () => {
      asked += 1;
      if (asked === 1) throw new Error('offline');
      return rules;
    };
    const domain = { ...NO_DOMAIN, late };
    await expect(bringRules(domain)).rejects.toThrow('offline');
    expect(rulesOf({ domain })).toBe(NO_RULES);
    await bringRules(domain);
    await bringRules(domain);
    expect([asked, rulesOf({ domain })]).toEqual([2, rules]);
  });
});
