import type { DateSystem } from '../workbook/serial-date.js';
import { fieldOf, layoutOf, patternOf } from './layout.js';

/** Format tag of a mapping file. */
export const MAPPING_FORMAT = 'tuoyu-mapping/1';

/** How one table of a file is read. */
export interface TableMapping {
  /** Name of the sheet, or of the CSV file without its ending; any table when it is left out. */
  readonly sheet?: string;
  /** List of the table, such as `/staff`; empty for the institutions; null to leave the sheet out. */
  readonly list: string | null;
  /** Row of the heading, from 1; looked for when it is left out. */
  readonly heading?: number;
  /** Field of each heading: a pattern, a pointer with positions, or null to leave the column out. */
  readonly columns?: { readonly [heading: string]: string | null };
  /** Own spellings of values: by pattern, then by text; null for an unknown value. */
  readonly values?: { readonly [pattern: string]: { readonly [text: string]: unknown } };
  /** System of bare serial days in a CSV file. */
  readonly serialDays?: DateSystem;
}

/** A mapping file: how the tables of a file are read where their headings do not say it. */
export interface Mapping {
  readonly format: typeof MAPPING_FORMAT;
  readonly tables: readonly TableMapping[];
}

/** What is wrong with a mapping file, and where. */
export interface MappingProblem {
  /** JSON pointer into the file. */
  readonly at: string;
  readonly expected: string;
}

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const known = new Set(['sheet', 'list', 'heading', 'columns', 'values', 'serialDays']);

const token = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

const highestPosition = 999;

const isTarget = (list: string, target: string): boolean => {
  if (
    target.match(/\d+/g)?.some((digits) => target.includes(`/${digits}`) && Number(digits) > highestPosition)
  ) {
    return false;
  }
  const field = fieldOf(patternOf(target));
  if (field === undefined || field.type === 'object') return false;
  const prefix = list === '' ? '/' : `${list}/*/`;
  if (target.startsWith(prefix)) return !target.slice(prefix.length).includes('*');
  return list !== '' && !target.includes('*')
    ? ['/key', '/name', '/creditCode'].includes(target)
    : target === `${list.slice(0, list.lastIndexOf('/*'))}/*/id`;
};

const tableProblems = (table: unknown, at: string): readonly MappingProblem[] => {
  const wrong = (place: string, expected: string): MappingProblem => ({ at: `${at}${place}`, expected });
  if (!isObject(table)) return [wrong('', 'an object')];
  const { sheet, list, heading, columns, values, serialDays } = table;
  const problems: MappingProblem[] = [];
  for (const key of Object.keys(table)) {
    if (!known.has(key)) problems.push(wrong(`/${token(key)}`, [...known].join(', ')));
  }
  if (sheet !== undefined && typeof sheet !== 'string') problems.push(wrong('/sheet', 'a text'));
  if (list !== null && (typeof list !== 'string' || layoutOf(list) === undefined)) {
    problems.push(wrong('/list', 'a list such as /staff, "" for the institutions, or null'));
  }
  if (heading !== undefined && !(Number.isInteger(heading) && (heading as number) >= 1)) {
    problems.push(wrong('/heading', 'a row from 1'));
  }
  if (serialDays !== undefined && serialDays !== '1900' && serialDays !== '1904') {
    problems.push(wrong('/serialDays', '1900 or 1904'));
  }
  if (columns !== undefined) {
    if (!isObject(columns)) problems.push(wrong('/columns', 'an object'));
    else if (typeof list === 'string') {
      for (const [name, target] of Object.entries(columns)) {
        if (target !== null && !(typeof target === 'string' && isTarget(list, target))) {
          problems.push(wrong(`/columns/${token(name)}`, 'a field of the table, or null'));
        }
      }
    }
  }
  if (values !== undefined) {
    if (!isObject(values)) problems.push(wrong('/values', 'an object'));
    else {
      for (const [pattern, spellings] of Object.entries(values)) {
        if (fieldOf(pattern) === undefined)
          problems.push(wrong(`/values/${token(pattern)}`, 'a pattern of a field'));
        else if (!isObject(spellings)) problems.push(wrong(`/values/${token(pattern)}`, 'an object'));
      }
    }
  }
  return problems;
};

/** Reads a mapping file. What is wrong is a result; nothing is thrown. */
export const parseMapping = (
  json: unknown,
): { readonly mapping: Mapping } | { readonly problems: readonly MappingProblem[] } => {
  if (!isObject(json)) return { problems: [{ at: '', expected: 'an object' }] };
  const problems: MappingProblem[] = [];
  if (json['format'] !== MAPPING_FORMAT) problems.push({ at: '/format', expected: MAPPING_FORMAT });
  const { tables } = json;
  if (Array.isArray(tables)) {
    for (const [index, table] of tables.entries()) problems.push(...tableProblems(table, `/tables/${index}`));
  } else problems.push({ at: '/tables', expected: 'a list' });
  for (const key of Object.keys(json)) {
    if (key !== 'format' && key !== 'tables')
      problems.push({ at: `/${token(key)}`, expected: 'format, tables' });
  }
  return problems.length > 0 ? { problems } : { mapping: json as unknown as Mapping };
};
