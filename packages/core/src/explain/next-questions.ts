import type { Plan, PlannedRule } from '../compile/plan.js';
import { readProfile } from '../compile/read-profile.js';
import type { Basis } from '../declare/basis.js';
import type { FieldEntry } from '../declare/field-table.js';
import type { FigureValue } from '../declare/figure.js';
import type { Texts } from '../declare/texts.js';
import type { UnknownReason } from '../evaluate/reason.js';
import type { Finding, Report } from '../report/report.js';
import { patternOf } from './pattern.js';
import { historyOf } from './settler.js';
import { byPointer } from './what-if.js';

/** A rule that a question would help to settle. */
export interface Because {
  readonly rule: string;
  readonly binding: boolean;
  readonly basis: readonly Pick<Basis, 'instrument' | 'clause' | 'verified'>[];
  /** The subjects of its unsettled findings. */
  readonly subjects: readonly string[];
}

interface QuestionBase {
  readonly because: readonly Because[];
  /** Unsettled findings that wait for this: the binding ones, and all. */
  readonly open: { readonly binding: number; readonly all: number };
}

/** A value of the record that is missing, or is not what it should be. */
export interface FieldQuestion extends QuestionBase {
  readonly kind: 'field';
  readonly pointer: string;
  readonly reason: UnknownReason;
  /** What the field table says of the field. */
  readonly pattern: string;
  readonly field?: FieldEntry;
}
/** A judgement that a person must make after seeing evidence. */
export interface AnswerQuestion extends QuestionBase {
  readonly kind: 'answer';
  readonly rule: string;
  readonly pointer: string;
  readonly text: Texts;
  readonly evidence: Texts;
}
/** An open question of the law that nobody has decided. */
export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'choice';
  readonly choice: string;
  readonly title: Texts;
  readonly options: { readonly [option: string]: Texts };
}
/** A clause or a figure that nobody has read in its text. */
export interface AdoptionQuestion extends QuestionBase {
  readonly kind: 'adoption';
  /** The rule whose clause is meant, or the figure. */
  readonly rule?: string;
  readonly figure?: string;
  readonly title: Texts;
  /** The values of the figure that are commonly cited. */
  readonly values?: readonly FigureValue[];
}
/** A figure that has no version for the day. */
export interface FigureQuestion extends QuestionBase {
  readonly kind: 'figure';
  readonly figure: string;
  readonly title: Texts;
}

/** Something that would help to settle a report, and why. */
export type NextQuestion =
  | FieldQuestion
  | AnswerQuestion
  | ChoiceQuestion
  | AdoptionQuestion
  | FigureQuestion;

type Bare<Q> = Q extends QuestionBase ? Omit<Q, keyof QuestionBase> : never;
type Asked = Bare<NextQuestion>;

/**
 * What to ask next: fields, answers, choices, adoptions and figures that the unsettled findings of a report wait for,
 * by the number of unsettled binding findings that wait, then of all, then the order of the field table.
 */
export const nextQuestions = (plan: Plan, report: Report): readonly NextQuestion[] => {
  const rules = new Map(plan.rules.map((planned) => [planned.rule.id, planned]));
  const gathered = new Map<string, { readonly asked: Asked; readonly findings: Finding[] }>();
  for (const finding of report.findings) {
    const planned = rules.get(finding.rule);
    if (planned === undefined || (finding.outcome !== 'unknown' && finding.outcome !== 'manual')) continue;
    for (const asked of askedBy(plan, planned, finding)) {
      const key = JSON.stringify(asked);
      const known = gathered.get(key);
      if (known === undefined) gathered.set(key, { asked, findings: [finding] });
      else known.findings.push(finding);
    }
  }
  const order = new Map(Object.keys(plan.profile.fields).map((pattern, i) => [pattern, i]));
  return [...gathered.values()]
    .map(({ asked, findings }) => ({ ...asked, ...whyAsked(report, findings) }) as NextQuestion)
    .sort((a, b) => compare(a, b, order));
};

