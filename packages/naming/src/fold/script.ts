import { SCRIPT_PAIRS } from './table.generated.js';

let table: ReadonlyMap<string, string> | undefined;

const read = (): ReadonlyMap<string, string> => {
  const map = new Map<string, string>();
  for (const line of SCRIPT_PAIRS)
    for (let at = 0; at < line.length; at += 2) map.set(line[at]!, line[at + 1]!);
  return map;
};

/** The standard character of the mainland for a traditional or variant one; the character itself when it is standard. */
export const standardCharacter = (char: string): string => {
  table ??= read();
  return table.get(char) ?? char;
};
