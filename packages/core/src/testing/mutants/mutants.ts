import type { FieldTable } from '../../declare/field-table.js';
import type { Figure } from '../../declare/figure.js';
import type { Rule } from '../../declare/rule.js';
import { formatDay, parseDay } from '../../value/day.js';
import { scopesAt, scopesOf } from '../scopes.js';
import { partsOfRule, ruleWith } from '../walk.js';
import { branches, type Change, drops, type Node, nudges, type Surroundings, swaps } from './operators.js';
import { replacements } from './replacements.js';

/** A rule with one small fault put in. */
export interface Mutant {
  /** Where and what: stable as long as the expression stays the same. */
  readonly id: string;
  readonly rule: Rule;
  /** Takes the place of the profile's figure of that id. */
  readonly figure?: Figure;
  /** Keys that lead to the part that was changed, and what stood there and stands there now. */
  readonly path: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}

/** What mutants of a rule are made with: the codes of its fields and the values of its figures. */
export interface MutantOptions {
  readonly fields?: FieldTable;
  readonly figures?: readonly Figure[];
}

const at = (root: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (value as { readonly [k: string]: unknown } | undefined)?.[key], root);

const changed = (rule: Rule, path: readonly string[], change: Change): Mutant => {
  const where = [...path, ...(change.at ?? [])];
  return {
    id: `${path.join('/')} ${change.kind}`,
    rule: ruleWith(rule, where, change.to),
    path: where,
    before: at(rule, where),
    after: change.to,
  };
};

/** Each code of a figure that is a list taken away, in every version. */
const shorterLists = (
  rule: Rule,
  node: Node,
  path: readonly string[],
  figures: readonly Figure[],
): readonly Mutant[] => {
  if (!('values' in node) || Array.isArray(node['values'])) return [];
  const { id } = node['values'] as { readonly id: string };
  const figure = figures.find((f) => f.id === id);
  if (figure === undefined) return [];
  const codes = [...new Set(figure.versions.flatMap(({ value }) => (Array.isArray(value) ? value : [])))];
  return codes.map((code) => ({
    id: `${path.join('/')} drop ${code}`,
    rule,
    figure: {
      ...figure,
      versions: figure.versions.map((v) => ({
        ...v,
        value: Array.isArray(v.value) ? v.value.filter((c) => c !== code) : v.value,
      })),
    },
    path,
    before: codes,
    after: codes.filter((c) => c !== code),
  }));
};

const applicability = (rule: Rule): readonly Mutant[] => {
  const { when, ...always } = rule;
  if (when === undefined) return [];
  const to = { op: 'not', of: when } as const;
  return [
    { id: 'when negated', rule: { ...rule, when: to }, path: ['when'], before: when, after: to },
    { id: 'when dropped', rule: always, path: ['when'], before: when, after: undefined },
  ];
};

const dates = (rule: Rule): readonly Mutant[] =>
  (['from', 'to'] as const).flatMap((end) => {
    const day = rule.effective?.[end];
    const parsed = day === undefined ? undefined : parseDay(day);
    if (parsed === undefined) return [];
    return [1, -1].map((by) =>
      changed(rule, ['effective'], {
        kind: `${end} ${by > 0 ? '+1' : '-1'} day`,
        at: [end],
        to: formatDay(parsed + by),
      }),
    );
  });

/**
 * All rules that differ from a rule by one fault: operators, conjuncts, filters, branches, numbers, days and codes of
 * its condition and its requirement, and the days between which it holds. Always the same ones in the same order.
 */
export const mutantsOf = (
  rule: Rule,
  { fields = {}, figures = [] }: MutantOptions = {},
): readonly Mutant[] => {
  const mutants = [...dates(rule), ...applicability(rule)];
  for (const { node, path } of partsOfRule(rule)) {
    const around: Surroundings = { fields, figures, scopes: scopesAt(rule, path, scopesOf(rule)) };
    const part = node as Node;
    for (const change of [
      ...swaps(part),
      ...drops(part),
      ...branches(part),
      ...nudges(part, around),
      ...replacements(part, around),
    ]) {
      mutants.push(changed(rule, path, change));
    }
    mutants.push(...shorterLists(rule, part, path, figures));
  }
  return mutants;
};
