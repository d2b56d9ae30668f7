import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assess,
  type CreditFile,
  creditPage,
  parseCreditRecords,
  periodsOf,
  referenceCreditScheme,
  timeline,
} from '../src/index.js';
import { fileOf } from './support/records.js';

const day = fc
  .integer({ min: 0, max: 365 * 9 })
  .map((n) => new Date(Date.UTC(2019, 0, 1 + n)).toISOString().slice(0, 10));
const flag = fc.constantFrom(true, false, null);

const record = fc.record({
  kind: fc.constantFrom(
    'penalty',
    'serious-list',
    'abnormal-list',
    'judgment',
    'promise',
    'honour',
    'evaluation',
  ),
  field: fc.constantFrom('health', 'market-regulation', 'civil-affairs', 'court'),
  decidedOn: day,
  severity: fc.constantFrom('minor', 'general', 'serious', null),
  kinds: fc.subarray(['fine', 'warning', 'circulated-criticism', 'closure', 'confiscation']),
  procedure: fc.constantFrom('ordinary', 'summary', null),
  lowFine: flag,
  kept: flag,
  shown: flag,
  dutiesMet: flag,
  cured: flag,
  reason: fc.constantFrom('abnormal-list-uncured', 'other', null),
  repairedAfter: fc.option(fc.integer({ min: 0, max: 1500 }), { nil: null }),
  grade: fc.constantFrom('A', 'D'),
});

type Draft = typeof record extends fc.Arbitrary<infer R> ? R : never;

const after = (from: string, days: number): string =>
  new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const jsonOf = (draft: Draft, i: number): { readonly [key: string]: unknown } => ({
  id: `r${i}`,
  kind: draft.kind,
  decidedBy: { name: '某局', field: draft.field },
  document: `文〔${i}〕号`,
  decidedOn: draft.decidedOn,
  severity: draft.severity,
  penalty: { kinds: draft.kinds, procedure: draft.procedure, lowFine: draft.lowFine },
  list: { cured: draft.cured, reason: draft.reason },
  ...(draft.kind === 'evaluation' ? { evaluation: { by: 'public', grade: draft.grade } } : {}),
  kept: draft.kept,
  published: { shown: draft.shown },
  repair: { dutiesMet: draft.dutiesMet, dutiesMetOn: draft.dutiesMet === true ? draft.decidedOn : null },
  ...(draft.repairedAfter === null
    ? {}
    : {
        state: 'repaired',
        history: [{ on: after(draft.decidedOn, draft.repairedAfter), state: 'repaired' }],
      }),
});

const read = (records: readonly unknown[], more = {}): CreditFile =>
  parseCreditRecords(fileOf(records, { collectedOn: null, ...more })).file as CreditFile;

const transition = fc.constantFrom<'new-rule' | 'old-rule' | null>('new-rule', 'old-rule', null);
const ranks = (file: CreditFile, asOf: string, choices = {}): readonly [number, number] => {
  const { grade } = assess(referenceCreditScheme, file, { asOf, choices });
  return [grade?.guaranteed.rank ?? -1, grade?.possible.rank ?? -1];
};

const runs = { numRuns: 150 };

