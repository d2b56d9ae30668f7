// Shapes of data, for the packages of ratings to declare their own files with
export type { JsonSchema } from './check/schema-kit.js';
export {
  constant,
  either,
  list,
  number,
  object,
  oneOf,
  orNull,
  record,
  ref,
  text,
} from './check/schema-kit.js';
export type { ShapeProblem } from './check/shape.js';
export { shapeProblems, step } from './check/shape.js';
