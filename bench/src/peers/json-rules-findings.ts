import { Engine, Fact, type RuleResult } from 'json-rules-engine';
import type { PeerFinding, PeerReason } from '../peer-finding.js';
import { AS_OF } from '../profile.js';
import { factsOf, type HoledInstitution } from './json-rules-facts.js';

interface Leaf {
  readonly fact: string;
  readonly path: string;
  readonly operator: string;
  readonly value: unknown;
  readonly factResult?: unknown;
  readonly valueResult?: unknown;
  readonly result?: boolean;
}
type Tree = Leaf | { readonly any: readonly Tree[] } | { readonly all: readonly Tree[] };
interface Parts {
  readonly when?: Leaf;
  readonly require: Tree;
}

const field = (path: string, operator: string, value: unknown): Leaf => ({
  fact: 'record',
  path,
  operator,
  value,
});
const made = (path: string, operator: string, value: unknown): Leaf => ({
  fact: 'made',
  path,
  operator,
  value,
});
const yes = (path: string): Leaf => field(path, 'equal', true);
const least = 'greaterThanInclusive';
const most = 'lessThanInclusive';
const MADE_CHILDREN = { fact: 'made', path: 'children' } as const;

/*
 * json-rules-engine with a finding for each subject, set up as fast as its documentation allows:
 * - One engine for each scope (record, class, member of staff), made once and run once for each subject with facts given at run time.
 *   All runs at once, or one engine with a rule for each subject of a record of some shape, take as long.
 * - A `pathResolver` instead of JSONPath, which alone would take longer than all the rest, and facts without a cache: a constant
 *   needs none, and its key is a hash.
 * - A rule states what is required; what failed, did not apply or was not known is read from the tree of conditions that it returns.
 * All 60 comparisons are its own. Of 35 rules both sides are, too: days are compared as texts and spans of time against days
 * counted back from the day of the evaluation. 12 need arithmetic, a sum, a count or a date between two fields, which it leaves to facts
 * in JavaScript. The other 13 are about lists that JSONPath could project and filter, or a look-up that nested conditions could
 * spell out: they are computed with the other facts, because that is faster.
 */

