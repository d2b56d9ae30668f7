import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';

/** Longest key, in UTF-16 units, that is kept as it is; of a longer one its SHA-256 is. */
const longest = 64;

const table = (length: number): Uint32Array => new Uint32Array(length);

/**
 * Keys that have come, each with where it came first, in memory that grows by little: of every key its bytes and about
 * 60 more with room to grow, so 100,000 records with a key and a credit code take about 25 MB; a key takes 130 bytes at
 * most. No two keys are taken for one: hashes only say where to look, and the bytes are compared.
 */
export class SeenKeys {
  private readonly own = Buffer.alloc(1 + 2 * longest);
  private bytes = Buffer.alloc(1 << 12);
  private used = 0;
  private count = 0;
  /** Slots of an open table: number of the entry, from 1. */
  private slots = table(1 << 7);
  private hashes = table(1 << 6);
  private ends = table(1 << 6);
  private places = new Float64Array(1 << 6);

  /** The place that a key came with first; undefined when this is the first time, which is kept. */
  first(key: string, place: number): number | undefined {
    const length = this.write(key);
    // FNV-1a
    let hash = 0x811c9dc5;
    for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ (this.own[at] as number), 0x01000193);
    hash >>>= 0;
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = this.slots[slot] as number;
      if (entry === 0) {
        this.put(slot, hash, length, place);
        return undefined;
      }
      if (this.hashes[entry - 1] === hash && this.holds(entry - 1, length)) return this.places[entry - 1];
    }
  }

  /** Writes the bytes of a key; a first byte says whether they are a hash. */
  private write(key: string): number {
    const isLong = key.length > longest;
    this.own[0] = isLong ? 1 : 0;
    if (isLong) return 1 + createHash('sha256').update(key, 'utf16le').digest().copy(this.own, 1);
    return 1 + this.own.write(key, 1, 'utf16le');
  }

  private holds(entry: number, length: number): boolean {
    const from = entry === 0 ? 0 : (this.ends[entry - 1] as number);
    return this.bytes.compare(this.own, 0, length, from, this.ends[entry]) === 0;
  }

  private put(slot: number, hash: number, length: number, place: number): void {
    if (this.used + length > this.bytes.length) {
      const larger = Buffer.alloc(2 * this.bytes.length);
      this.bytes.copy(larger);
      this.bytes = larger;
    }
    this.own.copy(this.bytes, this.used, 0, length);
    this.used += length;
    this.hashes[this.count] = hash;
    this.ends[this.count] = this.used;
    this.places[this.count] = place;
    this.count += 1;
    this.slots[slot] = this.count;
    if (this.count === this.hashes.length) this.grow();
  }

  private grow(): void {
    const size = 2 * this.count;
    const copied = <A extends Uint32Array | Float64Array>(from: A, to: A): A => {
      to.set(from);
      return to;
    };
    this.hashes = copied(this.hashes, table(size));
    this.ends = copied(this.ends, table(size));
    this.places = copied(this.places, new Float64Array(size));
    this.slots = table(2 * size);
    const mask = this.slots.length - 1;
    for (let entry = 0; entry < this.count; entry += 1) {
      let slot = (this.hashes[entry] as number) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = entry + 1;
    }
  }
}
