import type { FieldEntry } from '../declare/field-table.js';
import type { Context } from '../interpret/context.js';
import { domainOf } from '../interpret/read.js';
import { isReadableNumber } from '../value/decimal.js';
import {
  bitsFor,
  endsFor,
  type Frame,
  idsFor,
  type Node,
  type NodeExtra,
  type NodeKind,
  newFrame,
  newNode,
} from './node.js';
import { FIRST_PACKED, LAST_PACKED } from './packed-day.js';
import { Unsupported } from './unsupported.js';

/** A field of a frame. */
export interface Column {
  readonly node: Node;
  /** Free text rather than a code of a list. */
  readonly text: boolean;
  /** Only whole numbers are in the domain. */
  readonly whole: boolean;
  /** What an absent or unreadable value can be: ends of a number or day, id of a code. */
  readonly least: number;
  readonly most: number;
  /** Keys from a row to the value; none for a list of plain values. */
  readonly keys: readonly string[];
  /** Interned codes of the domain. */
  readonly codes: ReadonlyMap<string, number>;
}

/** Past this many texts of records, the interner starts anew between two evaluations. */
const MOST_TEXTS = 20_000;

/** Collects the frames and columns of a plan; equal expressions share one column. */
export class Builder {
  readonly record: Frame = newFrame(0, '', '', undefined);
  readonly frames: Frame[] = [this.record];
  readonly columns = new Map<Node, Column>();
  readonly texts: string[] = [];
  readonly context: Omit<Context, 'unknowns'>;
  /** What the interpreter needs for the record at hand. */
  now: Context;
  readonly #ids = new Map<string, number>();
  readonly #frames = new Map<string, Frame>();
  readonly #nodes = new Map<string, Node>();
  readonly #constants: Node[] = [];
  #room = 8;
  #count = 0;
  #own = 0;
  /** Changes whenever ids of texts are given out anew. */
  generation = 0;

  constructor(context: Omit<Context, 'unknowns'>) {
    this.context = context;
    this.now = { ...context, unknowns: {} };
  }

  /** The number that stands for a code or text. */
  id(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const id = this.texts.push(text) - 1;
    this.#ids.set(text, id);
    return id;
  }

  /** Marks the texts of the plan itself; those of records come and go. */
  sealTexts(): void {
    this.#own = this.texts.length;
  }

