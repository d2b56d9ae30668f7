/** Why a file gives nothing, or nothing more. */
export type FileFaultCode =
  | 'empty-file'
  | 'not-a-workbook'
  | 'old-workbook'
  | 'encrypted'
  | 'binary-workbook'
  | 'truncated'
  | 'bad-archive'
  | 'too-large'
  | 'bad-xml'
  | 'has-doctype'
  | 'bad-part'
  | 'not-text'
  | 'wrong-encoding'
  | 'bad-quote'
  | 'row-too-long'
  | 'too-many-columns';

/** Why a file, or the rest of it, can not be read: a result, not an error. */
export interface FileFault {
  readonly code: FileFaultCode;
  /** Part of a workbook, such as `xl/worksheets/sheet1.xml`. */
  readonly part?: string;
  /** Line of a text file, from 1. */
  readonly line?: number;
  readonly found?: string;
  readonly expected?: string;
}

/** Carries a fault out of nested readers of this package; it never leaves the package. */
export class Refusal extends Error {
  readonly fault: FileFault;
  constructor(fault: FileFault) {
    super(fault.code);
    this.fault = fault;
  }
}
