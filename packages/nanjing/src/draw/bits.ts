/** A set of small whole numbers as bits. */
export type Bits = Uint32Array;

export const noBits = (size: number): Bits => new Uint32Array(Math.ceil(size / 32) || 1);
export const allBits = (size: number): Bits => {
  const bits = noBits(size);
  for (let at = 0; at < size; at += 1) setBit(bits, at);
  return bits;
};
export const setBit = (bits: Bits, at: number): void => {
  bits[at >> 5] = (bits[at >> 5] as number) | (1 << (at & 31));
};
export const clearBit = (bits: Bits, at: number): void => {
  bits[at >> 5] = (bits[at >> 5] as number) & ~(1 << (at & 31));
};
export const hasBit = (bits: Bits, at: number): boolean =>
  ((bits[at >> 5] as number) & (1 << (at & 31))) !== 0;
export const addBits = (bits: Bits, more: Bits): void => {
  for (let word = 0; word < bits.length; word += 1)
    bits[word] = (bits[word] as number) | (more[word] as number);
};

/** Calls for each member of all three sets, in order. */
export const eachOfAll = (a: Bits, b: Bits, c: Bits, visit: (member: number) => void): void => {
  for (let word = 0; word < a.length; word += 1) {
    let left = (a[word] as number) & (b[word] as number) & (c[word] as number);
    while (left !== 0) {
      visit(word * 32 + 31 - Math.clz32(left & -left));
      left &= left - 1;
    }
  }
};

/** Members of both sets, in order. */
export const inBoth = (a: Bits, b: Bits): number[] => {
  const members: number[] = [];
  eachOfAll(a, b, b, (member) => members.push(member));
  return members;
};

/** The members of both sets as a set. */
export const bitsOfBoth = (a: Bits, b: Bits): Bits => a.map((word, at) => word & (b[at] as number));

/** Whether two sets share so many members or more. */
export const shareAtLeast = (a: Bits, b: Bits, least: number): boolean => {
  let missing = least;
  for (let word = 0; word < a.length && missing > 0; word += 1) {
    for (let left = (a[word] as number) & (b[word] as number); left !== 0; left &= left - 1) missing -= 1;
  }
  return missing <= 0;
};
