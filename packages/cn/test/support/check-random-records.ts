import {
  type Catalogue,
  canonical,
  compile,
  type EvaluateOptions,
  evaluate,
  explain,
  type Finding,
  fast,
  judge,
  nextQuestions,
  type Outcome,
  type Plan,
  type Profile,
  type Report,
  render,
  requirements,
  type UnknownReason,
} from '@tuoyu/core';
import { parseInstitution } from '@tuoyu/model';
import { expect } from 'vitest';
import { ordinary } from '../examples.js';
import { lessThan, mutated, supplied, turned, type Unknowns } from './changed-record.js';
import type { Limits } from './limits.js';
import { pointersIn } from './pointers.js';
import { institutionPlace, type Making, placeAt, valueFor } from './random-institution.js';
import { type Seeded, seeded } from './seeded.js';

const DAYS = ['2026-11-23', '2018-01-01', '2019-10-08', '2024-02-29', '2028-12-31'];
const REASONS: readonly UnknownReason[] = ['missing', 'unreadable', 'expired', 'withheld', 'out-of-domain'];

/** What is judged. */
export interface Judging {
  readonly profile: Profile;
  readonly catalogues: readonly Catalogue[];
  readonly limits: Limits;
}

/** A plan for a random day with random choices, once for each engine. */
const plansOf = ({ profile, limits }: Judging, random: Seeded): readonly [quick: Plan, plain: Plan] => {
  const asOf = random.pick(random.chance(0.5) ? DAYS : limits.days.filter((day) => day > '2018'));
  const share = random.pick([0, 0.5, 1]);
  const taken = profile.layers
    .flatMap(({ packs }) => packs)
    .flatMap(({ choices }) => choices)
    .filter(() => random.chance(share))
    .map(({ id, options }) => [id, random.pick(Object.keys(options))] as const);
  const options = {
    asOf,
    choices: Object.fromEntries(taken),
    ...(random.chance(0.3) ? { place: random.pick(['320106', '110101']) } : {}),
    ...(random.chance(0.3) ? { phase: random.pick(['registration', 'filing', 'operation'] as const) } : {}),
  };
  return [compile(profile, { ...options, engine: fast }), compile(profile, options)];
};

interface Given {
  readonly record: object;
  readonly unknowns: Unknowns;
  readonly answers: NonNullable<EvaluateOptions['answers']>;
  readonly making: Making;
}

/** A record as it is handed to the engine: made from nothing, or an example with some values changed. */
const givenOf = (random: Seeded, limits: Limits, plan: Plan): Given => {
  const making: Making = {
    random,
    limits,
    asOf: plan.asOf,
    density: random.pick([0.05, 0.4, 0.8, 1]),
    hostile: random.pick([0, 0, 0.01, 0.05]),
    most: random.pick([1, 2, 3]),
  };
  const raw = random.chance(0.5)
    ? valueFor(institutionPlace, { ...making, density: Math.max(making.density, 0.1) })
    : mutated(random.pick(ordinary).institution, random.pick([1, 10, 60]), making);
  const { institution: record, unknowns: unread } = parseInstitution(raw);
  const pointers = pointersIn(record);
  const stated =
    pointers.length > 0 && random.chance(0.5) ? [1, 2, 3, 4].map(() => random.pick(pointers)) : [];
  const unknowns = {
    ...unread,
    ...Object.fromEntries(stated.map((pointer) => [pointer, random.pick(REASONS)])),
  };
  const asked = random.chance(0.5) ? evaluate(plan, record, { unknowns }).findings : [];
  // also for the first element of a list that is not there
  const answers = asked
    .filter(({ possible }) => possible.includes('manual') && random.chance(0.3))
    .flatMap(({ rule, subject: { pointer } }) =>
      [pointer, `${pointer}/0`].map((at) => ({ rule, pointer: at })),
    )
    .map((of) => ({ ...of, value: random.pick(['pass', 'fail'] as const), by: '李', on: '2017-01-01' }));
  return { record, unknowns, answers, making };
};

const named = ({ rule, subject }: Finding): string => `${rule} ${subject.pointer}`;

