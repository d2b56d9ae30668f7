import { inflateRawSync } from 'node:zlib';
import { Refusal } from '../fault.js';
import type { FileLimits } from '../limits.js';
import { crc32Of } from './crc.js';

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

interface Entry {
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
  readonly encrypted: boolean;
}

/** Parts of an archive, inflated one by one and never beyond the limits. */
export interface Archive {
  readonly names: readonly string[];
  /** The bytes of a part; undefined when there is none. Throws a {@link Refusal}. */
  readonly part: (name: string) => Uint8Array | undefined;
}

const startOfEnd = (view: DataView): number => {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  // the end is written last: without it the rest is missing
  throw new Refusal({ code: 'truncated' });
};

const bad = (part?: string): Refusal =>
  new Refusal({ code: 'bad-archive', ...(part === undefined ? {} : { part }) });

/** Opens a ZIP archive. Throws a {@link Refusal} for one that is cut off, broken, split, or of the 64 bit kind. */
export const openArchive = (bytes: Uint8Array, limits: FileLimits): Archive => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = startOfEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff) throw bad();
  const entries = new Map<string, Entry>();
  const decoder = new TextDecoder();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) throw bad();
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw bad();
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
    // two parts of one name: readers would differ on which they take
    if (entries.has(name)) throw bad(name);
    entries.set(name, {
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = next;
  }
  let left = limits.parts;
  const part = (name: string): Uint8Array | undefined => {
    const entry = entries.get(name);
    if (entry === undefined) return undefined;
    const { encrypted, method, packed, size, crc, offset } = entry;
    if (encrypted) throw new Refusal({ code: 'encrypted', part: name });
    const most = Math.min(limits.part, left);
    if (size > most) throw tooLarge(name, most);
    if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) throw bad(name);
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + packed > bytes.length) throw new Refusal({ code: 'truncated', part: name });
    const raw = bytes.subarray(start, start + packed);
    if (method !== 0 && method !== 8) throw bad(name);
    const content = method === 0 ? raw : inflated(name, raw, most);
    if (content.length !== size || crc32Of(content) !== crc) throw bad(name);
    left -= content.length;
    return content;
  };
  return { names: [...entries.keys()], part };
};

const tooLarge = (part: string, most: number): Refusal =>
  new Refusal({ code: 'too-large', part, expected: `at most ${most} bytes` });

const inflated = (part: string, raw: Uint8Array, most: number): Uint8Array => {
  try {
    return inflateRawSync(raw, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(part, most);
    throw bad(part);
  }
};
