import {
  count,
  day,
  list,
  object,
  oneOf,
  orNull,
  positive,
  published,
  type ShapeSchema,
  text,
} from '../shape/schema.js';
import { DRAW_FORMAT, DRAW_INPUT_FORMAT } from './types.js';

const period = object({ from: day, to: day });
const departments = list(text, 1);

/** JSON Schema of the input of a draw. */
export const DRAW_INPUT_SCHEMA: ShapeSchema = /* @__PURE__ */ published(
  'draw-input',
  'Input of a draw of inspections',
  object(
    {
      format: { const: DRAW_INPUT_FORMAT },
      days: {
        anyOf: [
          list(day, 1),
          object({ from: day, to: day, calendar: oneOf('working-days', 'weekdays') }, { except: list(day) }),
        ],
      },
      institutions: list(object({ id: text }, { name: text, visits: positive, closed: list(period) }), 1),
      inspectors: list(
        object({ id: text }, { department: text, workload: count, perDay: positive, absent: list(period) }),
      ),
      rules: object(
        { team: list(object({}, { departments }), 2) },
        { rotation: count, leastDaysSinceLast: count, leastDaysBetween: positive },
      ),
    },
    {
      title: text,
      conflicts: list(object({ institution: text, inspector: text }, { reason: text })),
      history: list(object({ institution: text, on: day, team: list(text) })),
    },
  ),
);

const constraint = object(
  {
    kind: oneOf(
      'visit',
      'closed',
      'since-last',
      'between',
      'conflict',
      'rotation',
      'absence',
      'workload',
      'per-day',
      'departments',
    ),
  },
  {
    institution: text,
    inspector: text,
    visit: positive,
    days: count,
    from: day,
    to: day,
    most: count,
    place: positive,
    departments,
  },
);

/** JSON Schema of the result of a draw. */
export const DRAW_SCHEMA: ShapeSchema = /* @__PURE__ */ published(
  'draw',
  'Result of a draw of inspections',
  object({
    format: { const: DRAW_FORMAT },
    input: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    seed: text,
    state: oneOf('drawn', 'impossible', 'unsettled'),
    visits: list(object({ institution: text, visit: positive, date: day, team: list(text, 2) })),
    impossible: orNull(object({ constraints: list(constraint, 1), irreducible: { type: 'boolean' } })),
  }),
);
