/** Where the value of a field comes from, and until when it can be used. The engine applies it. */
export interface FieldProvenance {
  /** Who or what collected the value. */
  readonly collector?: string;
  /** ISO day on which the value was collected. */
  readonly collectedOn?: string;
  /** Last ISO day on which the value can be used. */
  readonly validUntil?: string;
}

/** Provenance by pointer; it covers what lies below the pointer unless something nearer does. */
export interface Provenance {
  readonly [pointer: string]: FieldProvenance;
}
