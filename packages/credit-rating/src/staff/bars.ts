import { criminalLaw, minorsLaw, populationLaw } from '../cite.js';
import { monthsOn } from '../day.js';
import { both } from '../texts.js';
import type { BarState, StaffMember } from './types.js';

/** Shortest and longest ban that a court can set, in years; Criminal Law article 37-1. */
export const courtBanYears = { min: 3, max: 5 } as const;

const infantCare = both('婴幼儿照护服务工作', 'work in the care of infants');
const relatedWork = both('法院判决禁止的相关职业', 'the occupation that the court named');
const closeContact = both('密切接触未成年人的工作', 'work in close contact with minors');

/**
 * The bars of a member on a day (ISO), each with what it bars from and until when. A ban of a court runs from the day of
 * release, which is not counted, so that its last day is the corresponding one; a hit bars as long as it stands.
 */
export const barsOn = ({ bars, checks }: StaffMember, day: string): readonly BarState[] => {
  const byLaw = bars.flatMap((bar): readonly BarState[] => {
    if (bar.from > day) return [];
    if (bar.kind === 'abuse-for-life')
      return [
        {
          kind: bar.kind,
          sure: true,
          from: bar.from,
          until: 'for-life',
          barredFrom: infantCare,
          basis: populationLaw('art. 41', 'L265'),
        },
      ];
    // without years it surely runs for the shortest that the law allows, and perhaps for the longest
    const last = (years: number): string => monthsOn(bar.from, years * 12);
    const until = last(bar.years ?? courtBanYears.max);
    return until < day
      ? []
      : [
          {
            kind: bar.kind,
            sure: day <= last(bar.years ?? courtBanYears.min),
            from: bar.from,
            until,
            barredFrom: relatedWork,
            basis: criminalLaw('art. 37-1', 'L266'),
          },
        ];
  });
  const last = [...checks].filter(({ on }) => on <= day).sort((a, b) => (a.on < b.on ? -1 : 1));
  const hit = last.find(({ result }) => result === 'hit');
  return hit === undefined
    ? byLaw
    : [
        ...byLaw,
        {
          kind: 'hit',
          sure: true,
          from: hit.on,
          until: 'while-the-hit-stands',
          barredFrom: closeContact,
          basis: minorsLaw('art. 62', 'L259'),
        },
      ];
};
