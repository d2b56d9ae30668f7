import {
  type Answer,
  type Basis,
  catalogueOf,
  compile,
  coreCatalogue,
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
import type { PlacedReport } from '../src/checking/entry.js';
import { exitCodeOf, failOnLevels } from '../src/checking/exit-code.js';
import { pageLines } from '../src/formatting/pretty/page.js';
import { plainStyle } from '../src/formatting/style.js';
import { wordsOf } from '../src/texts/words.js';

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

const reportOf = (answers: readonly Answer[] = []): PlacedReport => {
  const report = evaluate(plan, record, { answers });
  return { ...report, input: { file: 'f.json', line: 1 } };
};
const page = (locale: 'en' | 'zh-CN', rules?: number, report = reportOf()) =>
  pageLines(
    {
      profile,
      catalogues: [coreCatalogue, catalogueOf(pack)],
      locale,
      words: wordsOf(locale),
      style: plainStyle,
      cells: 100,
      all: false,
    },
    report,
    { name: 'A', ...record } as never,
    rules,
  );

it('says what is a breach, what does not bind, what is advice, what is open and whose duty it is', () => {
  expect(page('en')).toEqual(
    `A (f.json)
Breach: 4 not met, 4 not known, 6 waiting for a person, 4 met
As of 2026-11-23, profile test

Duties not met
  ✗ duty is kept (required)  t/duty
    Blue: duty is not kept
      Heat: 31; required ≤ 30 (off by 1°C)
    Basis: The Order (1号), art. 7; read in the text itself
    To do: keep duty

Not met, in a text that does not bind
  ✗ code is kept (required)  t/code
    Blue: code is not kept
      Heat: 31; required ≤ 30 (off by 1°C)
    Basis: The Code, art. 7; read in a source that reports it
    To do: keep code

Recommendations not followed
  - advice is kept (recommended)  t/advice
    Blue: advice is not kept
      Heat: 31; required ≤ 30 (off by 1°C)
    Basis: The Guide, art. 7; read in a source that reports it
    To do: keep advice

Not known yet
  ? advice is kept (recommended)  t/advice
    1 case: Red
    Needs: Heat (/rooms/*/heat, missing): Red
    Basis: The Guide, art. 7; read in a source that reports it
  ? code is kept (required)  t/code
    1 case: Red
    Needs: Heat (/rooms/*/heat, missing): Red
    Basis: The Code, art. 7; read in a source that reports it
  ? duty is kept (required)  t/duty
    1 case: Red
    Needs: Heat (/rooms/*/heat, missing): Red
    Basis: The Order (1号), art. 7; read in the text itself

Waiting for an answer (--answers)
  ? look is kept (required)  t/look
    3 cases: Blue, Red, Green
    Is the room pleasant?
    Basis: The Order (1号), art. 7; read in the text itself
    Look at: the room itself

Waiting for somebody to read the text (--adopt)
  … rumour is kept (required)  t/rumour
    3 cases: Blue, Red, Green
    Rests on a text or figure that nobody has read yet; it counts only once a named person adopts it
    1 case would not be met if the text were adopted
    Basis: The Order (1号), art. 7; not yet read in any source

Duties of others, no breach of the institution
  · district is kept (required) (district)  t/district
    Blue: district is not kept
      Heat: 31; required ≤ 30 (off by 1°C)
    Red: Can not be told yet: 1 values are missing
    Basis: The Order (1号), art. 7; read in the text itself

4 requirements met`.split('\n'),
  );
});

it('says the same in Chinese', () => {
  const said = page('zh-CN');
  expect(said.filter((line) => !line.startsWith(' ') && line !== '')).toEqual([
    'A（f.json）',
    '存在违反：不符合 4 项，未知 4 项，待人工判断 6 项，符合 4 项',
    '截至 2026-11-23，规则集 test',
    '不符合的义务',
    '不符合（所依据的文件无约束力）',
    '未采纳的建议',
    '尚不知道',
    '等待人工回答（--answers）',
    '等待核对条文（--adopt）',
    '其他主体的职责，不属于机构的违反',
    '符合 4 项',
  ]);
  expect(said).toContain('    依据：《〔The Order〕》（1号）第7条；已核对原文');
});

it('is short when asked: one duty in full, the rest named or counted', () => {
  expect(page('en', 1)).toEqual(
    `A (f.json)
Breach: 4 not met, 4 not known, 6 waiting for a person, 4 met
Duties not met
  ✗ duty is kept (required)  t/duty
    Blue: duty is not kept
      Heat: 31; required ≤ 30 (off by 1°C)
    Basis: The Order (1号), art. 7; read in the text itself
    To do: keep duty
Not met, in a text that does not bind
  code is kept
Recommendations not followed
  advice is kept
Still open: 3 not known (3 rules); 3 waiting for an answer (1 rule); 3 waiting for somebody to read
the text (1 rule); 2 for others to do (1 rule)
    Needs: Heat (/rooms/*/heat, missing)`.split('\n'),
  );
});

it('words no recommendation as a breach, in either language', () => {
  for (const [locale, words] of [
    ['en', /breach|violat|duty/i],
    ['zh-CN', /违反|不符合|义务/],
  ] as const) {
    const lines = page(locale);
    const from = lines.indexOf(wordsOf(locale).advice);
    const section = lines.slice(from, lines.indexOf('', from));
    expect(section.length).toBeGreaterThan(3);
    expect(section.filter((line) => words.test(line))).toEqual([]);
  }
});

it('an answer settles a question', () => {
  const answer = { rule: 't/look', value: 'fail', by: 'B', on: '2026-11-01' } as const;
  const said = page('en', undefined, reportOf([{ ...answer, pointer: '/rooms/2' }]));
  expect(said).toContain('    2 cases: Blue, Red');
  expect(said.slice(said.indexOf('Duties not met'), said.indexOf('Not known yet'))).toContain(
    '    Green: look is not kept',
  );
});

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
    const report = reportOf();
    const findings = report.findings.map((finding) => ({ ...finding, outcome: 'error' as const }));
    expect(failOnLevels.map((level) => exitCodeOf({ ...report, findings }, level))).toEqual([3, 3, 3, 3]);
  });
});
