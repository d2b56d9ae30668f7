import type { Locale } from '@tuoyu/core';
import { type CellValue, type SheetToWrite, writeCsv, writeWorkbook } from '@tuoyu/io';
import type { Wst821Form } from '@tuoyu/star-rating';
import { factMark, factNotes, formColumns, formFacts, sheetNames, valueHeader } from './form-columns.js';

const yesNo = (value: boolean | null): string | null => (value === null ? null : value ? 'yes' : 'no');

const rowsOf = (form: Wst821Form): readonly (readonly CellValue[])[] =>
  form.dimensions.flatMap(({ id, indicators }) =>
    // a dimension of which nothing is known still has a row to begin with
    (indicators.length === 0 ? [undefined] : indicators).map((own) =>
      formColumns.map(([column]) => {
        if (column === 'dimension') return id;
        if (own === undefined) return null;
        const value = own[column];
        if (typeof value === 'boolean') return yesNo(value);
        return Array.isArray(value) ? value.join(' ') : (value as string | number | null);
      }),
    ),
  );

/** The form as a workbook: a sheet of indicators, to which rows are added, and a sheet of the other facts. */
export const formAsSheet = (form: Wst821Form, locale: Locale): Promise<Uint8Array> => {
  const indicators: SheetToWrite = {
    name: sheetNames.indicators[locale],
    columns: formColumns.map(([, header, width, list]) => ({
      header: header[locale],
      width,
      ...(list === undefined ? {} : { list }),
    })),
    rows: rowsOf(form),
  };
  const other: SheetToWrite = {
    name: sheetNames.facts[locale],
    columns: [
      { header: 'id', width: 14 },
      { header: locale === 'en' ? 'What' : '说明', width: 60 },
      { header: valueHeader[locale], width: 40 },
    ],
    rows: formFacts.map((id) => [id, factNotes[id][locale], null]),
  };
  return writeWorkbook([indicators, other]);
};

/** The form as one table: rows of indicators, and below them a row for each of the other facts. */
export const formAsCsv = (form: Wst821Form, locale: Locale): string => {
  const fact: { readonly [id: string]: (id: (typeof formFacts)[number]) => string } = {
    dimension: () => factMark[locale],
    clause: (id) => id,
    title: (id) => factNotes[id][locale],
  };
  return writeCsv([
    [...formColumns.map(([, header]) => header[locale]), valueHeader[locale]],
    ...rowsOf(form).map((row) => [...row, null]),
    ...formFacts.map((id) => [...formColumns.map(([column]) => fact[column]?.(id) ?? null), null]),
  ]);
};
