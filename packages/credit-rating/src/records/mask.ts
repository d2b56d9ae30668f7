/** What stands for a value that is not shown. */
export const MASK = '***';

// eleven digits or more in a row, with separators: telephone and identity numbers; credit codes have letters or are asked for
const numberLike = /\d(?:[ -]?\d){10,}[\dXx]?/u;
const mailLike = /[^\s@]+@[^\s@]+\.[^\s@]+/u;

/** Whether a text holds a telephone or identity number, or a mail address. */
export const holdsPersonal = (text: string): boolean => numberLike.test(text) || mailLike.test(text);

/** A text with such numbers and addresses masked. */
export const masked = (text: string): string =>
  text.replace(new RegExp(numberLike.source, 'gu'), MASK).replace(new RegExp(mailLike.source, 'gu'), MASK);

const MOST = 40;
// codes and days; a name of a person has a space, a capital or is no Latin text
const codeLike = /^(?:[a-z][a-z0-9/-]*|[\d:TZ+./-]*)$/u;

/** How a found value is shown: codes and days as they are, everything longer or personal not at all. */
export const shownValue = (value: unknown): string | null => {
  if (value === undefined) return null;
  if (value === null || typeof value === 'number' || typeof value === 'boolean')
    return holdsPersonal(String(value)) ? MASK : String(value);
  if (typeof value !== 'string') return Array.isArray(value) ? 'array' : typeof value;
  return value.length <= MOST && codeLike.test(value) && !holdsPersonal(value) ? value : MASK;
};
