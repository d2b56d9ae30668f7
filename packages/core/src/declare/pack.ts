import type { UnknownReason } from '../evaluate/reason.js';
import type { Basis } from './basis.js';
import type { Choice } from './choice.js';
import type { FieldTable } from './field-table.js';
import type { Figure, FigureOverride } from './figure.js';
import type { InstrumentFacts } from './instrument.js';
import type { Measure, Rule, Topic } from './rule.js';
import type { Texts } from './texts.js';

/** Format of a pack as JSON. */
export const PACK_FORMAT = 'tuoyu-pack/1';

/** Rules and figures of one domain or place, as JSON. */
export interface Pack {
  readonly format: typeof PACK_FORMAT;
  /** npm name. */
  readonly name: string;
  readonly version: string;
  readonly title: Texts;
  readonly rules: readonly Rule[];
  readonly figures: readonly Figure[];
  readonly choices: readonly Choice[];
  readonly measures: readonly Measure[];
  readonly topics: readonly Topic[];
  /** Stricter values for figures of upper layers. */
  readonly overrides: readonly FigureOverride[];
  /** Rules of upper layers that do not apply here, each with the legal basis of the loosening. */
  readonly disables: readonly Disable[];
}

/** A rule of an upper layer that a lower one takes away, with its legal basis. */
export interface Disable {
  readonly rule: string;
  readonly basis?: Basis;
}

/** A layer of a profile: nation, province, city. */
export interface Layer {
  /** GB/T 2260 code; `000000` for the nation. */
  readonly division: string;
  readonly packs: readonly Pack[];
}

/** What a named function takes and gives; it runs only when all its inputs are known. */
export interface NamedFunction {
  readonly inputs: readonly ('boolean' | 'number' | 'date' | 'code' | 'text')[];
  /** Kind of the result, and all that it can be. */
  readonly codomain:
    | { readonly kind: 'boolean' }
    | { readonly kind: 'number'; readonly min?: number; readonly max?: number }
    | { readonly kind: 'code'; readonly codes: readonly string[] };
  /** Days come as ISO text. Must be pure; undefined means that no result can be told. */
  readonly run: (...args: readonly (boolean | number | string)[]) => boolean | number | string | undefined;
  /** Why `run` gives undefined; `out-of-domain` without it. */
  readonly unknown?: UnknownReason;
}

/** Everything that is needed to judge records of one place. */
export interface Profile {
  readonly id: string;
  readonly title: Texts;
  readonly fields: FieldTable;
  readonly instruments: readonly InstrumentFacts[];
  /** From the widest to the narrowest. */
  readonly layers: readonly Layer[];
  /** Pointer of the field with the division code of the seat. */
  readonly seat?: string;
  /** For a force that does not bind by itself, the id of the choice (`yes` or `no`) that decides whether it does. */
  readonly bindingChoices?: { readonly 'recommended-standard'?: string; readonly 'industry-code'?: string };
  readonly functions?: { readonly [name: string]: NamedFunction };
}
