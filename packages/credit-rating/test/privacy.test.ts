import { describe, expect, it } from 'vitest';
import {
  type AccessLogEntry,
  accessStaff,
  assess,
  creditPage,
  parseCreditRecords,
  parseStaffChecks,
  permittedMeasures,
  referenceCreditScheme,
  timeline,
} from '../src/index.js';
import { fileOf, penalty } from './support/records.js';

// made up; none of these belongs to anybody
const secrets = [
  '张三丰',
  '李小花',
  'Zhang San',
  '13900001234',
  '139 0000 1234',
  '32010219900307123X',
  'zhang@example.cn',
  '猥亵',
];

const dirty = fileOf(
  [
    penalty({
      note: '院长张三丰，电话13900001234',
      legalRepresentative: '张三丰',
      decidedBy: { name: '某区卫生健康委员会 139 0000 1234', field: 'health', clerk: '李小花' },
      document: '罚〔2026〕1号 32010219900307123X',
      legalBasis: [{ text: '人口与计划生育法', clause: '第41条', person: '李小花' }],
      severity: 'Zhang San',
      history: [{ on: '2026-08-03', state: 'objected', document: '异议 zhang@example.cn', by: '李小花' }],
      state: 'objected',
    }),
    penalty({ id: '32010219900307123X', document: '2', kind: '张三丰' }),
    penalty({ id: 'c', document: '3', kind: 'complaint', text: '李小花投诉' }),
    '张三丰',
    penalty({ id: 'd', document: '4', decidedOn: '张三丰', penalty: { kinds: ['李小花'] } }),
  ],
  {
    subject: {
      kind: 'individual-business',
      name: '鼓楼区张三丰托育',
      creditCode: '32010219900307123X',
      owner: '张三丰',
    },
    note: '张三丰',
    李小花: true,
    phone13900001234: 'x',
  },
);

const scan = (text: string): readonly string[] => secrets.filter((secret) => text.includes(secret));

describe('no output by default holds personal data', () => {
  const parsed = parseCreditRecords(dirty);
  const file = parsed.file;
  if (file === null) throw new Error('the file must be read');
  const status = assess(referenceCreditScheme, file, { asOf: '2026-11-20' });

  it('finds what it looks for', () => {
    // all but the content of a record, which only staff have
    expect(scan(JSON.stringify(dirty))).toEqual(secrets.slice(0, -1));
  });

  it.each([
    ['issues', () => JSON.stringify(parsed.issues)],
    ['what was left out', () => JSON.stringify(file.leftOut)],
    ['JSON', () => JSON.stringify(status)],
    ['the timeline', () => JSON.stringify(timeline(referenceCreditScheme, file, { asOf: '2026-11-20' }))],
    ['the page in Chinese', () => creditPage(status, { locale: 'zh-CN', issues: parsed.issues })],
    ['the page in English', () => creditPage(status, { locale: 'en', issues: parsed.issues })],
    ['measures', () => JSON.stringify(permittedMeasures(status, []))],
  ])('%s', (_, output) => {
    expect(scan(output())).toEqual([]);
  });

  it('takes an identity number for no credit code, and masks it as an id', () => {
    expect(status.subject.creditCode).toBeNull();
    expect(parsed.issues.map(({ code }) => code)).toContain('personal-data');
  });
});

describe('staff', () => {
  const checks = {
    format: 'tuoyu-staff-checks/1',
    staff: [
      {
        key: '32010219900307123X',
        role: '保育人员',
        position: '托小班',
        name: '李小花',
        phone: '13900001234',
        adult: true,
        fullCapacity: true,
        hiredOn: '2026-03-02',
        checks: [{ on: '2026-02-27', result: 'none', content: '猥亵' }],
        bars: [{ kind: 'abuse-for-life', from: '2026-05-06', why: '猥亵 李小花' }],
      },
    ],
  };

  it('reads neither names nor the content of a record, and shows neither', () => {
    const { staff, issues } = parseStaffChecks(checks);
    const unread = issues.filter(({ code }) => code === 'unknown-key').map(({ pointer }) => pointer);
    expect(unread).toEqual([
      '/staff/0/name',
      '/staff/0/phone',
      '/staff/0/checks/0/content',
      '/staff/0/bars/0/why',
    ]);
    const log: AccessLogEntry[] = [];
    const [member] = staff;
    if (member === undefined) throw new Error('one member');
    const shown = accessStaff(
      member,
      { purpose: 'hiring', basis: 'legal-duty', retainUntil: '2027-03-02', by: 'head', on: '2026-03-02' },
      { append: (entry) => log.push(entry) },
    );
    expect(scan(JSON.stringify([staff, issues, log, shown]))).toEqual([]);
    expect(shown.granted && shown.view.key).toEqual({ masked: true });
  });
});
