import { evaluate, type Waiver } from '@tuoyu/core';
import { describe, expect, it } from 'vitest';
import { plan, record } from '../../report/test/support/law.js';
import { exitCodeOf, failOnLevels } from '../src/checking/exit-code.js';

describe('exit code', () => {
  const only = (id: string, rooms: object[], waivers: readonly Waiver[] = []) => {
    const report = evaluate(plan, { rooms }, { waivers });
    return { ...report, findings: report.findings.filter(({ rule }) => rule === `t/${id}`) };
  };
  const hot = [{ heat: 31 }];
  const waiver = { rule: 't/duty', reason: 'r', approver: 'a', from: '2026-01-01', until: '2026-12-31' };
  it.each([
    ['a breach', only('duty', hot), [1, 1, 1, 0]],
    ['a breach that is waived', only('duty', hot, [waiver]), [0, 0, 0, 0]],
    ['a breach whose waiver expired', only('duty', hot, [{ ...waiver, until: '2026-11-22' }]), [1, 1, 1, 0]],
    ['a duty in a text that does not bind', only('code', hot), [0, 1, 1, 0]],
    ['a recommendation', only('advice', hot), [0, 1, 1, 0]],
    ['an unknown', only('duty', [{}]), [0, 0, 1, 0]],
    ['an unknown of a recommendation', only('advice', [{}]), [0, 0, 0, 0]],
    ['a question', only('look', hot), [0, 0, 1, 0]],
    ['a text nobody has read', only('rumour', hot), [0, 0, 1, 0]],
    ['a duty of others', only('district', hot), [0, 0, 0, 0]],
    ['what is met', only('duty', [{ heat: 3 }]), [0, 0, 0, 0]],
  ] as const)('%s', (_, report, codes) => {
    expect(failOnLevels.map((level) => exitCodeOf(report, level))).toEqual(codes);
  });

  it('is 3 when a rule failed to run, whatever the level', () => {
    const report = evaluate(plan, record);
    const findings = report.findings.map((finding) => ({ ...finding, outcome: 'error' as const }));
    expect(failOnLevels.map((level) => exitCodeOf({ ...report, findings }, level))).toEqual([3, 3, 3, 3]);
  });
});