/** All rules about the whole record. Days are ISO texts, which its operators for numbers order as they should. */
const WHOLE: { readonly [rule: string]: Parts } = {
  'care/outdoor-time': {
    when: field('mode', 'equal', 'full-day'),
    require: field('outdoorMinutes', least, 120),
  },
  'classes/capacity': { require: made('children', most, { fact: 'record', path: 'capacity' }) },
  'classes/months': { require: made('spans', 'everyFact:greaterThan', 0) },
  'classes/rooms': { require: made('roomIdsOfClasses', 'everyFact:in', { fact: 'made', path: 'roomIds' }) },
  'disclosure/recent': { require: field('disclosure/on', 'greaterThan', '2025-11-23') },
  'disclosure/topics': {
    require: field('disclosure/topics', 'everyValue:contains', [
      'fees',
      'care',
      'meals',
      'health',
      'security',
    ]),
  },
  'filing/docs': {
    require: field('filing/docs', 'everyValue:contains', [
      'hygiene',
      'fire',
      'premises',
      'staff',
      'commitment',
    ]),
  },
  'filing/food': {
    when: field('filing/meals', 'equal', 'kitchen'),
    require: field('filing/foodLicenceUntil', least, AS_OF),
  },
  'filing/hygiene': { require: field('filing/hygiene', 'equal', 'pass') },
  'head/adult': { require: field('head/birthDate', most, '2008-11-23') },
  'head/certificate': { require: field('head/certificateUntil', least, AS_OF) },
  'head/education': { require: field('head/education', 'in', ['college', 'bachelor', 'master']) },
  'head/training': { require: yes('head/training') },
  'head/years': { require: field('head/years', least, 3) },
  'health/checks': { require: { all: [yes('health/morningCheck'), yes('health/noonCheck')] } },
  'health/disinfection': { require: field('health/disinfection', 'in', ['daily', 'twice-daily']) },
  'health/isolation': { require: yes('health/isolation') },
  'insurance/valid': { require: field('insurance/until', least, AS_OF) },
  'parents/committee': { require: yes('parents/committee') },
  'parents/meetings': { require: field('parents/meetings', least, 2) },
  'rooms/activity-area': { require: made('activityAreas', `everyFact:${least}`, 60) },
  'rooms/area-per-child': { require: made('activityArea', least, { fact: 'made', path: 'areaForChildren' }) },
  'rooms/floor': { require: made('floors', `everyFact:${most}`, 3) },
  'rooms/height': { require: made('heights', `everyFact:${least}`, 2.8) },
  'rooms/per-class': { require: made('activityRooms', least, { fact: 'made', path: 'classCount' }) },
  'rooms/sleep': { require: made('kinds', 'contains', 'sleep') },
  'safety/alarm': { require: yes('safety/alarm') },
  'safety/coverage': { require: { all: [yes('safety/coversLiving'), yes('safety/coversActivity')] } },
  'safety/drill': { require: field('safety/drillOn', 'greaterThan', '2026-05-23') },
  'safety/extinguishers': {
    require: field('safety/extinguishers', least, { fact: 'made', path: 'extinguishers' }),
  },
  'safety/fire-manager': { require: yes('safety/fireManager') },
  'safety/guard': { when: yes('site/standalone'), require: field('safety/guards', least, 1) },
  'safety/inspection': { require: field('safety/inspectionOn', least, '2026-10-23') },
  'safety/plans': {
    require: field('safety/plans', 'everyValue:contains', [
      'disaster',
      'infection',
      'poisoning',
      'stampede',
      'fire',
      'violence',
    ]),
  },
  'safety/retention': { require: field('safety/retentionDays', least, 90) },
  'site/area-per-child': {
    require: field('site/area', least, { fact: 'made', path: 'siteAreaForChildren' }),
  },
  'site/corridor': { require: field('site/corridorWidth', least, 1.8) },
  'site/exits': { require: field('site/exits', least, 2) },
  'site/fire-proof': { require: yes('site/fireProof') },
  'site/floors': { require: field('site/floors', most, 3) },
  'site/hazard-distance': { require: field('site/hazardDistance', least, 50) },
  'site/lease-term': { when: field('site/tenure', 'equal', 'lease'), require: made('leaseYears', least, 3) },
  'site/outdoor': { require: { any: [field('site/outdoorArea', least, 60), yes('site/publicSpace')] } },
  'site/seismic-proof': { require: yes('site/seismicProof') },
  'site/stair': {
    require: { any: [field('site/stairWidth', least, 1.1), field('site/floors', 'equal', 1)] },
  },
  'site/window-ratio': { require: field('site/windowRatio', least, 0.2) },
  'staff/adult': { require: made('births', `everyFact:${most}`, '2008-11-23') },
  'staff/age': { require: made('birthsNotCooks', 'everyFact:greaterThan', '1966-11-23') },
  'staff/care-training': { require: made('training', 'everyFact:equal', true) },
  'staff/cooks': {
    when: field('filing/meals', 'equal', 'kitchen'),
    require: made('childrenOfCooks', least, MADE_CHILDREN),
  },
  'staff/doctor': { when: field('capacity', least, 100), require: made('roles', 'contains', 'doctor') },
  'staff/first-aid': { require: made('firstAid', `someFact:${least}`, AS_OF) },
  'staff/guards': { require: made('guards', least, 1) },
  'staff/hired': { require: made('hired', `everyFact:${most}`, AS_OF) },
  'staff/nurses': { require: made('childrenOfNurses', least, MADE_CHILDREN) },
  'staff/placed': { require: made('classIdsOfCarers', 'everyFact:in', { fact: 'made', path: 'classIds' }) },
  'staff/ratio': { require: made('childrenOfCarers', least, MADE_CHILDREN) },
};

const ofClass = (path: string): object => ({ fact: 'class', path });
const CLASS: { readonly [rule: string]: Parts } = {
  'staff/carer-ratio': {
    require: { fact: 'class', path: 'children', operator: most, value: ofClass('carersFor') },
  },
  'staff/class-size': {
    require: { fact: 'class', path: 'children', operator: most, value: ofClass('most') },
  },
};
const MEMBER: { readonly [rule: string]: Parts } = {
  'staff/certificates': {
    require: { fact: 'member', path: 'certificateUntil', operator: least, value: AS_OF },
  },
};

const steps = new Map<string, readonly string[]>();
/** Its documented way to replace JSONPath, which costs more than all else. */
const pathResolver = (value: object, path: string): unknown => {
  let keys = steps.get(path);
  if (keys === undefined) {
    keys = path.split('/');
    steps.set(path, keys);
  }
  let found: unknown = value;
  for (const key of keys) found = (found as { readonly [key: string]: unknown } | undefined)?.[key];
  return found;
};

const jsonPath = (key: string, value: unknown): unknown =>
  key === 'path' ? `$.${String(value).replaceAll('/', '.')}` : value;

