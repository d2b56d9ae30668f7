import {
  checkCreditCode,
  divisionHistory,
  divisionsThrough,
  isIsoDate,
  isWithin,
  registrarCodeOf,
} from '@tuoyu/reference';
import { placeOf } from '../place.js';
import { countyOf, dayOfTime, finder } from './found.js';
import type { RegisterRow, RowFinding } from './types.js';

const nameOf = (code: string): string | null =>
  divisionHistory(code).at(-1)?.name ?? registrarCodeOf(code)?.name ?? null;

/** The code of the division. */
export const zoningCode = ({ zoning_code: code, finished_time }: RegisterRow): RowFinding => {
  const say = finder('zoning-code', 'zoning_code');
  if (code === null) return say('unknown', 'missing', '没有区划代码', 'there is no division code');
  const county = countyOf(code);
  if (county === undefined)
    return say('fail', 'not-a-code', '区划代码不是6、9或12位数字', 'the code has not 6, 9 or 12 digits');
  if (placeOf(county) === undefined)
    return say('fail', 'no-such-province', '没有这个省级代码', 'there is no such province');
  if (divisionHistory(county).length > 0)
    return say('pass', 'known', '区划代码存在', 'the code stands for a division');
  if (registrarCodeOf(county) !== undefined)
    return say(
      'unknown',
      'registrar-code',
      '这是登记机关代码，不是区划代码',
      'a code of a registrar, no division',
    );
  const day = dayOfTime(finished_time) ?? '';
  // the newest list is not the last word on a code that was made after it
  const older = isIsoDate(day) && day.slice(0, 7) <= divisionsThrough;
  return older
    ? say('fail', 'no-such-division', '没有这个区划', 'there was no such division')
    : say('unknown', 'not-listed', '区划代码不在已有名单中', 'the code is in no list that is known');
};

const ancestors = (code: string): readonly string[] => [
  `${code.slice(0, 2)}0000`,
  ...(code.endsWith('0000') ? [] : [`${code.slice(0, 4)}00`]),
  ...(code.endsWith('00') ? [] : [code]),
];

/** The name of the division against its code. */
export const zoningName = ({ zoning_name: name, zoning_code }: RegisterRow): RowFinding => {
  const say = finder('zoning-name', 'zoning_name', 'zoning_code');
  const county = countyOf(zoning_code);
  if (name === null) return say('unknown', 'missing', '没有区划名称', 'there is no name of the division');
  if (county === undefined || nameOf(county) === null)
    return say(
      'unknown',
      'code-not-known',
      '区划代码不清楚，名称无法核对',
      'the code is not known, so neither is its name',
    );
  const names = (code: string): readonly string[] => [
    ...divisionHistory(code).map((division) => division.name),
    ...(registrarCodeOf(code) === undefined ? [] : [registrarCodeOf(code)?.name ?? '']),
  ];
  // from the county upwards: whatever stands before its name must be names above it
  const text = name.replace(/[\s·/\\>-]/gu, '');
  const above = ancestors(county).slice(0, -1).reverse();
  const strip = (given: string, codes: readonly string[]): boolean => {
    const left = given.replace(/市辖区$/u, '');
    if (left === '') return true;
    const [next, ...rest] = codes;
    if (next === undefined) return false;
    const own = names(next).some((one) => left.endsWith(one) && strip(left.slice(0, -one.length), rest));
    return own || strip(left, rest);
  };
  const ends = (one: string) => text.endsWith(one) && strip(text.slice(0, -one.length), above);
  if (names(county).some(ends)) return say('pass', 'agrees', '名称与代码一致', 'name and code agree');
  const below = zoning_code !== null && zoning_code.length > 6;
  return below && names(county).some((one) => text.includes(one))
    ? say('unknown', 'below-county', '县级以下的名称无法核对', 'a name below the county can not be compared')
    : say('fail', 'differs', '区划名称与区划代码不一致', 'the name is not that of the code');
};

/** The division against the place of the registrar in the credit code. */
export const divisionOfCode = ({ zoning_code, credit_code }: RegisterRow): RowFinding => {
  const say = finder('division-of-code', 'zoning_code', 'credit_code');
  const county = countyOf(zoning_code);
  const check = credit_code === null ? undefined : checkCreditCode(credit_code);
  if (county === undefined || check === undefined || check.level === 'invalid' || check.division === null)
    return say(
      'unknown',
      'not-comparable',
      '区划与统一社会信用代码无法核对',
      'division and credit code can not be compared',
    );
  const registrar = check.division.code;
  if (registrar === county || isWithin(county, registrar))
    return say('pass', 'agrees', '登记机关所在地与区划一致', 'the registrar is of the place');
  // a code outlives a move and a merger of districts, so another place is no fault
  return isWithin(registrar, `${county.slice(0, 4)}00`)
    ? say(
        'unknown',
        'same-city',
        '登记机关在同一城市的另一区划',
        'the registrar is of another district of the city',
      )
    : say(
        'unknown',
        'elsewhere',
        '登记机关在别处，请核对是否迁址',
        'the registrar is of another place: ask whether it moved',
      );
};
