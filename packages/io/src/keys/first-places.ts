import type { TablePlace } from '../tables/place.js';
import { SeenKeys } from './seen-keys.js';

const span = 2 ** 32;

/** Where keys came first, in files, sheets and rows. What it costs is said at {@link SeenKeys}. */
export class FirstPlaces {
  private readonly seen = new SeenKeys();
  private readonly heads: string[] = [];
  private readonly numbers = new Map<string, number>();

  /** The place that a key came with first, as people write it (`a.csv:3`, `a.xlsx [staff] 3`); undefined the first time. */
  first(key: string, { file, sheet, row = 1, line = row }: TablePlace): string | undefined {
    const head = sheet === undefined ? `${file}:` : `${file} [${sheet}] `;
    const at = this.numbers.get(head) ?? this.heads.push(head) - 1;
    if (at === this.numbers.size) this.numbers.set(head, at);
    const first = this.seen.first(key, at * span + (sheet === undefined ? line : row));
    return first === undefined ? undefined : `${this.heads[Math.floor(first / span)]}${first % span}`;
  }
}
