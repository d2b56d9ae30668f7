import { describe, expect, it } from 'vitest';
import { assess, defineMeasure, type MeasureDraft, permittedMeasures } from '../src/index.js';
import { clean, penalty } from './support/records.js';

const draft: MeasureDraft = {
  id: 'no-public-money',
  direction: 'punishment',
  title: { 'zh-CN': '限制财政补助', en: 'no public money' },
  legalBasis: [
    { instrument: 'population-family-planning-law', clause: 'art. 41', verified: 'primary', row: 'L264' },
  ],
  listReference: { list: 'punishment-list-2024', entry: 'made-up entry' },
  ground: { kinds: ['penalty'], fromSeverity: 'serious' },
};
const lists = [{ id: 'punishment-list-2024', entries: ['made-up entry'], from: '2024-02-05' }];
const status = (more = {}, asOf = '2026-11-20') =>
  assess(null, clean([penalty({ severity: 'serious', ...more })]), { asOf });
const judge = (more: MeasureDraft = {}, records = {}, given = lists, asOf?: string) => {
  const found = permittedMeasures(status(records, asOf), [defineMeasure({ ...draft, ...more })], {
    lists: given,
  });
  return [
    ...found.permitted.map(({ grounds }) => `permitted ${grounds.join()}`),
    ...found.refused.flatMap(({ measure, reasons }) => reasons.map(({ code }) => `${measure} ${code}`)),
    ...found.open.flatMap(({ measure, doubts }) => doubts.map(({ code }) => `open ${measure} ${code}`)),
  ];
};

describe('building a measure', () => {
  it('can not be done without a legal basis or a list reference', () => {
    const without = (key: keyof MeasureDraft) => () => defineMeasure({ ...draft, [key]: undefined });
    expect(without('legalBasis')).toThrow('no-legal-basis');
    expect(() => defineMeasure({ ...draft, legalBasis: [] })).toThrow('no-legal-basis');
    expect(without('listReference')).toThrow('no-list-reference');
    expect(() => defineMeasure({ ...draft, listReference: { list: 'x', entry: ' ' } })).toThrow(
      'no-list-reference',
    );
    for (const key of ['id', 'direction', 'title', 'ground'] as const)
      expect(without(key)).toThrow('bad-measure');
    expect(() => defineMeasure({ ...draft, ground: { kinds: ['complaint' as 'penalty'] } })).toThrow(
      'bad-measure',
    );
  });
});

describe('taking a measure', () => {
  it('is permitted for a live record of its kind and severity', () => {
    expect(judge()).toEqual(['permitted p']);
  });

  it('is refused by name where it is not listed, too grave, or without a ground', () => {
    expect(judge({ listReference: { list: 'punishment-list-2024', entry: 'another' } })).toEqual([
      'no-public-money not-listed',
    ]);
    expect(judge({}, { severity: 'general' })).toEqual(['no-public-money disproportionate']);
    expect(judge({ ground: { kinds: ['serious-list'] } })).toEqual(['no-public-money no-ground']);
    expect(
      judge(
        {},
        { state: 'repaired', history: [{ on: '2027-05-06', state: 'repaired' }] },
        lists,
        '2027-05-07',
      ),
    ).toEqual(['no-public-money no-ground']);
    expect(judge({}, {}, [{ ...lists[0], to: '2026-11-19' } as (typeof lists)[0]])).toEqual([
      'no-public-money list-not-in-force',
    ]);
  });

  it('can not rest on a draft, a plan of a place, or a text that has ended', () => {
    const rests = (
      instrument: 'credit-repair-draft-2025' | 'nanjing-plan-2020' | 'credit-repair-trial-2023' | 'wenzhou',
    ) =>
      judge({
        legalBasis: [
          {
            instrument: instrument as 'nanjing-plan-2020',
            clause: '三(二)3',
            verified: 'primary',
            row: 'L097',
          },
        ],
      });
    expect(rests('credit-repair-draft-2025')).toEqual(['no-public-money draft-basis']);
    expect(rests('nanjing-plan-2020')).toEqual(['no-public-money basis-too-low']);
    expect(rests('wenzhou')).toEqual(['no-public-money basis-too-low']);
    expect(rests('credit-repair-trial-2023')).toEqual(['no-public-money basis-not-in-force']);
  });

  it('as a punishment needs a law, a regulation or central policy (L247)', () => {
    const rests = (
      instrument: string,
      more: Pick<MeasureDraft, 'direction' | 'ground'> = {},
      records = {},
    ): readonly string[] =>
      judge(
        {
          ...more,
          legalBasis: [
            { instrument: instrument as 'criminal-law', clause: '-', verified: 'secondary', row: 'L247' },
          ],
        },
        records,
      );
    expect(rests('population-family-planning-law')).toEqual(['permitted p']);
    expect(rests('credit-limits-2020')).toEqual(['permitted p']);
    // an order of a ministry: nobody has read that it is enough, or that it is not
    expect(rests('social-organisation-credit-measures-2018')).toEqual([
      'open no-public-money basis-perhaps-too-low',
    ]);
    // a document of ministries is no central policy, and of one without a known issuer it can not be told
    expect(rests('quality-campaign-2025')).toEqual(['no-public-money basis-too-low']);
    expect(rests('livelihood-opinion-2025')).toContain('open no-public-money basis-perhaps-too-low');
    const reward = { direction: 'incentive', ground: { kinds: ['honour'] } } as const;
    expect(rests('quality-campaign-2025', reward, { kind: 'honour' })).toEqual(['permitted p']);
  });

  it('stays open where it can not be told', () => {
    expect(judge({}, {}, [])).toEqual(['open no-public-money list-not-supplied']);
    expect(judge({}, { severity: null })).toEqual([
      'open no-public-money ground-uncertain',
      'open no-public-money severity-unknown',
    ]);
  });

  it('rewards what stands', () => {
    const reward = {
      direction: 'incentive',
      ground: { kinds: ['honour'] },
      legalBasis: [
        {
          instrument: 'social-organisation-credit-measures-2018',
          clause: 'not known',
          verified: 'secondary',
          row: 'nanjing 4.5',
        },
      ],
    } as const;
    expect(judge(reward, { kind: 'honour' })).toEqual(['permitted p']);
    expect(judge(reward, {})).toEqual(['no-public-money no-ground']);
  });

  it('does not go by a grade', () => {
    expect(permittedMeasures(status(), []).permitted).toEqual([]);
  });
});
