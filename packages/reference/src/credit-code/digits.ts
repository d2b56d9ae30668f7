/** Characters of a credit code in the order of their values: no I, O, S, V, Z. */
export const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const ORGANISATION_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

const weighted = (body: string, alphabet: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * alphabet.indexOf(body[index]!), 0);

/** Check character of a credit code from its first 17 characters (GB 32100-2015: weights are powers of 3 modulo 31). */
export const creditCodeDigit = (body: string): string =>
  ALPHABET[(31 - (weighted(body, ALPHABET, WEIGHTS) % 31)) % 31]!;

/** Check character of an organisation code from its first 8 characters (GB 11714-1997, modulo 11; 10 is X). */
export const organisationDigit = (body: string): string => {
  const digit = (11 - (weighted(body, ORGANISATION_ALPHABET, ORGANISATION_WEIGHTS) % 11)) % 11;
  return digit === 10 ? 'X' : String(digit);
};
