import type { Issue } from '../parse/issue.js';
import type { ConsistencyCheck } from './records.js';
import { valuesAt } from './records.js';

type Code = 'no-such-storey' | 'storey-contradicts';

/** Storeys that the building has not, and rooms said to be above and below ground at once. */
export const storeys: ConsistencyCheck<Code> = (institution) => {
  const above = institution.building?.storeys;
  const below = institution.building?.storeysBelow;
  const places = [
    '/rooms/*/storey',
    '/livingUnits/*/storey',
    '/exits/*/storey',
    '/building/storeyUses/*/storey',
  ].flatMap((pattern) => valuesAt(institution, pattern));
  const missing = places.flatMap(({ pointer, value }): Issue<Code>[] => {
    const storey = value as number;
    const tooHigh = typeof above === 'number' && storey > above;
    const tooLow = typeof below === 'number' && -storey > below;
    if (storey !== 0 && !tooHigh && !tooLow) return [];
    const related = tooHigh ? ['/building/storeys'] : tooLow ? ['/building/storeysBelow'] : [];
    return [
      {
        pointer,
        code: 'no-such-storey',
        found: String(storey),
        expected: 'a storey of the building',
        related,
      },
    ];
  });
  const contradictions = (institution.rooms ?? []).flatMap(
    ({ storey, belowGround }, position): Issue<Code>[] => {
      if (typeof storey !== 'number' || typeof belowGround !== 'string') return [];
      // a semi-basement may be called by the storey above or below
      const fits = belowGround === 'semi-basement' || (belowGround === 'no' ? storey > 0 : storey < 0);
      if (fits) return [];
      const pointer = `/rooms/${position}/belowGround`;
      const related = [`/rooms/${position}/storey`];
      return [
        {
          pointer,
          code: 'storey-contradicts',
          found: belowGround,
          expected: `fits storey ${storey}`,
          related,
        },
      ];
    },
  );
  return [...missing, ...contradictions];
};
