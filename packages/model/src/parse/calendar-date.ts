const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`. */
export const isCalendarDate = (text: string): boolean => {
  const parts = shape.exec(text);
  if (parts === null) return false;
  const year = Number(parts[1]);
  const month = Number(parts[2]);
  const day = Number(parts[3]);
  const length = month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);
  return day >= 1 && day <= length;
};
