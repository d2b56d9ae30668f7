import {
  amount,
  count,
  list,
  object,
  oneOf,
  orNull,
  published,
  type ShapeSchema,
  text,
} from '../shape/schema.js';
import { districtYearFields } from './fields.js';
import { DISTRICT_YEAR_FORMAT } from './types.js';

const counted: ShapeSchema = {
  anyOf: [count, object({ min: count, max: orNull(count) })],
};
const at = object({
  latitude: { type: 'number', minimum: -90, maximum: 90 },
  longitude: { type: 'number', minimum: -180, maximum: 180 },
});

/** JSON Schema of {@link DistrictYear}. */
export const DISTRICT_YEAR_SCHEMA: ShapeSchema = /* @__PURE__ */ published(
  'district-year',
  'What a district or the city counted in a year',
  object(
    {
      format: { const: DISTRICT_YEAR_FORMAT },
      level: oneOf('city', 'district'),
      place: text,
      year: { type: 'integer', minimum: 2000, maximum: 9999 },
    },
    {
      source: text,
      circle: object(
        {
          communities: list(object({ name: text }, { minutes: orNull(amount), at: orNull(at) })),
        },
        {
          source: text,
          institutions: list(object({ name: text, at })),
          method: object({
            mode: oneOf('walk', 'cycle', 'drive', 'transit'),
            speed: { type: 'number', minimum: 0.1, maximum: 200 },
            detour: { type: 'number', minimum: 1, maximum: 10 },
          }),
        },
      ),
      ...Object.fromEntries(districtYearFields.map(({ id }) => [id, counted])),
    },
  ),
);
