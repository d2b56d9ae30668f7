import type { FieldEntry } from '../declare/field-table.js';
import type { ReportValue } from '../report/report.js';
import { formatDay } from '../value/day.js';
import { numberOf } from '../value/decimal.js';
import { pointOf } from '../value/interval.js';
import { TRUE, UNKNOWN } from '../value/truth.js';
import type { Value } from './value.js';

/** A value as a report writes it. */
export const reportValue = (value: Value): ReportValue => {
  switch (value.kind) {
    case 'boolean':
      return value.can === UNKNOWN ? null : value.can === TRUE;
    case 'number': {
      const point = pointOf(value);
      if (point !== undefined) return numberOf(point);
      return { min: value.lo && numberOf(value.lo), max: value.hi && numberOf(value.hi) };
    }
    case 'date':
      return value.lo === value.hi
        ? formatDay(value.lo)
        : { from: formatDay(value.lo), to: formatDay(value.hi) };
    case 'code': {
      const options = value.options && [...value.options].sort();
      return options?.length === 1 ? (options[0] as string) : { oneOf: options };
    }
    case 'codes':
      return value.complete ? [...value.sure].sort() : { oneOf: null };
  }
};

/** Whether the values of a field are hidden in reports. */
export const isMasked = (entry: FieldEntry): boolean =>
  entry.sensitivity === 'personal' || entry.sensitivity === 'child';
