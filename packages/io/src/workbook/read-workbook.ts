import { Buffer } from 'node:buffer';
import { type FileFault, Refusal } from '../fault.js';
import { defaultLimits, type FileLimits } from '../limits.js';
import { type CellRange, rangeText } from './cells.js';
import type { DateSystem } from './serial-date.js';
import { sheetRows, type WorkbookRow } from './sheet-rows.js';
import { type SheetState, textOfPart, workbookFrame } from './workbook-parts.js';
import { openArchive } from './zip.js';

/** A sheet of a workbook. */
export interface WorkbookSheet {
  readonly name: string;
  readonly state: SheetState;
  /** Rows that hold something, from the top; each call starts anew and reads as it goes. */
  readonly rows: () => Iterable<WorkbookRow>;
  /** Merged rectangles, by their top; only the cell at the top left of each holds something. */
  readonly merges: readonly CellRange[];
}

/** A workbook that can be read as a whole. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly dates: DateSystem;
}

/** A workbook, or why the file is none. */
export type WorkbookResult =
  | { readonly ok: true; readonly workbook: Workbook }
  | { readonly ok: false; readonly fault: FileFault };

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

const checkKind = (bytes: Uint8Array, limits: FileLimits): void => {
  if (bytes.length === 0) throw new Refusal({ code: 'empty-file' });
  if (bytes.length > limits.file) {
    throw new Refusal({ code: 'too-large', expected: `at most ${limits.file} bytes` });
  }
  // the container of old office files, and of new ones under a password
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    const name = 'EncryptedPackage';
    const wide = Buffer.from(name, 'utf16le');
    const code = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(wide)
      ? 'encrypted'
      : 'old-workbook';
    throw new Refusal({ code, expected: 'xlsx' });
  }
  if (!startsWith(bytes, 0x50, 0x4b)) throw new Refusal({ code: 'not-a-workbook', expected: 'xlsx' });
};

const mostMerges = 200_000;

/** No program lets merged rectangles overlap, so a file where they do has been made to be slow. */
const checkApart = (merges: readonly CellRange[], part: string): void => {
  let active: CellRange[] = [];
  let top = 0;
  for (const range of merges) {
    if (range.top !== top) active = active.filter(({ bottom }) => bottom >= range.top);
    top = range.top;
    if (active.some(({ left, right }) => left <= range.right && right >= range.left)) {
      throw new Refusal({ code: 'bad-part', part, found: `merge ${rangeText(range)}` });
    }
    active.push(range);
  }
};

const read = (bytes: Uint8Array, limits: FileLimits): Workbook => {
  checkKind(bytes, limits);
  const archive = openArchive(bytes, limits);
  const frame = workbookFrame(archive);
  let cells = 0;
  const sheets = frame.sheets.map(({ name, state, part }): WorkbookSheet => {
    const text = textOfPart(archive, part);
    if (text === undefined) throw new Refusal({ code: 'bad-part', part, found: 'nothing' });
    const merges: CellRange[] = [];
    const add = (range: CellRange): void => {
      if (merges.push(range) > mostMerges) {
        throw new Refusal({ code: 'too-large', part, expected: `at most ${mostMerges} merged cells` });
      }
    };
    // the whole sheet once, so that nothing can go wrong in the middle of its rows
    for (const row of sheetRows(text, part, frame, { merge: add })) {
      cells += row.cells.length;
      if (cells > limits.cells) {
        throw new Refusal({ code: 'too-large', part, expected: `at most ${limits.cells} cells` });
      }
    }
    merges.sort((a, b) => a.top - b.top || a.left - b.left);
    checkApart(merges, part);
    return { name, state, merges, rows: () => sheetRows(text, part, frame) };
  });
  return { sheets, dates: frame.dates };
};

/**
 * Reads an XLSX workbook. Never throws for a bad file. Nothing of the file is run or fetched: formulas give the values
 * that were stored with them, links to other files are left alone, a document type is refused. A file that would grow
 * beyond the limits is refused before it does.
 */
export const readWorkbook = (bytes: Uint8Array, limits: Partial<FileLimits> = {}): WorkbookResult => {
  try {
    return { ok: true, workbook: read(bytes, { ...defaultLimits, ...limits }) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, fault: error.fault };
    // what is left is a text or a stack beyond what the machine holds
    if (error instanceof RangeError) return { ok: false, fault: { code: 'too-large' } };
    throw error;
  }
};
