import { cn } from '@tuoyu/cn';
import { compile, evaluate } from '@tuoyu/core';
import { parseInstitution } from '@tuoyu/model';

const plan = compile(cn, { asOf: '2026-11-23' });
const { institution, unknowns } = parseInstitution({ classes: [{ kind: 'toddler', enrolled: 21 }] });
const report = evaluate(plan, institution, { unknowns });

for (const { rule, subject, outcome, needs } of report.findings) {
  const { basis } = report.rules[rule] ?? { basis: [] };
  console.log(outcome, rule, subject.pointer, basis.map((b) => `${b.instrument} ${b.clause}`).join('; '));
  for (const { pointer, reason } of needs) console.log(`  needs ${pointer}: ${reason}`);
}
