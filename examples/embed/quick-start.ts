import { cn } from '@tuoyu/cn';
import { compile, evaluate } from '@tuoyu/core';
import { parseInstitution } from '@tuoyu/model';

const plan = compile(cn, { asOf: '2026-11-23' });
const { institution, unknowns } = parseInstitution({
  kind: 'institution',
  classes: [{ kind: 'older-toddler', enrolled: 21 }],
});
const report = evaluate(plan, institution, { unknowns });

for (const { rule, subject, outcome, deciding } of report.findings) {
  if (outcome !== 'fail') continue;
  const { basis } = report.rules[rule] ?? { basis: [] };
  console.log(rule, subject.pointer, basis.map((b) => `${b.instrument} ${b.clause}`).join('; '));
  for (const { pointer, actual, op, required } of deciding)
    console.log(`  ${pointer}: ${actual} ${op ?? ''} ${required ?? ''}`);
}
