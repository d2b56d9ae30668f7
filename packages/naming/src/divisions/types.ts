import type { DivisionLevel, DivisionState } from '@tuoyu/reference';

/** A division that an element of a name may mean. */
export interface DivisionMatch {
  /** Six digits of GB/T 2260. */
  readonly code: string;
  readonly name: string;
  readonly level: DivisionLevel;
  /** On the day that was asked for; without a day, `in-force` when it is in the newest list. */
  readonly state: DivisionState;
  /** Whether it is a district 区 of a city. */
  readonly district: boolean;
}

/** One level of a division in a name, such as 绍兴市 in 绍兴市上虞. */
export interface DivisionElement {
  /** As folded. */
  readonly text: string;
  /** Whether 省, 市, 区, 县 or the like is written. */
  readonly suffixed: boolean;
  /** What it may mean, those in force first. Never empty. */
  readonly matches: readonly DivisionMatch[];
}

/** A division part as it was read. */
export interface DivisionReading {
  /** From the largest to the smallest; empty when only a zone was written. */
  readonly elements: readonly DivisionElement[];
  /** Development zone or new area, as folded; null when none is written. */
  readonly zone: string | null;
  /** Code that the registrar of the zone writes, where it is known. */
  readonly zoneCode: string | null;
  /** Where it stands: in front, or in brackets in one of two places. */
  readonly position: 'front' | 'after-trade-name' | 'after-industry';
}
