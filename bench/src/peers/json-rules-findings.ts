import { Engine, Fact, type RuleResult } from 'json-rules-engine';
import type { PeerFinding, PeerReason } from '../peer-finding.js';
import { factsOf, type HoledInstitution } from './json-rules-facts.js';
import { CLASS, type Leaf, MEMBER, type Parts, type Tree, WHOLE } from './json-rules-words.js';

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
