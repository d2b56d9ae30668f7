// Writes institutions/08-hostile.json: what a careless or hostile sender may put into a record, and 10,000 staff.
// Run it from anywhere: node examples/scripts/hostile.mjs
import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const classes = [
  { id: 'c1', name: '托大班👶🏻', kind: 'older-toddler', enrolled: '２０', present: 19, careStaffOnDuty: 3 },
  { id: 'c1', name: '托小班', kind: 'younger-toddler', enrolled: -5, present: 1.5, careStaffOnDuty: true },
  { id: 'c3', name: '乳兒班', kind: '乳兒班', enrolled: 9, present: 9, careStaffOnDuty: 3 },
  {
    id: 'c4',
    name: '天文班',
    kind: 'mixed',
    enrolled: 1e300,
    present: 2 ** 53,
    careStaffOnDuty: 8e9,
  },
  { id: 'c5', name: '\u202e班大托\u202c\u0007', kind: 'older-toddler', enrolled: 20.5, present: 0.1234567 },
  'not a class',
  null,
  ['托小班', 15],
  { id: 'c9', name: '超大班', kind: 'older-toddler', enrolled: 4000, present: 0, careStaffOnDuty: 0 },
];

// every fourth person: in date, in date, out of date, never checked
const person = (index) => {
  const role = index % 100 === 0 ? 'cook' : 'care';
  const checked = ['2026-05-06', '2026-09-14', '2024-05-06'][index % 4];
  return checked === undefined ? { role } : { role, healthChecks: [{ date: checked, result: 'fit' }] };
};

const odd = [
  { id: 's1', role: '保育員', healthChecks: [{ date: '2026-13-45', result: 'fit' }] },
  { id: 's1', role: 'care', healthChecks: 'yes' },
  { id: 's3', role: 'care', classId: 'c9', healthChecks: [{ date: '２０２６-０５-０６', result: 'fit' }] },
  { id: 's4', role: 'care', name: '\ud800', idNumber: 110101199003070000, healthChecks: [null, {}, 7] },
];

const record = {
  key: 'demo-08',
  name: '南京市棲霞區小太陽👶🏻托育中心（總店）',
  kind: 'institution',
  legalForm: '有限公司',
  creditCode: '９１３２０１１３ＭＡ０ＥＸＭＰ８ＸＸ',
  forProfit: '是',
  places: 1e21,
  enrolled: '一百二十',
  openedOn: '2021年2月30日',
  closedOn: '2021-02-30',
  serviceModes: 'full-day',
  site: { divisionCode: 320113, tenure: 'rented', lease: [] },
  toString: 'a key that every object has',
  constructor: { prototype: { polluted: true } },
  'a/key~with "marks"': 1,
  classes,
  staff: [...odd, ...Array.from({ length: 10_000 - odd.length }, (_, index) => person(index))],
};

/** The record as JSON text; the prototype key can not be written as a literal. */
export const hostileText = JSON.stringify(record).replace(
  '"toString"',
  '"__proto__":{"polluted":true},"toString"',
);

if (argv[1] === fileURLToPath(import.meta.url)) {
  // a person a line, as the formatter of this repository leaves it
  const lines = hostileText.replaceAll('},{"role"', '},\n{"role"').replaceAll('},{"id"', '},\n{"id"');
  writeFileSync(new URL('../institutions/08-hostile.json', import.meta.url), `${lines}\n`);
}
