import type { Locale } from '@tuoyu/core';
import { evaluate, REPORT_FORMAT, type Report, type Texts } from '@tuoyu/core';
import {
  type Costs,
  type Path,
  pathTo,
  type Rating,
  rate,
  type Scheme,
  type ScoreSheet,
} from '@tuoyu/scheme';
import type { Bench } from '../checking/entry.js';
import type { Io } from '../io/io.js';
import type { RecordItem } from '../reading/item.js';
import { parsedItem } from '../reading/parsed-item.js';
import { questionsOf } from './questions.js';
import { readSheets } from './read-sheets.js';

/** A record that was rated. */
export interface Rated {
  readonly name: string;
  readonly rating: Rating;
  readonly path: Path | undefined;
  readonly titles: { readonly [rule: string]: Texts };
  /** Words for standard error: every cell of a sheet that does not count. */
  readonly lines: readonly string[];
}

/** How records are rated. */
export interface RateBench {
  readonly io: Io;
  readonly bench: Bench;
  readonly scheme: Scheme;
  readonly sheets: readonly string[];
  /** Scores beside the sheets, such as those of the record of an assessment. */
  readonly scores: readonly ScoreSheet[];
  readonly locale: Locale;
  /** Id of a level, or `next`. */
  readonly to: string | undefined;
  readonly costs: Costs;
}

const isReport = (value: object): value is Report =>
  (value as { readonly format?: unknown }).format === REPORT_FORMAT;

/** A record as it was given, judged; a report as it stands. */
export const judgedItem = (
  item: RecordItem,
  { plan, answers, waivers }: Bench,
  more: Parameters<typeof evaluate>[2] = {},
): { readonly report: Report; readonly name: string } => {
  if (isReport(item.value)) return { report: item.value, name: item.value.input.key ?? '' };
  const { institution, unknowns, issues } = parsedItem(item);
  const key = institution.key ?? undefined;
  const report = evaluate(plan, institution, {
    unknowns,
    ...(key === undefined ? {} : { key }),
    issues,
    waivers: waivers.of(key),
    ...more,
    answers: [...answers.of(key), ...(more.answers ?? [])],
  });
  return { report, name: institution.name ?? key ?? item.place.file };
};

/** The level that a path leads to; undefined when there is none above. */
const targetOf = (scheme: Scheme, { level }: Rating, to: string): string | undefined => {
  if (to !== 'next') return to;
  const rank = level?.guaranteed?.level.rank;
  return rank === undefined ? scheme.levels.at(-1)?.id : scheme.levels[rank + 1]?.id;
};

/** What settling a veto or cap costs where nobody says: one for every rule of it that is, or may be, breached. */
const defaultCosts = ({ vetoes }: Rating, { findings, rules }: Report): Costs => {
  const bad = new Set(
    findings
      .filter(({ possible }) => possible.some((own) => own === 'fail' || own === 'manual' || own === 'error'))
      .map(({ rule }) => rule),
  );
  return Object.fromEntries(
    vetoes.flatMap(({ id, when, state }) => {
      if (when.kind !== 'breach' || state === 'clear') return [];
      const own = [...bad].filter(
        (rule) => rules[rule]?.binding === true && (when.rules?.includes(rule) ?? true),
      );
      return [[id, Math.max(1, own.length)]];
    }),
  );
};

/** Rates one record by what it, the decisions and the sheets say. */
export const rated = async (
  item: RecordItem,
  { io, bench, scheme, sheets, scores, locale, to, costs }: RateBench,
): Promise<Rated> => {
  const first = judgedItem(item, bench);
  const rules = isReport(item.value) ? [] : questionsOf(bench.plan, first.report);
  const said =
    sheets.length === 0
      ? { scores: undefined, answers: [], lines: [] }
      : await readSheets(io, sheets, scheme, rules, locale);
  const { report } = said.answers.length === 0 ? first : judgedItem(item, bench, { answers: said.answers });
  const rating = rate(scheme, {
    report,
    scores: [...scores, ...(said.scores === undefined ? [] : [said.scores])],
  });
  const target = to === undefined ? undefined : targetOf(scheme, rating, to);
  return {
    name: first.name,
    rating,
    path:
      target === undefined
        ? undefined
        : pathTo(target, scheme, rating, { costs: { ...defaultCosts(rating, report), ...costs } }),
    titles: Object.fromEntries(bench.plan.rules.map(({ rule }) => [rule.id, rule.title.pass])),
    lines: said.lines,
  };
};
