export { delimiters } from './csv/delimiter.js';
export type { Bytes, Encoding } from './csv/encoding.js';
export { encodings } from './csv/encoding.js';
export { type CsvItem, type CsvOptions, readCsv } from './csv/read-csv.js';
export type { CsvRow } from './csv/split-rows.js';
export { type CsvToWrite, csvRow, writeCsv } from './csv/write-csv.js';
export { IoError, type IoErrorCode, type IoErrorInfo, isIoError } from './error.js';
export type { FileFault, FileFaultCode } from './fault.js';
export { defaultLimits, type FileLimits, gridLimits } from './limits.js';
export { type CellRange, cellAt, columnLetters, columnNumber, rangeAt, rangeText } from './workbook/cells.js';
export {
  readWorkbook,
  type Workbook,
  type WorkbookResult,
  type WorkbookSheet,
} from './workbook/read-workbook.js';
export { type DateSystem, serialDay, serialText } from './workbook/serial-date.js';
export type { CellKind, WorkbookCell, WorkbookRow } from './workbook/sheet-rows.js';
export type { SheetState } from './workbook/workbook-parts.js';
export {
  type CellValue,
  type ColumnToWrite,
  type EntryCheck,
  isSheetName,
  type SheetToWrite,
  writeWorkbook,
} from './workbook/write-workbook.js';
