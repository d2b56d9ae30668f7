import type { Profile } from '../declare/pack.js';
import type { Rule } from '../declare/rule.js';
import { allCases, type CaseGroup, type RuleCases } from './cases.js';
import { edgesOfRule, missedEdges } from './dates.js';
import { figuresOf } from './focus.js';
import { type Limit, missedSides } from './limits.js';
import { same } from './lines.js';
import type { ReadyCase } from './run-case.js';

interface Demand {
  readonly id: string;
  /** What is missing; undefined when the demand is met. */
  readonly missing: string | undefined;
}

const mayWait = (profile: Profile, rule: Rule): boolean =>
  rule.question !== undefined ||
  rule.basis[0].verified === 'unverified' ||
  figuresOf(profile, rule).some(({ versions }) => versions.some((v) => v.basis.verified === 'unverified'));

const outcomes = (profile: Profile, rule: Rule, cases: RuleCases): readonly Demand[] => {
  const wanted: readonly (readonly [CaseGroup, string])[] = [
    ['pass', 'pass'],
    ['fail', 'fail'],
    ...(rule.require === undefined && rule.when === undefined ? [] : [['unknown', 'unknown'] as const]),
    ['notApplicable', 'not-applicable'],
    ...(mayWait(profile, rule) ? [['manual', 'manual'] as const] : []),
  ];
  return wanted.map(([group, id]) => ({
    id,
    missing: (cases[group] ?? []).length > 0 ? undefined : `no case is ${id}`,
  }));
};

const sides = (limits: readonly Limit[]): readonly Demand[] =>
  limits.map((limit) => {
    const missed = missedSides(limit);
    const seen = [...limit.seen].sort((a, b) => a - b).join(', ') || 'nothing';
    return {
      id: limit.id,
      missing:
        missed.length === 0
          ? undefined
          : `no case has ${missed.join(', nor ')} at this \`${limit.expr.op}\`; left less right was ${seen}`,
    };
  });

const edges = (profile: Profile, rule: Rule, ready: readonly ReadyCase[]): readonly Demand[] =>
  missedEdges(rule, edgesOfRule(profile, rule), ready).map(({ id, missed }) => ({
    id,
    missing: missed.length === 0 ? undefined : `no case stands on ${missed.join(', nor on ')}`,
  }));

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1] as string);

const texts = (rule: Rule): readonly string[] => {
  const found: string[] = [];
  const all = { 'title.pass': rule.title.pass, 'title.fail': rule.title.fail, remedy: rule.remedy };
  const used = new Set<string>();
  for (const [at, text] of Object.entries(all)) {
    const zh = [...placeholders(text['zh-CN'])].sort();
    const en = [...placeholders(text.en)].sort();
    if (!same(zh, en)) found.push(`${at}: zh-CN and en use different placeholders`);
    for (const name of [...zh, ...en]) used.add(name);
  }
  for (const name of used) {
    if (!Object.hasOwn(rule.params ?? {}, name)) found.push(`the texts use {${name}}, which is no param`);
  }
  for (const name of Object.keys(rule.params ?? {})) {
    if (!used.has(name)) found.push(`no text uses the param ${name}`);
  }
  return found;
};

const duplicates = (cases: RuleCases, ready: readonly ReadyCase[]): readonly string[] => {
  const found: string[] = [];
  const names = new Set<string>();
  const contents = new Map<string, string>();
  for (const { name } of allCases(cases)) {
    if (name.trim() === '') found.push('a case has no name');
    if (names.has(name)) found.push(`two cases have the name ${JSON.stringify(name)}`);
    names.add(name);
  }
  for (const { stated, record, compile, evaluate } of ready) {
    const content = JSON.stringify([record, compile, evaluate, stated.subject]);
    const known = contents.get(content);
    if (known !== undefined)
      found.push(`the cases ${JSON.stringify(known)} and ${JSON.stringify(stated.name)} are the same`);
    contents.set(content, stated.name);
  }
  return found;
};

/** Everything that a rule's cases lack, as sentences; empty when they are complete. */
export const unmetDemands = (
  profile: Profile,
  rule: Rule,
  cases: RuleCases,
  ready: readonly ReadyCase[],
  limits: readonly Limit[],
): readonly string[] => {
  const demands = [...outcomes(profile, rule, cases), ...sides(limits), ...edges(profile, rule, ready)];
  const excused = cases.cannot ?? {};
  const found = [...duplicates(cases, ready), ...texts(rule)];
  for (const { id, missing } of demands) {
    if (missing !== undefined && !Object.hasOwn(excused, id)) found.push(`${id}: ${missing}`);
  }
  for (const [id, reason] of Object.entries(excused)) {
    const demand = demands.find((d) => d.id === id);
    if (reason.trim() === '') found.push(`cannot ${id}: give a reason`);
    if (demand === undefined) found.push(`cannot ${id}: there is no such demand`);
    else if (demand.missing === undefined) found.push(`cannot ${id}: the cases meet this demand`);
  }
  return found;
};