const engineOf = (rules: { readonly [rule: string]: Parts }, resolved: boolean): Engine => {
  const engine = new Engine([], resolved ? { pathResolver } : {});
  for (const [name, { when, require }] of Object.entries(rules)) {
    const grouped = 'fact' in require ? { all: [require] } : require;
    const own = when === undefined ? grouped : { all: [when, require] };
    const conditions = resolved ? own : JSON.parse(JSON.stringify(own), jsonPath);
    engine.addRule({ conditions, event: { type: name }, name } as never);
  }
  return engine;
};

/** A fact that is given at run time; without a cache its value needs no hash. */
const given = (id: string, value: unknown): Fact => new Fact(id, value as object, { cache: false });

const isHole = (v: unknown): boolean => v === undefined || v === null || Number.isNaN(v);
const holds = (v: unknown): boolean => (Array.isArray(v) ? v.some(isHole) : isHole(v));

/** A condition after a run: true, false, or undefined where a value is missing; its operators say false to what is missing. */
const truth = (tree: Tree): boolean | undefined => {
  if ('fact' in tree)
    return tree.result === true
      ? true
      : holds(tree.factResult) || holds(tree.valueResult)
        ? undefined
        : false;
  const [of, settled] = 'any' in tree ? [tree.any, true] : [tree.all, false];
  const found = of.map(truth);
  return found.includes(settled) ? settled : found.includes(undefined) ? undefined : !settled;
};

/** The conditions that do not hold; a fact that was made has a name, not a place. */
const reasons = (tree: Tree, subject: string): readonly PeerReason[] => {
  if (!('fact' in tree))
    return ('any' in tree ? tree.any : tree.all).flatMap((part) => reasons(part, subject));
  if (tree.result === true) return [];
  const { fact, factResult: actual, operator: op, valueResult: required } = tree;
  const path = tree.path.replace('$.', '').replaceAll('.', '/');
  return [{ pointer: fact === 'made' ? path : `${subject}/${path}`, actual, op, required }];
};

const NONE: readonly never[] = [];

const findingOf = (
  rules: { readonly [rule: string]: Parts },
  subject: PeerFinding['subject'],
  { name: rule, conditions, result }: RuleResult,
): PeerFinding => {
  const { when, require } = rules[rule] as Parts;
  const tree = conditions as unknown as { readonly all: readonly Tree[] };
  if (result === true) {
    const leaf =
      'fact' in require && require.operator.startsWith('everyFact') ? (tree.all[0] as Leaf) : undefined;
    const empty = leaf !== undefined && (leaf.factResult as readonly unknown[]).length === 0;
    return { rule, subject, outcome: empty ? 'not-applicable' : 'pass', deciding: NONE };
  }
  if (when !== undefined) {
    const applies = truth(tree.all[0] as Tree);
    if (applies === false) return { rule, subject, outcome: 'not-applicable', deciding: NONE };
    if (applies === undefined)
      return { rule, subject, outcome: 'unknown', deciding: reasons(tree, subject.pointer) };
  }
  const why = when === undefined ? (tree as Tree) : (tree.all[1] as Tree);
  return {
    rule,
    subject,
    outcome: truth(why) === false ? 'fail' : 'unknown',
    deciding: reasons(why, subject.pointer),
  };
};

/** `resolved` false: with JSONPath, as its documentation starts. */
export const jsonRulesFindings = (resolved: boolean) => {
  const [whole, byClass, byMember] = [WHOLE, CLASS, MEMBER].map((rules) => engineOf(rules, resolved)) as [
    Engine,
    Engine,
    Engine,
  ];
  return async (raw: unknown): Promise<readonly PeerFinding[]> => {
    const record = raw as HoledInstitution;
    const facts = factsOf(record);
    const findings: PeerFinding[] = [];
    const ran = await whole.run({ record: given('record', record), made: given('made', facts) });
    for (const result of ran.results) findings.push(findingOf(WHOLE, { pointer: '' }, result));
    for (const result of ran.failureResults) findings.push(findingOf(WHOLE, { pointer: '' }, result));
    for (const [i, one] of facts.classes.entries()) {
      const subject = { pointer: `/classes/${i}`, label: record.classes[i]?.name ?? `#${i + 1}` };
      const { results, failureResults } = await byClass.run({ class: given('class', one) });
      for (const result of results) findings.push(findingOf(CLASS, subject, result));
      for (const result of failureResults) findings.push(findingOf(CLASS, subject, result));
    }
    for (const [i, member] of record.staff.entries()) {
      const subject = { pointer: `/staff/${i}`, label: `#${i + 1}` };
      const { results, failureResults } = await byMember.run({ member: given('member', member) });
      for (const result of results) findings.push(findingOf(MEMBER, subject, result));
      for (const result of failureResults) findings.push(findingOf(MEMBER, subject, result));
    }
    return findings;
  };
};
