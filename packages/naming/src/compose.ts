import type { NameParts } from './parse/types.js';

/** The parts to make a name of; what is null or left out is not written. */
export interface ComposeParts extends Partial<NameParts> {
  /** Where the division stands; in front by default. */
  readonly position?: 'front' | 'after-trade-name' | 'after-industry' | undefined;
}

/**
 * Writes a name from its parts. `parseName` reads the same parts from it, among its readings always and as the first one
 * unless a part looks like another (a trade name that is a division, for instance).
 *
 * @example
 * composeName({ division: '南京市鼓楼区', tradeName: '小天使', industry: '托育', form: '中心' }); // => '南京市鼓楼区小天使托育中心'
 */
export const composeName = (parts: ComposeParts): string => {
  const { position = 'front' } = parts;
  const division = parts.division ?? '';
  const tradeName = parts.tradeName ?? '';
  const industry = parts.industry ?? '';
  const form = parts.form ?? '';
  if (division === '' || position === 'front') return division + tradeName + industry + form;
  const bracket = `（${division}）`;
  return position === 'after-trade-name'
    ? tradeName + bracket + industry + form
    : tradeName + industry + bracket + form;
};