describe('properties', () => {
  it('time alone never worsens a grade, except where a rule says so by name', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 4 }), transition, day, (drafts, chosen, until) => {
        const file = read(drafts.map(jsonOf), { collectedOn: '2028-01-01' });
        const { segments } = timeline(referenceCreditScheme, file, {
          asOf: '2028-01-01',
          from: until,
          choices: { transition: chosen },
        });
        segments.forEach((segment, i) => {
          const before = segments[i - 1];
          const decided = file.records.some(
            ({ decidedOn, history }) =>
              decidedOn === segment.from || history.some(({ on }) => on === segment.from),
          );
          if (before === undefined || decided) return;
          const worse =
            segment.grade.guaranteed.rank < before.grade.guaranteed.rank ||
            segment.grade.possible.rank < before.grade.possible.rank;
          expect(worse).toBe(segment.worsenedBy.length > 0);
          for (const name of segment.worsenedBy) expect(name).toBe('credit/abnormal-list-not-overdue');
        });
      }),
      runs,
    );
  });

  it('repair never worsens', () => {
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 4 }),
        day,
        fc.integer({ min: 0, max: 1500 }),
        transition,
        (drafts, asOf, days, chosen) => {
          const [first, ...rest] = drafts as [Draft, ...Draft[]];
          const before = read([{ ...first, repairedAfter: null }, ...rest].map(jsonOf));
          const now = read([{ ...first, repairedAfter: days }, ...rest].map(jsonOf));
          const met = read([{ ...first, repairedAfter: null, dutiesMet: true }, ...rest].map(jsonOf));
          const choices = { transition: chosen };
          const [low, high] = ranks(before, asOf, choices);
          const [lowNow, highNow] = ranks(now, asOf, choices);
          expect(lowNow).toBeGreaterThanOrEqual(low);
          expect(highNow).toBeGreaterThanOrEqual(high);
          if (first.dutiesMet !== true) expect(ranks(met, asOf, choices)[0]).toBeGreaterThanOrEqual(low);
        },
      ),
      runs,
    );
  });

  it('the order of the records does not matter', () => {
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 5 }).chain((drafts) => {
          const all = drafts.map(jsonOf);
          return fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }));
        }),
        day,
        ([straight, shuffled], asOf) => {
          expect(assess(referenceCreditScheme, read(shuffled), { asOf })).toEqual(
            assess(referenceCreditScheme, read(straight), { asOf }),
          );
        },
      ),
      runs,
    );
  });

  it('a withdrawn record leaves no trace in grade or output', () => {
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 4 }),
        day,
        fc.boolean(),
        (drafts, asOf, byHistory) => {
          const all = drafts.map(jsonOf);
          const last = all[all.length - 1] as (typeof all)[number];
          const gone = byHistory
            ? {
                ...last,
                state: null,
                history: [{ on: '2027-12-31', state: 'withdrawn' }],
                severity: 'no such',
              }
            : { ...last, state: 'withdrawn', history: [] };
          const left = all.slice(0, -1);
          const [without, withdrawn] = [left, [...left, gone]].map((records) =>
            parseCreditRecords(fileOf(records)),
          );
          expect(withdrawn).toEqual(without);
          const [a, b] = [without, withdrawn].map((parsed) => {
            const status = assess(referenceCreditScheme, parsed?.file as CreditFile, { asOf });
            return [JSON.stringify(status), creditPage(status, { locale: 'en' })];
          });
          expect(b).toEqual(a);
        },
      ),
      runs,
    );
  });

  it('what was collected by hand and withdrawn leaves none either', () => {
    const file = read([jsonOf(fc.sample(record, { numRuns: 1, seed: 1 })[0] as Draft, 0)]);
    const gone = { ...file, records: file.records.map((one) => ({ ...one, state: 'withdrawn' as const })) };
    const none = { ...file, records: [] };
    expect(assess(referenceCreditScheme, gone, { asOf: '2026-05-06' })).toEqual(
      assess(referenceCreditScheme, none, { asOf: '2026-05-06' }),
    );
  });

  it('what is not known keeps the true grade inside the range', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 3 }), day, fc.nat(), (drafts, asOf, which) => {
        const i = which % drafts.length;
        const known = drafts.map((draft) => ({ ...draft, severity: draft.severity ?? ('general' as const) }));
        const masked = known.map((draft, at) =>
          at === i ? { ...draft, severity: null, shown: null, dutiesMet: null, kept: null } : draft,
        );
        const [low, high] = ranks(read(known.map(jsonOf)), asOf);
        const [lowest, highest] = ranks(read(masked.map(jsonOf)), asOf);
        expect(lowest).toBeLessThanOrEqual(low);
        expect(highest).toBeGreaterThanOrEqual(high);
      }),
      runs,
    );
  });

  it('the sure end never comes after the possible one', () => {
    fc.assert(
      fc.property(record, transition, (draft, chosen) => {
        const [own] = read([jsonOf(draft, 0)]).records;
        if (own === undefined) return;
        const { sureUntil, possiblyUntil } = periodsOf(own, { choices: { transition: chosen } });
        if (sureUntil === null) return;
        expect(possiblyUntil === 'no-end' || (possiblyUntil !== null && possiblyUntil >= sureUntil)).toBe(
          true,
        );
      }),
      { numRuns: 400 },
    );
  });

  it('no JSON makes reading throw', () => {
    fc.assert(
      fc.property(fc.anything(), fc.jsonValue(), (anything, json) => {
        parseCreditRecords(anything);
        const { file } = parseCreditRecords(
          fileOf([
            json,
            { id: 'a', kind: json, decidedOn: '2026-04-15' },
            {
              id: 'b',
              kind: 'penalty',
              decidedOn: '2026-04-15',
              history: json,
              penalty: json,
              severity: json,
            },
          ]),
        );
        if (file !== null) assess(referenceCreditScheme, file, { asOf: '2026-05-06' });
      }),
      { numRuns: 300 },
    );
  });
});
