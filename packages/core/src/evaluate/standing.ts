import { parseDay } from '../value/day.js';

/** How a stretch of ISO days stands to a day. An end that can not be read is no end to rely on. */
export const standing = (
  from: string | undefined,
  until: string | undefined,
  asOf: number,
): 'expired' | 'pending' | 'active' => {
  const day = (text: string | undefined): number | undefined => (text === undefined ? asOf : parseDay(text));
  const [start, end] = [day(from), day(until)];
  if (end === undefined || end < asOf) return 'expired';
  return start === undefined || start > asOf ? 'pending' : 'active';
};
