/** Pointers of everything in a record. */
export const pointersIn = (value: unknown, pointer = ''): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, part]) => [
        `${pointer}/${key}`,
        ...pointersIn(part, `${pointer}/${key}`),
      ]);

type Holder = { [key: string]: unknown } | unknown[];

/** What holds the value of a pointer, and under which key; undefined where nothing does. */
export const holderOf = (record: unknown, pointer: string): readonly [Holder, string] | undefined => {
  const keys = pointer.split('/').slice(1);
  const key = keys.pop() as string;
  const holder = keys.reduce<unknown>(
    (at, step) => (at as { [key: string]: unknown } | null | undefined)?.[step],
    record,
  );
  return typeof holder === 'object' && holder !== null ? [holder as Holder, key] : undefined;
};
