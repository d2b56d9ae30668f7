import { cn } from '@tuoyu/cn';
import { definePack, type Texts } from '@tuoyu/core';
import { type Duty, type InstrumentId, instruments } from '@tuoyu/instruments';

const JIANGSU = '320000';

/** A text of the province, and what of it is encoded. */
export interface ProvincialText {
  readonly instrument: InstrumentId;
  readonly title: Texts;
  readonly number: string | null;
  /** Nobody has read the body of any of these texts whole. */
  readonly coverage: 'text-unknown';
  /** What is not known of it. */
  readonly unknown: readonly string[];
  /** Rules of the national profile that cite what was read of it. */
  readonly rules: readonly string[];
}

const citing = (instrument: string): readonly string[] =>
  cn.layers
    .flatMap(({ packs }) => packs)
    .flatMap((pack) => pack.rules)
    .filter(({ basis }) => basis.some((one) => one.instrument === instrument))
    .map(({ id }) => id)
    .sort();

/** The texts of the province of Jiangsu that the register knows. Drafts and texts of its other cities are not among them. */
export const provincialTexts: readonly ProvincialText[] = instruments
  .filter(({ place, kind }) => place === JIANGSU && kind !== 'draft')
  .map(({ id, title, number, unknown }) => ({
    instrument: id,
    title,
    number: number ?? null,
    coverage: 'text-unknown',
    unknown,
    rules: citing(id),
  }));

/**
 * The layer of the province between nation and city. It has no rule of its own: no text of the province was read far
 * enough to state one.
 */
export const jiangsu = definePack({
  name: '@tuoyu/nanjing/jiangsu',
  version: '0.0.0',
  title: { 'zh-CN': '江苏省', en: 'Jiangsu' },
});

/** What became of the texts of the province. */
export const jiangsuCoverage: readonly Omit<Duty, 'id'>[] = provincialTexts.map(
  ({ instrument, unknown }) => ({
    instrument,
    clause: 'whole',
    duty: 'Whatever it asks of institutions',
    status: { kind: 'text-unknown', why: `Not known: ${unknown.join('; ')}.` },
  }),
);
