import {
  type Basis,
  compile,
  definePack,
  defineProfile,
  defineRule,
  evaluate,
  fields,
  le,
  type Obligation,
  type Waiver,
} from '@tuoyu/core';
import { describe, expect, it } from 'vitest';
import { exitCodeOf, failOnLevels } from '../src/checking/exit-code.js';

// a small law of its own, so that this page does not change with the real rules
const text = (en: string) => ({ 'zh-CN': `〔${en}〕`, en });
const table = {
  '/rooms': { type: 'list', label: text('Rooms'), sensitivity: 'public', labelField: '/name' },
  '/rooms/*/name': { type: 'text', label: text('Name'), sensitivity: 'public' },
  '/rooms/*/heat': { type: 'number', label: text('Heat'), sensitivity: 'public', unit: 'celsius' },
} as const;
const f = fields(table);
const room = f.subject('/rooms');
const ends = (
  id: string,
  obligation: Obligation,
  instrument: string,
  verified: Basis['verified'],
  more: object = {},
) =>
  defineRule({
    id: `t/${id}`,
    title: { pass: text(`${id} is kept`), fail: text(`${id} is not kept`) },
    addressee: 'institution',
    obligation,
    basis: [{ instrument, clause: 'art. 7', verified }],
    subjects: '/rooms',
    require: le(room('/heat'), 30),
    remedy: text(`keep ${id}`),
    ...more,
  });
const pack = definePack({
  name: 'test',
  version: '1.0.0',
  title: text('test'),
  rules: [
    ends('duty', 'must', 'order', 'primary'),
    ends('code', 'must', 'code', 'secondary'),
    ends('advice', 'should', 'guide', 'secondary'),
    ends('rumour', 'must', 'order', 'unverified'),
    ends('district', 'must', 'order', 'primary', { addressee: 'district' }),
    ends('look', 'must', 'order', 'primary', {
      question: { text: text('Is the room pleasant?'), evidence: text('the room itself') },
    }),
  ],
});
const profile = defineProfile({
  id: 'test',
  title: text('test'),
  fields: table,
  instruments: [
    {
      id: 'order',
      title: text('The Order'),
      number: '1号',
      force: [{ force: 'ministerial-order', verified: 'primary' }],
    },
    { id: 'code', title: text('The Code'), force: [{ force: 'industry-code', verified: 'primary' }] },
    { id: 'guide', title: text('The Guide'), force: [{ force: 'guide', verified: 'primary' }] },
  ],
  layers: [{ division: '000000', packs: [pack] }],
});
const plan = compile(profile, { asOf: '2026-11-23' });
const record = { rooms: [{ name: 'Blue', heat: 31 }, { name: 'Red' }, { name: 'Green', heat: 20 }] };

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
