import type { FieldTable } from '../declare/field-table.js';

/** The place in the field table of a pointer into a record: positions of lists become `*`. */
export const patternOf = (fields: FieldTable, pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .reduce((pattern, key) => {
      const inList = fields[pattern]?.type === 'list' && /^\d+$/.test(key);
      return `${pattern}/${inList ? '*' : key}`;
    }, '');
