export { delimiters } from './csv/delimiter.js';
export type { Bytes, Encoding } from './csv/encoding.js';
export { encodings } from './csv/encoding.js';
export { type CsvItem, type CsvOptions, readCsv } from './csv/read-csv.js';
export type { CsvRow } from './csv/split-rows.js';
export { type CsvToWrite, csvRow, writeCsv } from './csv/write-csv.js';
export { IoError, type IoErrorCode, type IoErrorInfo, isIoError } from './error.js';
export type { FileFault, FileFaultCode } from './fault.js';
export { FirstPlaces } from './keys/first-places.js';
export { SeenKeys } from './keys/seen-keys.js';
export { defaultLimits, type FileLimits, gridLimits } from './limits.js';
export { type DescribedColumn, type DescribedTable, describeTables, mappingOf } from './tables/describe.js';
export { type Guess, guessesFor } from './tables/guess.js';
export { headingOf } from './tables/headings.js';
export {
  fieldOf,
  layoutOf,
  type TableColumn,
  type TableField,
  type TableLayout,
  tableLayouts,
} from './tables/layout.js';
export {
  MAPPING_FORMAT,
  type Mapping,
  type MappingProblem,
  parseMapping,
  type TableMapping,
} from './tables/mapping.js';
export { type NamedCellIssue, type NamedRow, readNamedTables } from './tables/named-table.js';
export { layoutNamed, type TableNote, type TableOptions, type UnreadableRow } from './tables/open-table.js';
export type { RowProblem, TableIssue, TableIssueCode, TableNoteCode, TablePlace } from './tables/place.js';
export { readTables, type TableItem, type TableRecord } from './tables/read-tables.js';
export { expectedText } from './tables/read-value.js';
export {
  csvSource,
  type RowSource,
  type SourceCell,
  type SourceRow,
  workbookSources,
} from './tables/source.js';
export { type TemplateOptions, templateSheets } from './tables/template.js';
export { type TableText, tableTexts } from './tables/texts.js';
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
  listsSheet,
  type SheetToWrite,
  writeWorkbook,
} from './workbook/write-workbook.js';
