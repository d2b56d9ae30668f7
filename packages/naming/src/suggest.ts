import type { Texts } from '@tuoyu/core';
import { divisionOf, parentOf } from '@tuoyu/reference';
import { checkName } from './check/check.js';
import type { LegalForm, NameContext } from './check/context.js';
import { dayOfCheck } from './check/facts.js';
import type { NameCheck } from './check/types.js';
import { composeName } from './compose.js';
import { isCity } from './divisions/matches.js';
import { knownZones } from './lexicon/zones.js';
import type { NameParts } from './parse/types.js';
import { seatOf } from './seat.js';

/** What a founder has chosen already; what is left out is proposed. */
export interface SuggestParts {
  readonly tradeName: string;
  readonly division?: string | undefined;
  readonly industry?: string | undefined;
  readonly form?: string | undefined;
}

/** A name that breaks no rule, with why it stands where it stands. */
export interface NameSuggestion {
  readonly name: string;
  readonly parts: NameParts;
  readonly why: Texts;
  readonly check: NameCheck;
}

const INDUSTRIES = ['托育', '婴幼儿照护', '托育服务', '婴幼儿照护服务'];
const MOST = 12;

const FORMS: Readonly<Record<LegalForm, readonly string[]>> = {
  'public-institution': ['中心', '园'],
  'social-service-body': ['园', '中心'],
  'limited-company': ['有限公司', '有限责任公司'],
  'joint-stock-company': ['股份有限公司'],
  'company-branch': [],
  partnership: ['中心（普通合伙）', '中心（有限合伙）'],
  'sole-proprietorship': ['园', '中心'],
  'individual-business': ['园', '中心'],
  none: ['园', '中心'],
  other: ['园', '中心'],
};

/** Divisions that may stand in front of a name with that seat: city with district or county, then the city alone. */
const divisionsOf = (seat: string | undefined, on: string): readonly string[] => {
  if (seat === undefined) return [];
  const zone = knownZones().find(({ code }) => code === seat);
  if (zone !== undefined) {
    const city = divisionOf(zone.prefecture, { on })?.name ?? '';
    return [city + zone.name.replace(city.replace(/市$/u, ''), ''), city];
  }
  const own = divisionOf(seat, { on });
  if (own === undefined) return [];
  const parent = parentOf(seat);
  const above = parent === null ? undefined : divisionOf(parent, { on });
  if (own.level !== 'county') return [own.name];
  const district = /区$/u.test(own.name);
  if (above === undefined || !isCity(above)) return [own.name];
  return district ? [above.name + own.name, above.name] : [own.name, above.name + own.name];
};

const whyOf = (check: NameCheck, division: string): Texts => {
  const pattern = check.encouraged.strict
    ? ['符合南京方案鼓励的格式', 'follows the pattern that the plan of Nanjing encourages']
    : check.encouraged.withService
      ? ['除“服务”二字外符合南京方案鼓励的格式', 'follows the pattern of Nanjing but for 服务']
      : ['不合南京方案鼓励的格式，但不违反规定', 'not the pattern of Nanjing, and no breach'];
  return {
    'zh-CN': `${pattern[0]}；行政区划“${division}”符合规定`,
    en: `${pattern[1]}; the division ${division} is in order`,
  };
};

const rank = ({ check }: NameSuggestion): number =>
  (check.encouraged.strict ? 0 : check.encouraged.withService ? 100 : 200) + check.findings.length * 10;

/**
 * Names for a founder, best first, each with why: those after the plan's pattern before those with 服务, fewer remarks
 * before more. Every one has passed `checkName`; a choice of parts that no rule allows gives none. Without a division or
 * a seat there are none either. Whether a name is free is for `similarNames`.
 */
export const suggestNames = (parts: SuggestParts, context: NameContext = {}): readonly NameSuggestion[] => {
  const known =
    parts.division === undefined ? divisionsOf(seatOf(context.seat), dayOfCheck(context)) : [parts.division];
  const forms = parts.form === undefined ? FORMS[context.legalForm ?? 'other'] : [parts.form];
  const industries = parts.industry === undefined ? INDUSTRIES : [parts.industry];
  const found = known.flatMap((division) =>
    industries.flatMap((industry) =>
      forms.flatMap((form): readonly NameSuggestion[] => {
        const chosen = { division, tradeName: parts.tradeName, industry, form };
        const name = composeName(chosen);
        const check = checkName(name, context);
        if (check.breach !== false) return [];
        return [{ name, parts: chosen, why: whyOf(check, division), check }];
      }),
    ),
  );
  return found
    .map((one, order) => ({ one, order }))
    .sort((a, b) => rank(a.one) - rank(b.one) || a.order - b.order)
    .slice(0, MOST)
    .map(({ one }) => one);
};
