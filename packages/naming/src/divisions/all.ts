import { type Division, divisionHistory } from '@tuoyu/reference';

const two = (n: number): string => String(n).padStart(2, '0');

/** Every division of every time that `@tuoyu/reference` knows, found by walking the codes of each province. */
export const allDivisions = (): readonly Division[] => {
  const found: Division[] = [];
  for (let province = 11; province < 83; province += 1) {
    if (divisionHistory(`${province}0000`).length === 0) continue;
    for (let middle = 0; middle < 100; middle += 1) {
      const prefix = `${province}${two(middle)}`;
      for (let last = 0; last < 100; last += 1) found.push(...divisionHistory(prefix + two(last)));
    }
  }
  return found;
};