  forgetTexts(): void {
    if (this.texts.length - this.#own < MOST_TEXTS) return;
    for (const text of this.texts.splice(this.#own)) this.#ids.delete(text);
    this.generation += 1;
  }

  frame(key: string, make: (id: number) => Frame): Frame {
    let frame = this.#frames.get(key);
    if (frame === undefined) {
      frame = make(this.frames.length);
      this.frames.push(frame);
      this.#frames.set(key, frame);
    }
    return frame;
  }

  list(above: Frame, path: string): Frame {
    const pattern = `${above.pattern}${path}/*`;
    return this.frame(pattern, (id) => newFrame(id, pattern, path, above));
  }

  /** A column computed from others; folded at once when those are constants. */
  node(
    key: string,
    kind: NodeKind,
    args: readonly Node[],
    fill: (out: Node, rows: number) => void,
    extra: NodeExtra & { readonly frame?: Frame } = {},
  ): Node {
    const full = `${key} ${args.map(({ id }) => id).join(' ')} ${extra.frame?.id ?? ''}`;
    const known = this.#nodes.get(full);
    if (known !== undefined) return known;
    const frame = extra.frame ?? args.find((arg) => !arg.constant)?.frame;
    let node: Node;
    if (frame === undefined) {
      node = newNode(this.unique(), kind, this.record, [], undefined, { ...extra, constant: true });
      fill(node, 1);
      this.#settle(node);
    } else {
      const inputs = args.filter((arg) => arg.fill !== undefined);
      node = newNode(this.unique(), kind, frame, inputs, fill, extra);
    }
    this.#nodes.set(full, node);
    return node;
  }

  constant(kind: NodeKind, lo: number, hi: number, extra: NodeExtra = {}): Node {
    const options = extra.options ? [...extra.options].join('\n') : '';
    return this.node(
      `constant ${kind} ${lo} ${hi} ${extra.scale ?? 0} ${options}`,
      kind,
      [],
      (out) => {
        if (kind === 'boolean') bitsFor(out, 1)[0] = lo;
        else if (kind === 'code') idsFor(out, 1)[0] = lo;
        else {
          endsFor(out, 1, lo === hi);
          out.lo[0] = lo;
          out.hi[0] = hi;
        }
      },
      extra,
    );
  }

  /** Repeats constants over as many rows as a frame has. */
  makeRoom(rows: number): void {
    if (rows <= this.#room) return;
    while (this.#room < rows) this.#room *= 2;
    for (const node of this.#constants) this.#settle(node, false);
  }

  #settle(node: Node, isNew = true): void {
    if (isNew) this.#constants.push(node);
    const room = this.#room;
    const [bits, lo, hi, id] = [node.bits[0], node.lo[0], node.hi[0], node.ids[0]];
    if (bits !== undefined) node.bits = bitsFor(node, room).fill(bits);
    if (id !== undefined) node.ids = idsFor(node, room).fill(id);
    if (lo === undefined || hi === undefined) return;
    endsFor(node, room, lo === hi);
    node.lo.fill(lo);
    node.hi.fill(hi);
  }

  unique(): number {
    this.#count += 1;
    return this.#count;
  }

  /** The column of a field below the rows of a frame. */
  field(frame: Frame, path: string): Node {
    const key = `field ${frame.id} ${path}`;
    const known = this.#nodes.get(key);
    if (known !== undefined) return known;
    const entry = this.context.fields[frame.pattern + path];
    if (entry === undefined) throw new Unsupported();
    const keys = path === '' ? [] : path.slice(1).split('/');
    // What every object inherits needs the care of the interpreter.
    if (keys.some((name) => name in Object.prototype)) throw new Unsupported();
    const column = this.#column(frame, entry, keys);
    this.columns.set(column.node, column);
    this.#nodes.set(key, column.node);
    return column.node;
  }

  #column(frame: Frame, entry: FieldEntry, keys: readonly string[]): Column {
    const make = (kind: NodeKind, extra: NodeExtra = {}) =>
      newNode(this.unique(), kind, frame, [], undefined, extra);
    const codes = new Map<string, number>();
    const text = entry.type === 'text';
    const whole = entry.type === 'number' && entry.whole === true;
    const column = (node: Node, least = 0, most = 0): Column => ({
      node,
      text,
      whole,
      least,
      most,
      keys,
      codes,
    });
    switch (entry.type) {
      case 'boolean':
        return column(make('boolean'));
      case 'number': {
        const { min, max } = entry;
        const ends = [min, max].filter((end) => end !== undefined);
        if (!ends.every(isReadableNumber)) throw new Unsupported();
        const node = make('number', { scale: whole && ends.every(Number.isInteger) ? 0 : -1 });
        return column(node, min ?? Number.NEGATIVE_INFINITY, max ?? Number.POSITIVE_INFINITY);
      }
      case 'date':
        return column(make('date'), FIRST_PACKED, LAST_PACKED);
      case 'text':
        return column(make('code'), -1);
      case 'code': {
        for (const code of Object.keys(entry.codes)) codes.set(code, this.id(code));
        const domain = domainOf(entry);
        const options = domain.kind === 'code' ? domain.options : null;
        if (codes.size === 0) throw new Unsupported();
        // A domain of one code leaves nothing unknown.
        return column(make('code', { options }), codes.size === 1 ? [...codes.values()][0] : -1);
      }
      case 'codes': {
        const all = Object.keys(entry.codes);
        if (all.length > 30) throw new Unsupported();
        for (const [i, code] of all.entries()) codes.set(code, i);
        return column(make('codes'));
      }
      default:
        throw new Unsupported();
    }
  }
}
