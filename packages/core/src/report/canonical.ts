import { TuoyuError } from '../error.js';

/**
 * Canonical JSON by RFC 8785: keys in UTF-16 order, no white space, numbers as ECMAScript writes them. Keys whose value
 * is undefined are left out. Throws `not-json` for a value that JSON lacks and for a cycle.
 */
export const canonical = (value: unknown): string => {
  const open = new Set<object>();
  const write = (v: unknown, pointer: string): string => {
    if (v === null || typeof v === 'boolean' || typeof v === 'string') return JSON.stringify(v);
    if (typeof v === 'number' && Number.isFinite(v)) return JSON.stringify(v);
    if (typeof v !== 'object') throw new TuoyuError('not-json', { pointer, found: typeof v });
    if (open.has(v)) throw new TuoyuError('not-json', { pointer, found: 'a cycle' });
    open.add(v);
    const text = Array.isArray(v)
      ? `[${v.map((item, i) => write(item ?? null, `${pointer}/${i}`)).join(',')}]`
      : `{${Object.keys(v)
          .sort()
          .filter((key) => (v as { [k: string]: unknown })[key] !== undefined)
          .map(
            (key) =>
              `${JSON.stringify(key)}:${write((v as { [k: string]: unknown })[key], `${pointer}/${key}`)}`,
          )
          .join(',')}}`;
    open.delete(v);
    return text;
  };
  return write(value, '');
};
