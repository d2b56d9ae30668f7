import type { Texts } from '@tuoyu/core';
import type { CreditBasis } from '../cite.js';
import type { RecordKind } from '../records/kinds.js';
import type { Severity } from '../records/types.js';

/** An entry of a published list of measures. */
export interface ListReference {
  /** Id of the list in the register of instruments, such as `punishment-list-2024`. */
  readonly list: string;
  /** The entry as printed. */
  readonly entry: string;
}

/** What a measure asks of the record that it answers. */
export interface MeasureGround {
  readonly kinds: readonly [RecordKind, ...RecordKind[]];
  /** Lightest severity for which its legal basis allows it; without it the kind is enough. */
  readonly fromSeverity?: Severity | undefined;
}

/** A joint incentive or a joint punishment. */
export interface CreditMeasure {
  readonly id: string;
  readonly direction: 'incentive' | 'punishment';
  readonly title: Texts;
  readonly legalBasis: readonly [CreditBasis, ...CreditBasis[]];
  readonly listReference: ListReference;
  readonly ground: MeasureGround;
}

/** A list of measures as data: what stands in it, and when it is in force. */
export interface MeasureList {
  readonly id: string;
  readonly entries: readonly string[];
  /** First ISO day of force. */
  readonly from: string;
  /** Last ISO day of force. */
  readonly to?: string | undefined;
}

/** Why a measure is refused. */
export type MeasureRefusal =
  | 'no-ground'
  | 'disproportionate'
  | 'not-listed'
  | 'list-not-in-force'
  | 'basis-not-in-force'
  | 'basis-too-low'
  | 'draft-basis';

/** Why it can not be told whether a measure is permitted. */
export type MeasureDoubt =
  | 'list-not-supplied'
  | 'ground-uncertain'
  | 'severity-unknown'
  | 'basis-uncertain'
  | 'basis-perhaps-too-low';

/** A measure that is refused, by name. */
export interface RefusedMeasure {
  readonly measure: string;
  readonly title: Texts;
  readonly reasons: readonly { readonly code: MeasureRefusal; readonly message: Texts }[];
}

/** A measure of which it can not be told; not permitted until that is settled. */
export interface OpenMeasure {
  readonly measure: string;
  readonly title: Texts;
  readonly doubts: readonly { readonly code: MeasureDoubt; readonly message: Texts }[];
}

/** What may be done about a status. */
export interface PermittedMeasures {
  readonly asOf: string;
  readonly permitted: readonly {
    readonly measure: CreditMeasure;
    /** Ids of the records that it answers. */
    readonly grounds: readonly string[];
    /** Last day on which the ground surely stands; the measure ends with it. */
    readonly until: string | 'no-end' | null;
  }[];
  readonly refused: readonly RefusedMeasure[];
  readonly open: readonly OpenMeasure[];
}
