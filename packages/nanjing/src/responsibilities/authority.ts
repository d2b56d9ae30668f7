import type { Issue, Obligation, Texts } from '@tuoyu/core';
import { firstWholeYear } from '../plan/horizon.js';
import { type PlanStamp, planStamp } from '../plan/stamp.js';
import { statements } from '../plan/statements.js';
import type { Statement } from '../plan/types.js';
import { shapeIssues } from '../shape/issues.js';
import { flag, list, object, oneOf, published, type ShapeSchema, text } from '../shape/schema.js';

/** Format of a yearly record of what an authority did for the plan. */
export const AUTHORITY_FORMAT = 'tuoyu-nanjing-authority/1';

/** What an authority says of one statement. What is left out is not known. */
export interface AuthorityFact {
  /** Number of the statement. */
  readonly statement: number;
  /** For a statement without parts: whether it was done. */
  readonly done?: boolean;
  /** For a statement with parts: whether each was done, by its id. */
  readonly parts?: { readonly [part: string]: boolean };
  /** Where it can be seen. */
  readonly evidence?: string;
}

/** What the city, a district or Jiangbei New Area did for the plan in a year. */
export interface AuthorityRecord {
  readonly format: typeof AUTHORITY_FORMAT;
  readonly level: 'city' | 'district';
  /** Name or code of the place. */
  readonly place?: string;
  /** Calendar year. */
  readonly year: number;
  readonly facts: readonly AuthorityFact[];
}

/** JSON Schema of {@link AuthorityRecord}. */
export const AUTHORITY_SCHEMA: ShapeSchema = /* @__PURE__ */ published(
  'authority',
  'What an authority did for the plan of Nanjing in a year',
  object(
    {
      format: { const: AUTHORITY_FORMAT },
      level: oneOf('city', 'district'),
      year: { type: 'integer', minimum: 2020, maximum: 9999 },
      facts: list(
        object(
          { statement: { type: 'integer', minimum: 1, maximum: 96 } },
          { done: flag, parts: { type: 'object', additionalProperties: flag }, evidence: text },
        ),
      ),
    },
    { place: text },
  ),
);

/** How one duty of an authority stands. */
export interface AuthorityDuty {
  readonly statement: number;
  readonly locator: string;
  readonly summary: Texts;
  readonly obligation: Obligation;
  /**
   * Met when all of it was done; not met when something was not done that the plan asks for; unknown otherwise. A part
   * that the plan names as an example leaves it unknown when it was not done: other ways may do. So does a duty that
   * comes step by step, and the year 2020, of which the plan holds two days.
   */
  readonly outcome: 'met' | 'not-met' | 'unknown';
  /** Parts that were not done. */
  readonly missing: readonly string[];
  /** Parts that nothing is said of. */
  readonly unknown: readonly string[];
}

/** How the duties of an authority stand. They are its own and never count against an institution. */
export interface AuthorityCheck {
  readonly level: 'city' | 'district';
  readonly year: number;
  readonly plan: PlanStamp;
  readonly duties: readonly AuthorityDuty[];
  readonly issues: readonly Issue[];
}

// the joint meeting is of both levels
const bothLevels: ReadonlySet<number> = new Set([90]);

const byRecord = ({ answer }: Statement): boolean =>
  answer.kind === 'encoded' && answer.exports.includes('@tuoyu/nanjing#checkAuthority');

/** The statements that a record of this level is asked about. */
export const authorityStatements = (level: 'city' | 'district'): readonly Statement[] =>
  statements.filter(
    (one) =>
      byRecord(one) &&
      (bothLevels.has(one.number) || (one.addressee === 'district') === (level === 'district')),
  );

const dutyOf = (statement: Statement, fact: AuthorityFact | undefined, year: number): AuthorityDuty => {
  const { number, locator, summary, obligation, parts } = statement;
  const known = fact?.parts ?? {};
  const missing = parts.map(({ id }) => id).filter((id) => known[id] === false);
  const unknown = parts.map(({ id }) => id).filter((id) => known[id] === undefined);
  const needed = parts.some(({ id, example }) => example === undefined && known[id] === false);
  const all = missing.length === 0 && unknown.length === 0;
  const done = parts.length === 0 ? fact?.done : needed ? false : all ? true : undefined;
  // what comes step by step has no day on which it is missed, and 2020 holds two days of the plan
  const canMiss = obligation !== 'gradual' && year >= firstWholeYear;
  const whole = done === false && !canMiss ? undefined : done;
  return {
    statement: number,
    locator,
    summary,
    obligation,
    outcome: whole === undefined ? 'unknown' : whole ? 'met' : 'not-met',
    missing,
    unknown,
  };
};

const factIssues = (facts: readonly AuthorityFact[], asked: readonly Statement[]): readonly Issue[] =>
  facts.flatMap((fact, i) => {
    const at = `/facts/${i}`;
    const statement = asked.find(({ number }) => number === fact.statement);
    if (statement === undefined)
      return [
        {
          pointer: `${at}/statement`,
          code: 'not-asked',
          found: String(fact.statement),
          expected: asked.map(({ number }) => number).join(' | '),
        },
      ];
    const ids = statement.parts.map(({ id }) => id);
    const strange = Object.keys(fact.parts ?? {})
      .filter((id) => !ids.includes(id))
      .map((id) => ({
        pointer: `${at}/parts/${id}`,
        code: 'unknown-key',
        found: id,
        expected: ids.join(' | '),
      }));
    const twice =
      facts.findIndex((other) => other.statement === fact.statement) < i
        ? [{ pointer: `${at}/statement`, code: 'repeated', found: String(fact.statement), expected: 'once' }]
        : [];
    const whole =
      fact.done !== undefined && ids.length > 0
        ? [
            {
              pointer: `${at}/done`,
              code: 'unknown-key',
              found: 'done',
              expected: `parts: ${ids.join(', ')}`,
            },
          ]
        : [];
    return [...strange, ...twice, ...whole];
  });

/**
 * Checks what the city or a district did in a year against the statements of the plan that bind it: channels for
 * founding, links of the platform, funds, the joint meeting and others. Every statement that is asked of the level is
 * answered; what the record does not tell is unknown. A record that can not be read gives issues and no duties.
 */
export const checkAuthority = (
  record: unknown,
  options: { readonly planInForce?: 'yes' | 'no' } = {},
): AuthorityCheck | { readonly issues: readonly Issue[] } => {
  const shape = shapeIssues(AUTHORITY_SCHEMA, record);
  if (shape.length > 0) return { issues: shape };
  const { level, year, facts } = record as AuthorityRecord;
  const asked = authorityStatements(level);
  const issues = factIssues(facts, asked);
  return {
    level,
    year,
    plan: planStamp(`${year}-12-31`, options.planInForce),
    // a fact that stands twice says nothing
    duties: asked.map((statement) => {
      const said = facts.filter((fact) => fact.statement === statement.number);
      return dutyOf(statement, said.length === 1 ? said[0] : undefined, year);
    }),
    issues,
  };
};
