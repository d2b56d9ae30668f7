import type { Scope } from '../interpret/context.js';

/** What the rows of a column hold. */
export type NodeKind = 'boolean' | 'number' | 'date' | 'code' | 'codes';

/**
 * Rows that columns run over: the record itself (one row), a list with the elements of all its owners one after
 * another, or the pairs of a row and an element that a quantifier looks at together.
 */
export interface Frame {
  readonly id: number;
  /** Field table pattern of a row; empty for the record. */
  readonly pattern: string;
  /** Path of a list below its owner. */
  readonly path: string;
  /** The owner of a list, the outer rows of pairs; undefined for the record. */
  readonly above: Frame | undefined;
  /** Makes the rows of pairs; the other frames are filled from the record. */
  readonly build: ((frame: Frame, stamp: number) => void) | undefined;
  rows: number;
  /** The evaluation for which the rows stand. */
  stamp: number;
  /** For each row above: its first row here, and the one after its last known one. */
  start: Int32Array;
  end: Int32Array;
  /** For each row above: 1 where there may be more elements; the row at `end` then stands for an unseen one. */
  partial: Uint8Array;
  /** For each row: its row above, and for pairs the row of the element. */
  up: Int32Array;
  inner: Int32Array;
  /** For each row of the record or a list: what stands there. */
  raws: unknown[];
  /** Pointers of the first rows of a list of the record. */
  readonly pointers: string[];
  /** Scopes for the interpreter, made when asked for. */
  scopes: (Scope | undefined)[];
}

/** A column: the value of one expression in every row of a frame, with the columns that it is computed from. */
export interface Node {
  readonly id: number;
  readonly kind: NodeKind;
  readonly frame: Frame;
  readonly inputs: readonly Node[];
  /** Computes all rows; undefined for constants and for fields, which extraction fills. */
  readonly fill: ((out: Node, rows: number) => void) | undefined;
  /** The truth of the first row alone, without filling the column; for statements about the whole record. */
  readonly one: ((stamp: number) => number) | undefined;
  /** The same value in every row of every frame. */
  readonly constant: boolean;
  /** Numbers are whole units of 10^-scale; -1 for plain doubles as they were read. */
  readonly scale: number;
  /** For a code: what an unknown one (id -1) can be; null for anything. */
  readonly options: ReadonlySet<string> | null;
  /** The evaluation for which the column stands. */
  stamp: number;
  /** Truths of a boolean. */
  bits: Uint8Array;
  /** Ends of a number or of a packed day; `hi` is the same array as `lo` when every row is a point. */
  lo: Float64Array;
  hi: Float64Array;
  spare: Float64Array;
  /** Interned codes; bit masks of sets of codes. */
  ids: Int32Array;
}

export const NO_BITS = /* @__PURE__ */ new Uint8Array(0);
const NO_NUMBERS = /* @__PURE__ */ new Float64Array(0);
export const NO_IDS = /* @__PURE__ */ new Int32Array(0);

/** How many rows to make room for. */
export const roomFor = (rows: number): number => {
  let room = 8;
  while (room < rows) room *= 2;
  return room;
};

export type NodeExtra = Partial<Pick<Node, 'scale' | 'options' | 'constant' | 'one'>>;

export const newNode = (
  id: number,
  kind: NodeKind,
  frame: Frame,
  inputs: readonly Node[],
  fill: Node['fill'],
  { scale = 0, options = null, constant = false, one }: NodeExtra = {},
): Node => ({
  id,
  kind,
  frame,
  inputs,
  fill,
  one,
  constant,
  scale,
  options,
  stamp: 0,
  bits: NO_BITS,
  lo: NO_NUMBERS,
  hi: NO_NUMBERS,
  spare: NO_NUMBERS,
  ids: NO_IDS,
});

export const newFrame = (
  id: number,
  pattern: string,
  path: string,
  above: Frame | undefined,
  build?: Frame['build'],
): Frame => ({
  id,
  pattern,
  path,
  above,
  build,
  rows: 0,
  stamp: 0,
  start: NO_IDS,
  end: NO_IDS,
  partial: NO_BITS,
  up: NO_IDS,
  inner: NO_IDS,
  raws: [],
  pointers: [],
  scopes: [],
});

/** The truths of a node, with room for some rows. */
export const bitsFor = (out: Node, rows: number): Uint8Array => {
  if (out.bits.length < rows) out.bits = new Uint8Array(roomFor(rows));
  return out.bits;
};

export const idsFor = (out: Node, rows: number): Int32Array => {
  if (out.ids.length < rows) out.ids = new Int32Array(roomFor(rows));
  return out.ids;
};

/** Makes room for numbers; `exact` when all rows will be points. */
export const endsFor = (out: Node, rows: number, exact: boolean): void => {
  if (out.lo.length < rows) out.lo = new Float64Array(roomFor(rows));
  if (exact) out.hi = out.lo;
  else {
    if (out.spare.length < rows) out.spare = new Float64Array(roomFor(rows));
    out.hi = out.spare;
  }
};

/** Gives a column of points ends of its own, because one row is about to become an interval. */
export const spread = (out: Node, rows: number): void => {
  if (out.hi !== out.lo) return;
  if (out.spare.length < out.lo.length) out.spare = new Float64Array(out.lo.length);
  for (let r = 0; r < rows; r += 1) out.spare[r] = out.lo[r] as number;
  out.hi = out.spare;
};

export const isExact = (node: Node): boolean => node.hi === node.lo;

/** Makes the rows of pairs for an evaluation. */
export const readyFrame = (frame: Frame, stamp: number): Frame => {
  if (frame.stamp !== stamp) frame.build?.(frame, stamp);
  return frame;
};

/** Brings a column up to an evaluation. */
export const ready = (node: Node, stamp: number): Node => {
  if (node.fill === undefined || node.stamp === stamp) return node;
  const { frame, inputs } = node;
  if (frame.stamp !== stamp) readyFrame(frame, stamp);
  for (let i = 0; i < inputs.length; i += 1) ready(inputs[i] as Node, stamp);
  node.fill(node, frame.rows);
  node.stamp = stamp;
  return node;
};

/** The truth of a statement about the whole record. */
export const truthOf = (node: Node, stamp: number): number =>
  node.one === undefined ? (ready(node, stamp).bits[0] as number) : node.one(stamp);
