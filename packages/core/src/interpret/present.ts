import type { FieldEntry } from '../declare/field-table.js';
import type { ReportValue } from '../report/report.js';
import { formatDay } from '../value/day.js';
import { numberOf } from '../value/decimal.js';
import type { End } from '../value/interval.js';
import { TRUE, UNKNOWN } from '../value/truth.js';
import { isPoint, type Value } from './value.js';

/** A value as a report writes it. */
export const reportValue = (value: Value): ReportValue => {
  switch (value.kind) {
    case 'boolean':
      return value.can === UNKNOWN ? null : value.can === TRUE;
    case 'number': {
      const end = (e: End): number | null => (typeof e === 'number' ? null : numberOf(e));
      const min = end(value.lo);
      return isPoint(value) ? min : { min, max: end(value.hi) };
    }
    case 'date': {
      const [from, to] = [value.lo, value.hi].map(formatDay) as [string, string];
      return from === to ? from : { from, to };
    }
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
