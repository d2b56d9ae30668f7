import { TuoyuError } from '../error.js';

/** Checks a value; throws `bad-pack` or `bad-expression` with its pointer. */
export type Shape = (value: unknown, pointer: string) => void;

const refuse = (pointer: string, expected: string): never => {
  throw new TuoyuError('bad-pack', { pointer, expected });
};

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

export const text: Shape = (value, pointer) => {
  if (typeof value !== 'string') refuse(pointer, 'a text');
};
export const bool: Shape = (value, pointer) => {
  if (typeof value !== 'boolean') refuse(pointer, 'true or false');
};
export const num: Shape = (value, pointer) => {
  if (typeof value !== 'number') refuse(pointer, 'a number');
};

/** One of some texts. */
export const oneOf =
  (...options: readonly string[]): Shape =>
  (value, pointer) => {
    if (typeof value !== 'string' || !options.includes(value))
      refuse(pointer, `one of ${options.join(', ')}`);
  };

/** The first shape that fits; `expected` says what that is. */
export const either =
  (expected: string, ...shapes: readonly Shape[]): Shape =>
  (value, pointer) => {
    const fits = shapes.some((shape) => {
      try {
        shape(value, pointer);
        return true;
      } catch {
        return false;
      }
    });
    if (!fits) refuse(pointer, expected);
  };

export const list =
  (shape: Shape, least = 0): Shape =>
  (value, pointer) => {
    if (!Array.isArray(value)) return refuse(pointer, 'a list');
    if (value.length < least) refuse(pointer, `a list of at least ${least}`);
    for (const [i, item] of value.entries()) shape(item, `${pointer}/${i}`);
  };

const entriesOf = (value: unknown, pointer: string): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value)
    : refuse(pointer, 'an object');

/** An object in which every value has one shape. */
export const map =
  (shape: Shape): Shape =>
  (value, pointer) => {
    for (const [key, inner] of entriesOf(value, pointer)) shape(inner, `${pointer}/${escaped(key)}`);
  };

/** An object with exactly these keys; those of `optional` may be absent. */
export const object =
  (needed: { readonly [key: string]: Shape }, optional: { readonly [key: string]: Shape } = {}): Shape =>
  (value, pointer) => {
    const entries = entriesOf(value, pointer);
    for (const [key, inner] of entries) {
      const shape = Object.hasOwn(needed, key)
        ? needed[key]
        : Object.hasOwn(optional, key)
          ? optional[key]
          : undefined;
      if (shape === undefined) refuse(`${pointer}/${escaped(key)}`, 'nothing');
      else shape(inner, `${pointer}/${escaped(key)}`);
    }
    for (const key of Object.keys(needed)) {
      if (!entries.some(([k]) => k === key)) refuse(pointer, `the key ${key}`);
    }
  };
