import {
  catalogueOf,
  choice,
  compile,
  coreCatalogue,
  date,
  definePack,
  defineProfile,
  defineRule,
  eq,
  evaluate,
  fields,
  le,
  type Waiver,
} from '@tuoyu/core';
import type { PlacedReport, ReportEntry, ReportOptions } from '../../src/index.js';

/** Texts that try to be something else: markup, a formula, a link, a placeholder, a new line, a turned direction. */
export const nasty = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '=HYPERLINK("http://evil","x")',
  '＝cmd',
  '+1+2',
  '@SUM(A1)',
  '-2+3',
  '[x](javascript:alert(1))',
  '![x](http://evil/y.png)',
  'http://evil.example/a_b_c',
  'a|b|c',
  '`code` *bold* _it_ ~s~',
  '{0} {{1}} \\[',
  'line\r\nbreak\u2028turn\u202eed',
  '&amp; &#60;b&#62;',
  '\ud800',
] as const;

const text = (en: string) => ({ 'zh-CN': `〔${en}〕`, en });
const table = {
  '/name': { type: 'text', label: text('Name'), sensitivity: 'public' },
  '/rooms': { type: 'list', label: text('Rooms'), sensitivity: 'public', labelField: '/name' },
  '/rooms/*/name': { type: 'text', label: text('Room name'), sensitivity: 'public' },
  '/rooms/*/size': { type: 'number', label: text('Size'), sensitivity: 'public', unit: 'item', whole: true },
  '/people': { type: 'list', label: text('People'), sensitivity: 'institution', labelField: '/name' },
  '/people/*/name': { type: 'text', label: text('Person'), sensitivity: 'personal' },
  '/people/*/birth': { type: 'date', label: text('Birth'), sensitivity: 'personal' },
} as const;
const f = fields(table);
const room = f.subject('/rooms');
const person = f.subject('/people');
const basis = { instrument: 'law', clause: 'art. 3', verified: 'primary' } as const;
const own = { addressee: 'institution', obligation: 'must', remedy: text('act') } as const;

const how = { id: 'how', title: text('How to count'), options: { a: text('so'), b: text('thus') } } as const;

export const pack = definePack({
  name: 'hostile',
  version: '1.0.0',
  title: text('House rules'),
  choices: [how],
  topics: [{ id: 'room', title: text('rooms') }],
  rules: [
    defineRule({
      ...own,
      id: 'house/size',
      topic: 'room',
      title: { pass: text('small'), fail: text('large: {size}') },
      basis: [basis, { instrument: 'law', clause: 'art. 4', verified: 'unverified' }],
      consequences: [{ instrument: 'law', clause: 'art. 99', verified: 'secondary' }],
      subjects: '/rooms',
      require: le(room('/size'), 10),
      params: { size: room('/size') },
    }),
    defineRule({
      ...own,
      id: 'house/age',
      title: { pass: text('old enough'), fail: text('born on {birth}') },
      basis: [basis],
      subjects: '/people',
      require: le(person('/birth'), date('1990-01-01')),
      params: { birth: person('/birth') },
    }),
    defineRule({
      ...own,
      id: 'house/rumour',
      topic: 'room',
      title: { pass: text('rumoured'), fail: text('not rumoured') },
      basis: [{ ...basis, verified: 'unverified' }],
      subjects: '/rooms',
      require: le(room('/size'), 10),
    }),
    defineRule({
      ...own,
      id: 'house/chosen',
      title: { pass: text('chosen'), fail: text('not chosen') },
      basis: [basis],
      require: eq(choice(how), 'a'),
    }),
    defineRule({
      ...own,
      id: 'town/visit',
      addressee: 'district',
      title: { pass: text('visited'), fail: text('not visited') },
      basis: [basis],
      subjects: '/rooms',
      require: le(room('/size'), 5),
    }),
    defineRule({
      ...own,
      id: 'town/look',
      obligation: 'should',
      title: { pass: text('looked at'), fail: text('not looked at') },
      basis: [basis],
      question: { text: text('Is it fine?'), evidence: text('the house') },
    }),
  ],
});
export const profile = defineProfile({
  id: 'hostile',
  title: text('hostile'),
  fields: table,
  instruments: [
    {
      id: 'law',
      title: text('The Law'),
      number: '〔2020〕1号',
      force: [{ force: 'law', verified: 'primary' }],
    },
  ],
  layers: [{ division: '000000', packs: [pack] }],
});
const plan = compile(profile, { asOf: '2026-11-23' });

/** A value that no format may show. */
export const secret = '1993-07-19';
export const secretName = '王小明';

export const waivers: readonly Waiver[] = (
  [
    ['/rooms/0', '2026-01-01', '2026-12-31'],
    ['/rooms/1', '2026-01-01', '2026-11-22'],
    ['/rooms/2', '2026-11-24', '2027-01-01'],
  ] as const
).map(([pointer, from, until], index) => ({
  rule: 'house/size',
  pointer,
  reason: `reason ${index} =1+1`,
  approver: `approver ${index}`,
  from,
  until,
}));

/** A record whose names are nasty and whose people are nobody's business. */
export const record = {
  key: '=key',
  name: '<b>House</b> & "co"',
  rooms: [...nasty.map((name) => ({ name, size: 11 })), { name: 'Blue', size: 3 }, { name: 'Empty' }],
  people: [{ name: secretName, birth: secret }],
};

const placed = evaluate(plan, record, {
  key: record.key,
  waivers,
  answers: [{ rule: 'town/look', pointer: '', value: 'fail', by: 'inspector 7', on: '2026-11-01' }],
  issues: [
    {
      pointer: '/rooms/1/size',
      code: 'bad-number',
      found: '=many',
      expected: 'a | b',
      origin: { file: 'in.xlsx', sheet: 'rooms', row: 5, column: 'C' },
    },
    { pointer: '/people/0/birth', code: 'bad-date', found: secret, origin: { file: 'in.json', line: 4 } },
  ],
});

export const report: PlacedReport = {
  ...placed,
  input: { ...placed.input, file: 'some where/a#b.json', line: 3 },
  findings: placed.findings.map((finding) =>
    finding.rule === 'house/size' && finding.subject.pointer === '/rooms/3'
      ? { ...finding, known: true }
      : finding,
  ),
};

export const failure = {
  format: 'tuoyu-report/1',
  input: { file: 'all.ndjson', line: 2 },
  error: { code: 'unfinished', line: 2, column: 9, message: 'the text ends too early' },
} as const;

export const entries: readonly ReportEntry[] = [
  { kind: 'report', report, record },
  { kind: 'failure', failure },
  { kind: 'report', report: { ...report, input: { key: 'again', file: 'b.json', line: 1 } } },
];

export const optionsFor = (locale: 'en' | 'zh-CN', all = false): ReportOptions => ({
  profile,
  catalogues: [coreCatalogue, catalogueOf(pack)],
  locale,
  units: { item: text('items') },
  problems: { 'bad-number': text('no number'), unfinished: text('unfinished') },
  all,
});
