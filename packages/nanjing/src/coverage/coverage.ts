import type { Duty, DutyStatus } from '@tuoyu/instruments';
import { statements } from '../plan/statements.js';
import type { Statement } from '../plan/types.js';
import { rules } from '../rules/index.js';

const asking: ReadonlySet<string> = new Set(
  rules.filter((rule) => 'question' in rule && !('require' in rule)).map(({ id }) => id),
);

const statusOf = ({ addressee, answer }: Statement): DutyStatus => {
  if (answer.kind === 'not-encoded') return { kind: 'guidance', why: answer.why.en };
  const [first, ...rest] = answer.rules;
  const why = [...answer.targets.map((id) => `target ${id}`), ...answer.exports].join(', ');
  if (addressee !== 'institution')
    return {
      kind: 'other-addressee',
      addressee,
      ...(first === undefined ? {} : { rules: [first, ...rest] }),
      ...(why === '' ? {} : { why: `Encoded by ${why}.` }),
    };
  if (first === undefined) return { kind: 'definition', why: `Encoded by ${why}.` };
  return { kind: answer.rules.every((id) => asking.has(id)) ? 'question' : 'rule', rules: [first, ...rest] };
};

/** What became of every statement of the plan, as one duty each. */
export const planCoverage: readonly Duty[] = statements.map((statement) => ({
  id: `${statement.row}.1`,
  instrument: 'nanjing-plan-2020',
  clause: statement.locator,
  duty: statement.summary.en,
  status: statusOf(statement),
}));
