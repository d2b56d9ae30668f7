// Shows a made-up district of Nanjing from its records to next year's inspections. With --output FOLDER everything is
// also written as files; --locale zh-CN speaks Chinese.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { nodeIo, run } from '@tuoyu/cli';
import { compile, evaluate } from '@tuoyu/core';
import { assess, parseCreditRecords, referenceCreditScheme } from '@tuoyu/credit-rating';
import { parseInstitution } from '@tuoyu/model';
import {
  creditRecordOf,
  disclosureOf,
  disclosurePage,
  districtYearsFrom,
  nanjing,
  qualityReport,
} from '@tuoyu/nanjing';
import { pad, widthOf } from '@tuoyu/report';
import { rate } from '@tuoyu/scheme';
import { referenceStars } from '@tuoyu/star-rating';
import * as district from './make.mjs';

const { values } = parseArgs({
  options: {
    locale: { type: 'string', default: 'en' },
    output: { type: 'string' },
  },
});
const locale = values.locale === 'zh-CN' ? 'zh-CN' : 'en';
const zh = locale === 'zh-CN';
const say = (chinese, english) => (zh ? chinese : english);
const print = (...lines) => process.stdout.write(`${lines.join('\n')}\n`);
const title = (chinese, english) => print('', `== ${say(chinese, english)}`);

/** A table whose columns fit what stands in them, Chinese widths counted right. */
const table = (rows) => {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => widthOf(row[column]))));
  print(
    ...rows.map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column]))
        .join('  ')
        .trimEnd(),
    ),
  );
};

const files = {};
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

// the records, and what people decided about them
const records = district.institutions();
const { choices, adoptions, answers } = district.decisions();
const { asOf, division } = district;

print(
  say(
    `虚构的${division.name}：${records.length}家托育机构，截至 ${asOf}。机构、代码和人员都不存在。`,
    `A made-up Jianye district (${division.name}): ${records.length} institutions as of ${asOf}. None of them exists.`,
  ),
);

// checked
const plan = compile(nanjing, { asOf, place: division.code, choices, adoptions });
const reports = records.map((record, at) => {
  const { institution, unknowns, issues } = parseInstitution(record);
  // four institutions whose inspectors have not answered yet
  const given = [5, 16, 27, 38].includes(at) ? [] : district.answersFor(record, answers);
  return {
    institution,
    issues,
    report: evaluate(plan, institution, { key: record.key, unknowns, answers: given }),
  };
});
files['institutions.ndjson'] = `${records.map((record) => JSON.stringify(record)).join('\n')}\n`;

// rated by the reference scheme
const scheme = referenceStars(
  plan.rules.map(({ rule, summary }) => ({ ...summary, id: rule.id, title: rule.title.pass })),
);
const ratings = reports.map(({ report }) => rate(scheme, { report, pivots: false }));

// credit from published penalties only
const credits = records.map(({ key, name, creditCode, legalForm }) => {
  const penalty = district.penalties[key];
  const inspection = penalty && {
    format: 'tuoyu-inspection/1',
    id: `${key}/${penalty.decidedOn}`,
    institution: key,
    date: penalty.decidedOn,
    method: 'special',
    body: 'health',
    officers: ['执法01', '执法04'],
    results: [],
    penalty: {
      ...penalty,
      kinds: ['fine'],
      procedure: 'ordinary',
      documentNumber: `虚构罚〔${penalty.decidedOn.slice(0, 4)}〕1号`,
      authority: '虚构的卫生健康主管部门',
      legalBasis: [{ text: '虚构的依据' }],
      publishedOn: penalty.decidedOn,
    },
  };
  const record = inspection ? creditRecordOf(inspection) : null;
  const { file } = parseCreditRecords({
    format: 'tuoyu-credit-records/1',
    subject: {
      kind: legalForm === 'social-service-body' ? 'social-organisation' : 'enterprise',
      name,
      creditCode,
      place: division.code,
    },
    catalogue: '2024',
    collectedOn: asOf,
    partial: false,
    records: record === null ? [] : [record],
  });
  return assess(referenceCreditScheme, file, { asOf });
});

const verdicts = { breach: 0, open: 0, 'no-breach': 0 };
for (const { report } of reports) verdicts[report.summary.verdict] += 1;
const verdictText = {
  breach: say('有不符合', 'breach'),
  open: say('待定', 'open'),
  'no-breach': say('未见不符合', 'no breach'),
};
title('检查', 'Checked');
print(
  say(
    `${plan.rules.length}条规则：${verdicts['no-breach']}家未见不符合，${verdicts.breach}家有不符合，${verdicts.open}家待定（缺材料或待现场判断）。`,
    `${plan.rules.length} rules: ${verdicts['no-breach']} without breach, ${verdicts.breach} with a breach, ${verdicts.open} open (facts missing or to be judged on site).`,
  ),
);
const failed = new Map();
for (const { report } of reports) {
  const own = new Set(
    report.findings
      .filter(({ rule, outcome }) => outcome === 'fail' && report.rules[rule].binding)
      .map(({ rule }) => rule),
  );
  for (const rule of own) failed.set(rule, (failed.get(rule) ?? 0) + 1);
}
const titleOf = new Map(plan.rules.map(({ rule }) => [rule.id, rule.title.pass[locale]]));
for (const [rule, count] of [...failed].sort((a, b) => b[1] - a[1]).slice(0, 6))
  print(
    `  ${count} × ${say('不符合', 'not met')}: ${titleOf.get(rule).replace(/\{[^}]+\}/gu, '…')}  (${rule})`,
  );

