import { compilePolicy, loadPolicy, type CompiledPolicy } from '@konekto/policy';
import { describe, expect, it } from 'vitest';
import { large, policyOf, tenth, type Size } from './large-policy.js';

/** Reads and compiles a policy of a size, as `konekto build` does, and tells how many ms of the processor that took. */
function compiled(size: Size): { policy: CompiledPolicy; took: number } {
  const source = policyOf(size);
  const before = process.cpuUsage();
  const policy = compilePolicy(loadPolicy(source, 'large.policy.yaml'));
  const { user, system } = process.cpuUsage(before);
  return { policy, took: (user + system) / 1000 };
}

describe('a policy of 1,000 services and 200 rows', () => {
  it('compiles whole, in every language', () => {
    const { gates, content, languages } = compiled(large).policy;
    expect(gates.services).toHaveLength(large.services);
    expect(languages).toEqual(['nl', 'en']);
    for (const language of languages) {
      const { choices, statement } = content[language]!;
      expect(choices.purposes.flatMap(({ services }) => services)).toHaveLength(large.services);
      const [, register, cookies] = statement.sections;
      expect(register).toMatchObject({ draws: 'processing', register: { length: large.rows } });
      expect(JSON.stringify(cookies)).toContain(`977${language}`);
    }
  });

  it('takes at most twice the time per service of a policy of a tenth of the size', () => {
    compiled(tenth); // The first time, the code itself is compiled too.
    const small = compiled(tenth).took;
    const whole = compiled(large).took;
    expect(whole / small).toBeLessThan(20);
  });
});
