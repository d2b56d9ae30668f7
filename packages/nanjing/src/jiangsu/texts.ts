import { cn } from '@tuoyu/cn';
import type { Texts } from '@tuoyu/core';
import { type InstrumentId, instruments } from '@tuoyu/instruments';

/** A text of the province or of the city, and what of it is encoded. */
export interface LocalText {
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

const national = cn.layers.flatMap(({ packs }) => packs).flatMap((pack) => pack.rules);

const textsOf = (place: string, read: readonly InstrumentId[] = []): readonly LocalText[] =>
  instruments
    .filter((one) => one.place === place && one.kind !== 'draft' && !read.includes(one.id))
    .map(({ id, title, number, unknown }) => ({
      instrument: id,
      title,
      number: number ?? null,
      coverage: 'text-unknown',
      unknown,
      rules: national
        .filter(({ basis }) => basis.some(({ instrument }) => instrument === id))
        .map((rule) => rule.id)
        .sort(),
    }));

/** The texts of the province of Jiangsu that the register knows. Drafts and texts of its other cities are not among them. */
export const provincialTexts: readonly LocalText[] = textsOf('320000');

/** The texts of the city beside the plan. Stars, fee caps and rewards may stand in them; nobody has read them. */
export const cityTexts: readonly LocalText[] = textsOf('320100', ['nanjing-plan-2020']);
