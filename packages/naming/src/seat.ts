import { divisionHistory } from '@tuoyu/reference';

/** A seat as given when it is six digits within a province that exists or existed; anything else is no seat. */
export const seatOf = (code: string | undefined): string | undefined =>
  code !== undefined && /^\d{6}$/u.test(code) && divisionHistory(`${code.slice(0, 2)}0000`).length > 0
    ? code
    : undefined;