title('评级和信用', 'Rated and assessed for credit');
print(
  say(
    '参考星级和参考信用等级是本项目自己的，不是官方的；南京市的官方星级标准尚未见公布，因此不显示。',
    'Reference stars and grades are of our own making, not official. No standard of the official stars of Nanjing was found published, so none are shown.',
  ),
);
const range = (low, high) => (low === high ? low : `${low} – ${high}`);
const starText = ({ level }) =>
  level === null || level.guaranteed === null
    ? '-'
    : range(String(level.guaranteed.level.rank + 1), String(level.possible.level.rank + 1));
table([
  [
    say('机构', 'Institution'),
    say('结论', 'Verdict'),
    say('不符合', 'Not met'),
    say('参考星级', 'Reference stars'),
    say('官方星级', 'Official stars'),
    say('参考信用', 'Reference credit'),
  ],
  ...records.map(({ name }, at) => [
    name,
    verdictText[reports[at].report.summary.verdict],
    String(
      reports[at].report.findings.filter(
        ({ rule, outcome }) => outcome === 'fail' && reports[at].report.rules[rule].binding,
      ).length,
    ),
    starText(ratings[at]),
    say('未公布', 'not published'),
    range(credits[at].grade.guaranteed.title[locale], credits[at].grade.possible.title[locale]),
  ]),
]);

// added up to the district, with what it counted in earlier years
const rolled = districtYearsFrom(
  reports.map(({ report }) => report),
  { place: division.name, level: 'district' },
);
const earlier = district.earlierYears();
files['district-years.json'] = json([
  // inspections of last year stand in the records of this year
  ...earlier.map((one) => ({ ...one, ...rolled.find(({ year }) => year === one.year) })),
  ...rolled.filter(({ year }) => earlier.every((one) => one.year !== year)),
]);
files['choices.json'] = json({
  infantsCounted: 'resident',
  districtEventsCounted: 'each-district',
  planInForce: 'yes',
});

// next year's draw, by the command itself
files['draw-input.json'] = json(district.drawInput(records));

const folder =
  values.output === undefined ? mkdtempSync(join(tmpdir(), 'tuoyu-demo-')) : resolve(values.output);
mkdirSync(join(folder, 'pages'), { recursive: true });
if (values.output !== undefined) {
  for (const [at, { institution }] of reports.entries()) {
    const disclosure = disclosureOf(institution, { asOf });
    files[`pages/${records[at].key}.html`] = disclosurePage(disclosure, { locale: 'zh-CN' });
    files[`pages/${records[at].key}.json`] = json(disclosure);
  }
  files['ratings.json'] = json(ratings);
  files['credit.json'] = json(credits);
  const { report } = qualityReport(
    reports.map((one) => one.report),
    { year: 2026, leastCell: 5, groupOf: (one) => (one.measures['nanjing/enrolled'] > 30 ? '31+' : '1-30') },
  );
  files['quality-report.json'] = json(report);
}
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);

/** Runs the command in the folder and prints what it says. */
const tuoyu = async (shown, args) => {
  print('', `$ tuoyu ${shown}`);
  const io = nodeIo();
  return run([...args, '--locale', locale], { ...io, cwd: folder, env: { ...io.env, INIT_CWD: folder } });
};

title('南京实施方案的目标', 'Targets of the Nanjing plan');
await tuoyu(`targets district-years.json --choices choices.json --as-of ${asOf}`, [
  'targets',
  'district-years.json',
  '--choices',
  'choices.json',
  '--as-of',
  asOf,
]);

title('明年的双随机检查', "Next year's random inspections");
await tuoyu(`draw draw-input.json`, ['draw', 'draw-input.json']);
await tuoyu(`draw draw-input.json --seed '${district.seed}'`, [
  'draw',
  'draw-input.json',
  '--seed',
  district.seed,
]);
await tuoyu('draw … --format json --output draw.json', [
  'draw',
  'draw-input.json',
  '--seed',
  district.seed,
  '--format',
  'json',
  '--output',
  'draw.json',
]);
await tuoyu('draw verify draw.json --input draw-input.json', [
  'draw',
  'verify',
  'draw.json',
  '--input',
  'draw-input.json',
]);

if (values.output === undefined) rmSync(folder, { recursive: true });
else {
  await tuoyu('inspect sheet --format xlsx --output sheets.xlsx', [
    'inspect',
    'sheet',
    '--as-of',
    asOf,
    '--format',
    'xlsx',
    '--output',
    'sheets.xlsx',
  ]);
  print('', say(`全部文件在 ${folder}`, `All files are in ${folder}`));
}