/** What is wrong with a report, whatever the record. */
const flawsOf = (
  plan: Plan,
  catalogues: readonly Catalogue[],
  { record, unknowns, answers }: Given,
  report: Report,
): readonly string[] => {
  const answered = new Set(answers.map(({ rule, pointer }) => `${rule} ${pointer}`));
  const read = new Set(
    requirements(plan).flatMap(({ pattern, rules }) => rules.map((rule) => `${rule} ${pattern}`)),
  );
  const reads = (rule: string, pointer: string): boolean => {
    const place = placeAt(pointer);
    return (
      pointer === '' ||
      (place !== undefined &&
        (read.has(`${rule} ${place.pattern}`) ||
          [...read].some((one) => one.startsWith(`${rule} ${place.pattern}/`))))
    );
  };
  const flaws = report.findings.flatMap((finding) => {
    const { rule, outcome, needs, deciding, error } = finding;
    const unread = [...needs, ...deciding].filter(({ pointer }) => !reads(rule, pointer));
    return [
      ...(outcome === 'error' ? [`threw ${error}`] : []),
      ...((outcome === 'unknown') === needs.length > 0 ? [] : [`is ${outcome} with ${needs.length} needs`]),
      ...(outcome === 'fail' && deciding.length === 0 && !answered.has(named(finding))
        ? ['has no reason']
        : []),
      ...unread.map(({ pointer }) => `reads ${pointer}, which it does not require`),
    ].map((flaw) => `${named(finding)} ${flaw}`);
  });
  const texts = (['zh-CN', 'en'] as const).flatMap((locale) =>
    render(report, { catalogues, locale }).findings.flatMap(({ finding, message, remedy }) =>
      [message, remedy]
        .filter((text) => /\{\w+\}|undefined|NaN|\[object/.test(text))
        .map((text) => `${named(finding)} says ${text}`),
    ),
  );
  nextQuestions(plan, report);
  for (const finding of report.findings.filter((_, i) => i % 40 === 0))
    explain(plan, record, finding, { locale: 'en', unknowns });
  return [...flaws, ...texts];
};

/** Outcomes of a record that a record with less in it rules out: there must be none. */
const ruledOut = (whole: Report, less: Report): readonly string[] => {
  const found = new Map(less.findings.map((finding) => [named(finding), finding.possible]));
  const near = (rule: string, pointer: string): Finding['possible'] =>
    found.get(`${rule} ${pointer}`) ??
    (pointer === '' ? [] : near(rule, pointer.slice(0, pointer.lastIndexOf('/'))));
  return whole.findings.flatMap((finding) =>
    finding.possible
      .filter((outcome) => !near(finding.rule, finding.subject.pointer).includes(outcome))
      .map((outcome) => `${named(finding)} ${outcome}`),
  );
};

/**
 * Findings without regard to their order and to labels. Where the id of a class can not be read, which class is the first
 * of a child decides whether a look-up without a case is named among the needs; it decides no outcome.
 */
const about = ({ findings }: Report, at = (pointer: string): string => pointer): readonly string[] =>
  findings
    .map(({ rule, subject, outcome, possible, deciding, needs, message }) =>
      canonical({
        rule,
        pointer: at(subject.pointer),
        outcome,
        possible,
        message: outcome === 'unknown' ? message.id : message,
        needs: needs
          .filter(({ reason }) => reason !== 'no-figure')
          .map((need) => canonical({ ...need, pointer: at(need.pointer) }))
          .sort(),
        deciding: deciding.map((one) => canonical({ ...one, pointer: at(one.pointer) })).sort(),
      }),
    )
    .sort();

/** What findings still lack after it was put in, again and again: nothing may. */
const unmoved = (plan: Plan, { record, unknowns, making }: Given): readonly string[] => {
  const clean = { ...making, hostile: 0, density: 0.8, most: 2 };
  const given = new Set<string>();
  let now = { record, unknowns };
  for (let round = 0; round < 4; round += 1) {
    const lacks = evaluate(plan, now.record, { unknowns: now.unknowns }).findings.flatMap((finding) =>
      finding.needs
        // what a look-up has no case for, or is divided by, may be wrong again
        .filter(({ reason }) => /^(missing|unreadable|expired|withheld|out-of-domain)$/.test(reason))
        .map(({ pointer, reason }) => ({ pointer, reason, by: named(finding) })),
    );
    // a function may find that nobody can read a text that is one
    const again = lacks.filter(({ pointer, reason }) => given.has(pointer) && reason !== 'unreadable');
    if (again.length > 0) return again.map(({ pointer, by }) => `${by} lacks ${pointer} again`);
    const pointers = [...new Set(lacks.map(({ pointer }) => pointer))];
    now = supplied(now.record, now.unknowns, pointers, clean);
    // of what was put in with a group, parts may be missing
    for (const pointer of pointers)
      if (!pointers.some((other) => pointer.startsWith(`${other}/`))) given.add(pointer);
  }
  return [];
};

/** Makes records from a seed and looks at all that must hold of the reports of any record; gives all outcomes met. */
export const checkRandomRecords = (judging: Judging, seed: number, records: number): readonly Outcome[] => {
  const met: Outcome[] = [];
  const random = seeded(seed);
  const { catalogues, limits } = judging;
  const [quick, plain] = plansOf(judging, random);
  for (let i = 0; i < records; i += 1) {
    const given = givenOf(random, limits, quick);
    const { record, unknowns, answers } = given;
    const options = { unknowns, answers };
    const report = evaluate(quick, record, options);

    // both engines write the same bytes, and judging tells the same
    const other = evaluate(plain, record, options);
    if (JSON.stringify(other) !== JSON.stringify(report)) expect(report).toEqual(other);
    expect(JSON.stringify(other) === JSON.stringify(report)).toBe(true);
    const { summary, outcomes } = judge(quick, record, options);
    expect(summary).toEqual(report.summary);
    expect(outcomes.flat()).toEqual(report.findings.map(({ outcome }) => outcome));
    for (const outcome of outcomes.flat()) met.push(outcome);
    const brief = evaluate(quick, record, { ...options, omit: ['pass', 'unknown'] });
    expect(brief.summary).toEqual(report.summary);

    expect(flawsOf(quick, catalogues, given, report)).toEqual([]);

    // the true outcome stays possible, and the verdict never gets surer, with less in the record
    for (let n = 0; n < 3; n += 1) {
      const less = lessThan(record, unknowns, random);
      const open = evaluate(quick, less.record, { ...options, unknowns: less.unknowns });
      expect(ruledOut(report, open)).toEqual([]);
      expect(['open', report.summary.verdict]).toContain(open.summary.verdict);
    }

    // the order of lists and of keys changes nothing but pointers
    const { copy, at } = turned(record, random);
    const carried = evaluate(quick, copy, {
      unknowns: Object.fromEntries(Object.entries(unknowns).map(([pointer, why]) => [at(pointer), why])),
      answers: answers.map((answer) => ({ ...answer, pointer: at(answer.pointer) })),
    });
    expect(carried.summary).toEqual(report.summary);
    expect(carried.measures).toEqual(report.measures);
    expect(about(carried)).toEqual(about(report, at));

    expect(unmoved(quick, given)).toEqual([]);
  }
  return met;
};
