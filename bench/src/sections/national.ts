import { readFileSync } from 'node:fs';
import { cn } from '@tuoyu/cn';
import {
  type Adoption,
  type Answer,
  compile,
  evaluate,
  fast,
  judge,
  type Plan,
  type Profile,
} from '@tuoyu/core';
import { parseInstitution } from '@tuoyu/model';
import { planOf } from '../contenders.js';
import { median, race, slope } from '../measure.js';
import { AS_OF, repeated } from '../profile.js';
import { institutions, withHoles } from '../records.js';
import { SIXTY } from '../rules.js';
import { row, say, target, times } from '../table.js';

const read = (path: string): string =>
  readFileSync(new URL(`../../examples/${path}`, import.meta.url), 'utf8');
const decision = <D>(name: string): D => JSON.parse(read(`decisions/${name}.json`)) as D;

/** The national profile with each of its rules several times, under other ids. */
const manifold = (profile: Profile, count: number): Profile => ({
  ...profile,
  layers: profile.layers.map((layer) => ({
    ...layer,
    packs: layer.packs.map((pack) => ({ ...pack, rules: repeated(pack.rules, count) })),
  })),
});

const isList = (value: unknown): value is readonly object[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((item) => typeof item === 'object' && item !== null);

/** An item under another id, with what it refers to. */
const renamed = (item: unknown, mark: string): unknown => {
  if (Array.isArray(item)) return item.map((inner) => renamed(inner, mark));
  if (typeof item !== 'object' || item === null) return item;
  return Object.fromEntries(
    Object.entries(item).map(([key, value]) => {
      if (/^id$|Id$/u.test(key) && typeof value === 'string') return [key, `${value}${mark}`];
      if (/Ids$/u.test(key) && Array.isArray(value))
        return [key, value.map((one) => `${String(one)}${mark}`)];
      return [key, renamed(value, mark)];
    }),
  );
};

/** The same day of an earlier year. */
const earlier = (day: string, years: number): string =>
  `${Number(day.slice(0, 4)) - years}${day.slice(4)}`.replace(/-02-29$/u, '-02-28');

/** A log that reaches back further: the same entries on the days of earlier years. */
const lengthened = (log: { readonly [key: string]: unknown }, count: number): unknown => ({
  ...log,
  from: typeof log['from'] === 'string' ? earlier(log['from'], count - 1) : log['from'],
  entries: Array.from({ length: count }, (_, i) => count - 1 - i).flatMap((years) =>
    (log['entries'] as readonly { readonly date?: unknown }[]).map((entry) =>
      typeof entry.date === 'string' ? { ...entry, date: earlier(entry.date, years) } : entry,
    ),
  ),
});

/** A larger record: every outermost list of things is repeated with ids of its own, and every log reaches back further. */
const multiplied = (value: unknown, count: number): unknown => {
  if (isList(value))
    return Array.from({ length: count }, (_, i) =>
      value.map((item) => renamed(item, i === 0 ? '' : `-${i}`)),
    ).flat();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const fields = value as { readonly [key: string]: unknown };
  if (isList(fields['entries'])) return lengthened(fields, count);
  return Object.fromEntries(Object.entries(fields).map(([key, inner]) => [key, multiplied(inner, count)]));
};

/** The whole national profile: cost against reading the record, per rule, and how it grows. */
export const national = async (rounds: number): Promise<void> => {
  const text = read('institutions/01-seven-class-centre.json');
  const choices = decision<{ readonly [id: string]: string }>('01-choices');
  const adoptions = decision<readonly Adoption[]>('01-adoptions');
  const answers = decision<{ readonly [key: string]: readonly Answer[] }>('01-answers')['demo-01'] ?? [];
  const given = { asOf: AS_OF, choices, adoptions, engine: fast };
  const plan = compile(cn, given);
  const { institution } = parseInstitution(JSON.parse(text));
  const [sparse] = withHoles([institution], 5);
  const small = parseInstitution(JSON.parse(read('institutions/02-community-site.json'))).institution;
  const whole = evaluate(plan, institution, { answers });
  if (whole.summary.verdict !== 'no-breach') throw new Error('the example centre is not in order any more');

  const sixty = planOf(SIXTY);
  const made = institutions(100, 57);
  const bytes = (record: unknown): string => JSON.stringify(record);
  const [compact, compactSmall] = [bytes(institution), bytes(small)];
  const report = (of: Plan) => (record: unknown) => evaluate(of, record, { answers });
  const verdict = (of: Plan) => (record: unknown) => judge(of, record, { answers });
  const parse = (json: unknown) => JSON.parse(json as string) as unknown;
  const [parsed, v, vHoles, r, rHoles, parsedSmall, vSmall, rSmall, v60, r60, parsed60] = (await race(
    [
      { name: 'JSON.parse', run: parse, records: [compact] },
      { name: 'judge', run: verdict(plan), records: [institution] },
      { name: 'judge, holes', run: verdict(plan), records: [sparse] },
      { name: 'evaluate', run: report(plan), records: [institution] },
      { name: 'evaluate, holes', run: report(plan), records: [sparse] },
      { name: 'JSON.parse, small', run: parse, records: [compactSmall] },
      { name: 'judge, small', run: verdict(plan), records: [small] },
      { name: 'evaluate, small', run: report(plan), records: [small] },
      { name: 'judge, sixty', run: (record) => judge(sixty, record), records: made },
      { name: 'evaluate, sixty', run: (record) => evaluate(sixty, record), records: made },
      { name: 'JSON.parse, sixty', run: parse, records: made.map(bytes) },
    ],
    rounds,
  )) as [number, number, number, number, number, number, number, number, number, number, number];

  const rules = plan.rules.length;
  const kilobytes = (json: string): string => `${Math.round(json.length / 1000)} thousand characters`;
  say();
  say(`The national profile: ${rules} rules, ${whole.findings.length} findings on the example centre`);
  row('', 'of parsing', 'per rule', 'per finding');
  const sixtyFindings = median(made.map((record) => evaluate(sixty, record).findings.length));
  const smallFindings = evaluate(plan, small, { answers }).findings.length;
  const line = (name: string, time: number, reading: number, base: number, findings: number): void =>
    row(
      name,
      times(time / reading),
      times(time / rules / (base / sixty.rules.length)),
      times(time / findings / (base / sixtyFindings)),
    );
  line(`verdicts, the centre of ${kilobytes(compact)}`, v, parsed, v60, whole.findings.length);
  line('the same, one field in ten missing', vHoles, parsed, v60, whole.findings.length);
  line('reports, the centre', r, parsed, r60, whole.findings.length);
  line('the same, one field in ten missing', rHoles, parsed, r60, whole.findings.length);
  line(`verdicts, a site of ${kilobytes(compactSmall)}`, vSmall, parsedSmall, v60, smallFindings);
  line('reports, the site', rSmall, parsedSmall, r60, smallFindings);
  row(
    'verdicts, sixty rules and records of 4 thousand characters',
    times(v60 / parsed60),
    times(1),
    times(1),
  );
  row('reports, the same', times(r60 / parsed60), times(1), times(1));
  say('  per rule and per finding: as multiples of the sixty rules');
  const holes = (name: string, sparseTime: number, time: number): void =>
    target(
      `national profile: one field in ten missing against complete, ${name}`,
      sparseTime / time,
      sparseTime / time <= 2.5,
    );
  holes('verdicts', vHoles, v);
  holes('reports', rHoles, r);

  const larger = [1, 2, 4].map((n) => multiplied(institution, n));
  const bySize = await race(
    larger.flatMap((record) => [
      { name: 'judge', run: verdict(plan), records: [record] },
      { name: 'evaluate', run: report(plan), records: [record] },
    ]),
    rounds,
  );
  const sizes = larger.map((record) => bytes(record).length);
  const grows = (name: string, points: readonly (readonly [number, number])[]): void => {
    const found = slope(points);
    target(`national profile: slope of cost against ${name}`, found, found <= 1.1);
  };
  grows(
    'the size of the record, verdicts',
    sizes.map((size, i) => [size, bySize[2 * i] as number]),
  );
  grows(
    'the size of the record, reports',
    sizes.map((size, i) => [size, bySize[2 * i + 1] as number]),
  );

  const plans = [1, 2, 4].map((n) => compile(manifold(cn, n), given));
  const byRules = await race(
    plans.flatMap((of) => [
      { name: 'judge', run: verdict(of), records: [small] },
      { name: 'evaluate', run: report(of), records: [small] },
    ]),
    rounds,
  );
  grows(
    'the number of rules, verdicts',
    plans.map((of, i) => [of.rules.length, byRules[2 * i] as number]),
  );
  grows(
    'the number of rules, reports',
    plans.map((of, i) => [of.rules.length, byRules[2 * i + 1] as number]),
  );
};
