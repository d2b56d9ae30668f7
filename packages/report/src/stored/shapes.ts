/** Something in a stored file that is not as it should be. */
export interface StoredProblem {
  /** Where, as an RFC 6901 pointer into the file. */
  readonly pointer: string;
  readonly expected: string;
  /** What stands there instead, by kind. */
  readonly found: string;
}

/** Looks at a value and tells what is wrong. */
export type Shape = (value: unknown, at: string, say: (problem: StoredProblem) => void) => void;

const kindOf = (value: unknown): string =>
  value === undefined ? 'nothing' : value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

const plain =
  (expected: string, fits: (value: unknown) => boolean): Shape =>
  (value, at, say) => {
    if (!fits(value)) say({ pointer: at, expected, found: kindOf(value) });
  };

export const text = plain('text', (value) => typeof value === 'string');
export const count = plain(
  'a whole number from 0 on',
  (value) => Number.isSafeInteger(value) && (value as number) >= 0,
);
export const number = plain('number', (value) => typeof value === 'number');
export const truth = plain('true or false', (value) => typeof value === 'boolean');

/** A value of a report: plain, a list of texts, or a range. */
export const reportValue = plain('a value', (value) => {
  if (value === null || typeof value !== 'object') return value !== undefined;
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string');
  return 'min' in value || 'from' in value || 'oneOf' in value;
});

export const oneOf = (options: readonly string[]): Shape =>
  plain(options.join(', '), (value) => typeof value === 'string' && options.includes(value));

export const orNull =
  (shape: Shape): Shape =>
  (value, at, say) => {
    if (value !== null) shape(value, at, say);
  };

export const listOf =
  (shape: Shape): Shape =>
  (value, at, say) => {
    if (!Array.isArray(value)) say({ pointer: at, expected: 'list', found: kindOf(value) });
    else for (const [index, one] of value.entries()) shape(one, `${at}/${index}`, say);
  };

const isGroup = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A group with the same shape under every key. */
export const mapOf =
  (shape: Shape): Shape =>
  (value, at, say) => {
    if (!isGroup(value)) say({ pointer: at, expected: 'object', found: kindOf(value) });
    else for (const [key, one] of Object.entries(value)) shape(one, `${at}/${escaped(key)}`, say);
  };

/** A group with its parts; a part whose name ends with `?` may be absent. What else stands there is left alone. */
export const groupOf =
  (parts: { readonly [name: string]: Shape }): Shape =>
  (value, at, say) => {
    if (!isGroup(value)) {
      say({ pointer: at, expected: 'object', found: kindOf(value) });
      return;
    }
    for (const [name, shape] of Object.entries(parts)) {
      const key = name.replace(/\?$/, '');
      const part = Object.hasOwn(value, key) ? value[key] : undefined;
      if (part === undefined && name.endsWith('?')) continue;
      shape(part, `${at}/${key}`, say);
    }
  };
