import { type Basis, parseDay, shiftMonths, type Texts } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** What an applicant says of itself; null is not known. */
export interface EvaluationApplicant {
  /** Registered with civil affairs and not for profit. */
  readonly nonProfit: boolean | null;
  /** ISO day of registration. */
  readonly registeredOn: string | null;
  /** Results of the last two yearly inspections, the latest first. */
  readonly inspections: readonly ('passed' | 'basic' | 'failed' | 'missed' | null)[];
  readonly penalisedLastYear: boolean | null;
  readonly penaltyOpen: boolean | null;
  readonly underInvestigation: boolean | null;
  readonly onAbnormalList: boolean | null;
  readonly onSeriousList: boolean | null;
}

/** One condition of the evaluation. */
export interface ApplicationFinding {
  readonly condition: string;
  readonly outcome: 'pass' | 'fail' | 'unknown';
  readonly title: Texts;
  readonly basis: Basis;
}

/** Whether somebody may apply: null while something is not known and nothing stands against it. */
export interface ApplicationCheck {
  readonly mayApply: boolean | null;
  readonly findings: readonly ApplicationFinding[];
}

const article = (clause: string) => cite('social-organisation-evaluation-2010', clause, 'secondary', 'L211');
const rule2021 = cite('social-organisation-evaluation-2021', 'exclusions', 'secondary', 'L212');

const of = (met: boolean | null): ApplicationFinding['outcome'] =>
  met === null ? 'unknown' : met ? 'pass' : 'fail';
const not = (value: boolean | null): boolean | null => (value === null ? null : !value);

/** Two full years since registration, both counted as civil law counts them. */
const oldEnough = (registeredOn: string | null, asOf: string): boolean | null => {
  const [from, now] = [parseDay(registeredOn ?? ''), parseDay(asOf)];
  return from === undefined || now === undefined ? null : now >= shiftMonths(from, 24);
};

const inspected = ([last, before]: EvaluationApplicant['inspections']): boolean | null => {
  if (last === 'failed' || last === 'missed') return false;
  if (last === 'basic' && before === 'basic') return false;
  if (last === undefined || last === null) return null;
  return last === 'basic' && (before === undefined || before === null) ? null : true;
};

/**
 * Whether an institution may apply for the evaluation of social organisations on a day: a non-profit body, two full years
 * after registration, and none of the exclusions. Taking part is by application; who does not apply misses nothing.
 */
export const checkEvaluationApplication = (
  applicant: EvaluationApplicant,
  { asOf }: { readonly asOf: string },
): ApplicationCheck => {
  const finding = (
    condition: string,
    met: boolean | null,
    zh: string,
    en: string,
    basis: Basis,
  ): ApplicationFinding => ({ condition, outcome: of(met), title: { 'zh-CN': zh, en }, basis });
  const findings = [
    finding(
      'non-profit',
      applicant.nonProfit,
      '是非营利社会组织',
      'A non-profit social organisation',
      article('scope'),
    ),
    finding(
      'two-years',
      oldEnough(applicant.registeredOn, asOf),
      '登记已满两个年度',
      'Two full years since registration',
      article('art. 6'),
    ),
    finding(
      'inspections',
      inspected(applicant.inspections),
      '上年度参加年检且合格，不是连续两年基本合格',
      'The last inspection was passed, and not two in a row were "basic"',
      article('art. 7'),
    ),
    finding(
      'no-penalty-last-year',
      not(applicant.penalisedLastYear),
      '上年度未受处罚',
      'No penalty last year',
      article('art. 7'),
    ),
    finding(
      'no-open-penalty',
      not(applicant.penaltyOpen),
      '没有未执行完毕的处罚',
      'No penalty is open',
      article('art. 7'),
    ),
    finding(
      'no-investigation',
      not(applicant.underInvestigation),
      '没有正在被调查',
      'Not under investigation',
      article('art. 7'),
    ),
    finding(
      'not-abnormal',
      not(applicant.onAbnormalList),
      '未列入活动异常名录',
      'Not on the list of abnormal activity',
      rule2021,
    ),
    finding(
      'not-serious',
      not(applicant.onSeriousList),
      '未列入严重违法失信名单',
      'Not on the list of serious offenders',
      rule2021,
    ),
  ];
  const outcomes = findings.map(({ outcome }) => outcome);
  return {
    mayApply: outcomes.includes('fail') ? false : outcomes.includes('unknown') ? null : true,
    findings,
  };
};
