import type { Plan } from '@tuoyu/core';
import { statements } from '../plan/statements.js';
import type { BodyId } from '../responsibilities/bodies.js';

/** Bodies that supervise a rule, with the row of the dossier that says so. */
export interface Supervision {
  readonly body: BodyId;
  readonly row: string;
}

type Planned = Plan['rules'][number];

/** Texts that name who supervises what stands in some of their articles. */
const byClause: readonly {
  readonly instrument: string;
  readonly clause: RegExp;
  readonly bodies: readonly BodyId[];
  readonly row: string;
}[] = [
  {
    instrument: 'minors-protection-law',
    clause: /^art\. (27|28|39)\b/u,
    bodies: ['police', 'education', 'health', 'market'],
    row: 'AN055',
  },
  { instrument: 'video-systems-regulation-2025', clause: /^art\. 13\b/u, bodies: ['police'], row: 'AN066' },
  {
    instrument: 'video-systems-regulation-2025',
    clause: /^art\. (14|29)\b/u,
    bodies: ['police'],
    row: 'AN067',
  },
];

/** Health departments supervise the health care of institutions (Minors Protection Law, art. 90). */
const healthCare: Supervision = { body: 'health', row: 'AN062' };
/** Texts about health care; food and air have laws of their own that name other bodies. */
const healthCareTexts: ReadonlySet<string> = new Set([
  'health-care-measures-2010',
  'health-care-norms-2012',
  'hygiene-evaluation-2022',
]);

/**
 * The bodies that a text names as supervising a rule: articles of laws that name them, the law on health care, and for
 * rules of the plan the bodies of its task. Empty where no text says: nothing is concluded from the matter of a rule.
 */
export const supervisorsOf = ({ rule, pack }: Planned): readonly Supervision[] => {
  const found: Supervision[] = byClause
    .filter(({ instrument, clause }) =>
      rule.basis.some((basis) => basis.instrument === instrument && clause.test(basis.clause)),
    )
    .flatMap(({ bodies, row }) => bodies.map((body) => ({ body, row })));
  if (pack.name === '@tuoyu/standards-health-care' && healthCareTexts.has(rule.basis[0].instrument))
    found.push(healthCare);
  for (const { answer, bodies, row } of statements)
    if (answer.kind === 'encoded' && answer.rules.includes(rule.id) && rule.id.startsWith('nanjing/'))
      found.push(...bodies.map((body) => ({ body, row })));
  return found.filter(({ body }, at) => found.findIndex((other) => other.body === body) === at);
};
