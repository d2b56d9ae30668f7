import { parseDay } from '@tuoyu/core';
import { shapeProblems } from '@tuoyu/scheme/shape';
import { ASSESSMENT_TOTAL, assessmentDimensions, BASIC_STANDARDS } from '../dimensions.js';
import type { FileProblem } from '../problem.js';
import { WST821_FORM_SCHEMA, type Wst821Form, type Wst821FormIndicator } from './form.js';

/** Notes one thing that is wrong. */
type Report = (code: string, pointer: string, found: unknown, expected: string) => void;

const filled = (report: Report, pointer: string, value: unknown): boolean => {
  const empty = value === null || (typeof value === 'string' && value.trim() === '');
  if (empty) report('missing', pointer, value, 'a value');
  return !empty;
};

/** Whether a number has at most three decimals and lies between two ends. */
const isPoints = (value: number, min: number, max: number): boolean =>
  value >= min && value <= max && Math.round(value * 1000) / 1000 === value;

const checkDocument = (report: Report, { document, grades }: Wst821Form): void => {
  filled(report, '/document/url', document.url);
  filled(report, '/document/readBy', document.readBy);
  if (
    filled(report, '/document/readOn', document.readOn) &&
    parseDay(document.readOn as string) === undefined
  )
    report('bad-date', '/document/readOn', document.readOn, 'an ISO day');
  let below = 0;
  for (const id of ['C', 'B', 'A'] as const) {
    const from = grades[id];
    if (!filled(report, `/grades/${id}`, from) || from === null) continue;
    if (!isPoints(from, 0.001, ASSESSMENT_TOTAL))
      report(
        'bad-number',
        `/grades/${id}`,
        from,
        `above 0, at most ${ASSESSMENT_TOTAL}, three decimals at most`,
      );
    else if (from <= below) report('bad-order', `/grades/${id}`, from, `more than ${below}, the grade below`);
    else below = from;
  }
};

const checkIndicator = (report: Report, at: string, own: Wst821FormIndicator, max: number): void => {
  filled(report, `${at}/basic`, own.basic);
  filled(report, `${at}/page`, own.page);
  if (filled(report, `${at}/max`, own.max) && !isPoints(own.max as number, 0.001, max))
    report('bad-number', `${at}/max`, own.max, `above 0, at most ${max}, three decimals at most`);
  if (own.scoredBy === 'rules') {
    if (own.rules.length === 0) report('missing', `${at}/rules`, 'none', 'at least one rule');
    return;
  }
  if (!filled(report, `${at}/step`, own.step) || own.max === null) return;
  const step = own.step as number;
  const steps = Math.round(own.max * 1000) / Math.round(step * 1000);
  if (!isPoints(step, 0.001, own.max) || !Number.isInteger(steps))
    report('bad-number', `${at}/step`, step, `a step of which ${own.max} is a whole multiple`);
};

const checkDimensions = (report: Report, form: Wst821Form, rules: ReadonlySet<string> | undefined): void => {
  const clauses = new Set<string>();
  assessmentDimensions.forEach(({ id, chapter, max }, i) => {
    const at = `/dimensions/${i}`;
    const own = form.dimensions[i];
    if (own?.id !== id) {
      report('wrong-dimension', `${at}/id`, own?.id ?? 'nothing', id);
      return;
    }
    if (own.max !== max) report('wrong-maximum', `${at}/max`, own.max, String(max));
    let sum = 0;
    own.indicators.forEach((indicator, j) => {
      const place = `${at}/indicators/${j}`;
      const { clause } = indicator;
      if (!/^\d+(\.\d+)+$/u.test(clause) || Number(clause.split('.')[0]) !== chapter)
        report('wrong-chapter', `${place}/clause`, clause, `a number as printed, such as ${chapter}.1.1`);
      else if (clauses.has(clause))
        report('duplicate-clause', `${place}/clause`, clause, 'a number of its own: give it in full');
      clauses.add(clause);
      for (const rule of indicator.rules)
        if (rules?.has(rule) === false) report('unknown-rule', `${place}/rules`, rule, 'a rule that exists');
      checkIndicator(report, place, indicator, max);
      sum += Math.round((indicator.max ?? 0) * 1000);
    });
    if (sum !== max * 1000)
      report('dimension-sum', `${at}/indicators`, sum / 1000, `indicators of ${max} points together`);
  });
  if (form.dimensions.length > assessmentDimensions.length)
    report('wrong-dimension', '/dimensions', form.dimensions.length, String(assessmentDimensions.length));
};

/** Everything that is missing or wrong in a form; empty when it can be loaded. */
export const formProblems = (
  value: unknown,
  rules: ReadonlySet<string> | undefined,
): readonly FileProblem[] => {
  const shape = shapeProblems(WST821_FORM_SCHEMA, value);
  if (shape.length > 0)
    return shape.map(({ code, info }) => ({
      code,
      pointer: info.at,
      found: info.found,
      expected: info.expected,
    }));
  const form = value as Wst821Form;
  const problems: FileProblem[] = [];
  const report: Report = (code, pointer, found, expected) => {
    problems.push({ code, pointer, found: found === null ? 'nothing' : String(found), expected });
  };
  checkDocument(report, form);
  filled(report, '/basicFailure', form.basicFailure);
  filled(report, '/absentItems', form.absentItems);
  checkDimensions(report, form, rules);
  const basic = form.dimensions.flatMap(({ indicators }) => indicators.filter((own) => own.basic === true));
  if (basic.length !== BASIC_STANDARDS)
    report('basic-count', '/dimensions', basic.length, `${BASIC_STANDARDS} basic standards`);
  return problems;
};
