const copy = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(copy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, copy(v)]));
};

const unescaped = (key: string): string => key.replaceAll('~1', '/').replaceAll('~0', '~');

const put = (root: unknown, pointer: string, value: unknown): void => {
  const keys = pointer.slice(1).split('/').map(unescaped);
  const last = keys.pop() as string;
  let at = root as { [key: string]: unknown };
  for (const [i, key] of keys.entries()) {
    if (typeof at[key] !== 'object' || at[key] === null) {
      if (value === undefined) return;
      at[key] = /^\d+$/.test(keys[i + 1] ?? last) ? [] : {};
    }
    at = at[key] as { [key: string]: unknown };
  }
  if (value !== undefined) at[last] = copy(value);
  else if (Array.isArray(at)) at.splice(Number(last), 1);
  else delete at[last];
};

/** A fresh copy of a record with values put in by pointer. Groups and lists on the way are made where they lack. */
export const recordWith = (
  base: unknown,
  changes: { readonly [pointer: string]: unknown } | undefined,
): unknown => {
  const record = copy(base ?? {});
  for (const [pointer, value] of Object.entries(changes ?? {})) put(record, pointer, value);
  return record;
};
