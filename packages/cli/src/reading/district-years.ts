import { readFile } from 'node:fs/promises';
import type { Issue } from '@tuoyu/core';
import { readCsv } from '@tuoyu/io';
import { type DistrictYear, districtYearsFromTable, readDistrictYear } from '@tuoyu/nanjing';
import { reasonOf } from '../io/file-error.js';
import type { Io } from '../io/io.js';
import { pathOf } from '../io/paths.js';
import { UsageError } from '../usage-error.js';
import { readJsonFile } from './json-file.js';

/** Records of district years with what is wrong in the file. */
export interface DistrictYears {
  readonly records: readonly DistrictYear[];
  readonly issues: readonly Issue[];
}

const fromCsv = async (io: Io, file: string): Promise<DistrictYears> => {
  const bytes = await readFile(pathOf(io, file)).catch((error: unknown) => {
    const reason = reasonOf(error);
    throw reason === 'ENOENT'
      ? new UsageError('no-such-file', { file })
      : new UsageError('cannot-read', { file, reason });
  });
  const rows: string[][] = [];
  const issues: Issue[] = [];
  for await (const item of readCsv([bytes])) {
    if (item.kind === 'row') {
      // blank rows are left out by the reader: keep every row at its place
      while (rows.length < item.row - 1) rows.push([]);
      rows.push([...item.cells]);
    } else if (item.kind === 'fault') issues.push({ pointer: '', code: item.fault.code });
  }
  const table = districtYearsFromTable(rows);
  return { records: table.records, issues: [...issues, ...table.issues] };
};

/** The records of a JSON file (one or a list) or a CSV table. Throws a {@link UsageError}. */
export const readDistrictYears = async (io: Io, file: string): Promise<DistrictYears> => {
  if (/\.(csv|tsv)$/iu.test(file)) return fromCsv(io, file);
  const json = await readJsonFile(io, file);
  const isList = Array.isArray(json);
  const read = (isList ? (json as unknown[]) : [json]).map(readDistrictYear);
  return {
    records: read.flatMap(({ record }) => record ?? []),
    issues: read.flatMap(({ issues }, at) =>
      issues.map((issue) => (isList ? { ...issue, pointer: `/${at}${issue.pointer}` } : issue)),
    ),
  };
};