const whyAsked = (report: Report, findings: readonly Finding[]): QuestionBase => {
  const binding = (finding: Finding): boolean => report.rules[finding.rule]?.binding === true;
  const ids = [...new Set(findings.map(({ rule }) => rule))];
  return {
    because: ids.map((rule) => ({
      rule,
      binding: report.rules[rule]?.binding === true,
      basis: report.rules[rule]?.basis ?? [],
      subjects: findings.filter((f) => f.rule === rule).map((f) => f.subject.pointer),
    })),
    open: { binding: findings.filter(binding).length, all: findings.length },
  };
};

const askedBy = (plan: Plan, planned: PlannedRule, finding: Finding): readonly Asked[] => [
  ...finding.needs.flatMap((need): readonly Asked[] => {
    if (need.choice !== undefined) return choiceAsked(plan, need.choice);
    if (need.figure !== undefined) {
      const title = historyOf(plan, need.figure)?.figure.title;
      return title === undefined ? [] : [{ kind: 'figure', figure: need.figure, title }];
    }
    const pattern = patternOf(plan.profile.fields, need.pointer);
    const field = plan.profile.fields[pattern];
    const { pointer, reason } = need;
    return [{ kind: 'field', pointer, reason, pattern, ...(field === undefined ? {} : { field }) }];
  }),
  ...(finding.possible.includes('manual') ? persons(plan, planned, finding) : []),
];

const choiceAsked = (plan: Plan, id: string): readonly Asked[] => {
  const choice = readProfile(plan.profile).choices.get(id);
  return choice === undefined
    ? []
    : [{ kind: 'choice', choice: id, title: choice.title, options: choice.options }];
};

/** What a person has to say before a finding can be settled. */
const persons = (plan: Plan, { rule, awaitsText }: PlannedRule, finding: Finding): readonly Asked[] => {
  const { question, subjects } = rule;
  // Nobody can answer for elements that nobody has seen; their list is asked for.
  const seen =
    subjects === undefined || patternOf(plan.profile.fields, finding.subject.pointer) === `${subjects}/*`;
  // A finding that only waits for a text says what it would be if that were adopted.
  const awaitsAnswer = question !== undefined && seen && finding.ifAdopted === undefined;
  return [
    ...(awaitsAnswer
      ? [{ kind: 'answer' as const, rule: rule.id, pointer: finding.subject.pointer, ...question }]
      : []),
    ...(awaitsText ? adoptions(plan, rule.id) : []),
  ];
};

const adoptions = (plan: Plan, id: string): readonly Asked[] => {
  const checked = readProfile(plan.profile).rules.find((r) => r.rule.id === id);
  if (checked === undefined) return [];
  const { rule, figures } = checked;
  // A rule and a figure may have the same id.
  const isAdopted = (kind: 'rule' | 'figure', of: string): boolean =>
    plan.adoptions.some((adoption) => adoption[kind] === of);
  const asked: Asked[] = [];
  if (rule.basis[0].verified === 'unverified' && !isAdopted('rule', id)) {
    asked.push({ kind: 'adoption', rule: id, title: rule.title.pass });
  }
  for (const figure of figures) {
    const history = historyOf(plan, figure);
    const values =
      history?.versions.filter((v) => v.basis.verified === 'unverified').map((v) => v.value) ?? [];
    if (history === undefined || values.length === 0 || isAdopted('figure', figure)) continue;
    asked.push({ kind: 'adoption', figure, title: history.figure.title, values });
  }
  return asked;
};

const KINDS = ['field', 'answer', 'choice', 'adoption', 'figure'] as const;

const nameOf = (question: NextQuestion): string => {
  switch (question.kind) {
    case 'choice':
      return question.choice;
    case 'adoption':
      return question.rule ?? question.figure ?? '';
    case 'figure':
      return question.figure;
    default:
      return question.kind === 'answer' ? question.rule : question.reason;
  }
};

const compare = (a: NextQuestion, b: NextQuestion, order: ReadonlyMap<string, number>): number => {
  const place = (q: NextQuestion): number =>
    q.kind === 'field' ? (order.get(q.pattern) ?? order.size) : order.size;
  const pointer = (q: NextQuestion): string => (q.kind === 'field' || q.kind === 'answer' ? q.pointer : '');
  return (
    b.open.binding - a.open.binding ||
    b.open.all - a.open.all ||
    place(a) - place(b) ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    (a.kind === 'field' ? byPointer(pointer(a), pointer(b)) : 0) ||
    (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : byPointer(pointer(a), pointer(b)))
  );
};
