import { parseDay } from '@tuoyu/core';
import {
  constant,
  either,
  type JsonSchema,
  list,
  object,
  oneOf,
  shapeProblems,
  text,
} from '@tuoyu/scheme/shape';
import type { FileProblem } from '../problem.js';
import type { ProcedureRule } from './rule.js';

const whole: JsonSchema = { type: 'integer', minimum: 0 };
const least: JsonSchema = { type: 'integer', minimum: 1 };
const texts = object({ 'zh-CN': text, en: text });

const check = either(
  object({ kind: constant('level-given') }),
  object({
    kind: constant('assessor-kind'),
    kinds: list(
      oneOf('professional-agency', 'industry-association', 'authority', 'institution-itself', 'other'),
      1,
    ),
  }),
  object({ kind: constant('cadence'), months: least }, { reading: oneOf('rolling', 'calendar') }),
  object({ kind: constant('published') }, { workingDays: whole }),
  object(
    { kind: constant('no-conflict'), monthsAfter: whole },
    { interests: list(oneOf('owner', 'employed', 'relative', 'paid', 'competitor', 'other'), 1) },
  ),
  object({ kind: constant('people'), least }, { qualifications: list(text, 1) }),
  object({ kind: constant('visits'), least }, { leastMinutes: least }),
  object({ kind: constant('scores-per-item'), least }),
  object({ kind: constant('agreement'), leastPercent: { type: 'number', minimum: 0 } }),
  object({ kind: constant('reconciled') }),
  object({ kind: constant('notice'), workingDays: least }),
  object({ kind: constant('objections'), workingDays: whole }),
  object({ kind: constant('majority') }),
  object({ kind: constant('told'), days: whole }),
  object({ kind: constant('validity'), months: least }),
  object({ kind: constant('promotion'), levels: list(text, 2), steps: least, afterMonths: whole }),
);

/** JSON Schema of a list of rules of a procedure, draft 2020-12. */
export const PROCEDURE_RULES_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://tuoyu.dev/schemas/procedure-rules.schema.json',
  title: 'Rules of a procedure',
  description:
    'What the record of an assessment is checked against. Each rule has a basis, or is its author’s own.',
  ...list(
    object(
      { id: text, title: texts, check },
      {
        place: text,
        from: text,
        basis: list(
          object(
            { instrument: text, clause: text, verified: oneOf('primary', 'secondary', 'unverified') },
            { row: text, note: texts },
          ),
          1,
        ),
        ownChoice: constant(true),
        exampleOf: texts,
        validity: object({ choice: text, undecidedFrom: text }),
      },
    ),
  ),
};

/** Reads rules of a procedure from plain data, such as a file; wrong data are a result, not an exception. */
export const checkProcedureRules = (
  value: unknown,
): { readonly rules: readonly ProcedureRule[]; readonly problems: readonly FileProblem[] } => {
  const shape = shapeProblems(PROCEDURE_RULES_SCHEMA, value);
  if (shape.length > 0)
    return {
      rules: [],
      problems: shape.map(({ code, info: { at, found, expected } }) => ({
        code,
        pointer: at,
        found,
        expected,
      })),
    };
  const rules = value as readonly ProcedureRule[];
  const ids = rules.map(({ id }) => id);
  const problems = rules.flatMap(({ id, basis, ownChoice, from, validity }, i): readonly FileProblem[] => [
    ...(ids.indexOf(id) === i
      ? []
      : [{ code: 'duplicate-id', pointer: `/${i}/id`, found: id, expected: 'an id of its own' }]),
    ...((basis === undefined) === (ownChoice === undefined)
      ? [
          {
            code: basis === undefined ? 'no-basis' : 'two-sources',
            pointer: `/${i}`,
            found: id,
            expected: 'either a basis or ownChoice',
          },
        ]
      : []),
    ...[
      ['from', from],
      ['validity/undecidedFrom', validity?.undecidedFrom],
    ].flatMap(([key, day]) =>
      day === undefined || parseDay(day) !== undefined
        ? []
        : [{ code: 'bad-date', pointer: `/${i}/${key}`, found: day, expected: 'an ISO day' }],
    ),
  ]);
  return problems.length > 0 ? { rules: [], problems } : { rules, problems: [] };
};
