import { checkName, type NameContext, parseName } from '@tuoyu/naming';
import { checkCreditCode, isIsoDate } from '@tuoyu/reference';
import { since } from '../cite.js';
import { placeOf } from '../place.js';
import { address } from './address.js';
import { countyOf, dayOfTime, finder } from './found.js';
import { divisionOfCode, zoningCode, zoningName } from './place.js';
import { type } from './type.js';
import type { RegisterRow, RegisterRowCheck, RowFinding } from './types.js';

const registrars: { readonly [department: string]: NonNullable<NameContext['registrar']> } = {
  '1': 'staffing',
  '5': 'civil-affairs',
  '9': 'market',
};

const name = (row: RegisterRow, asOf: string | undefined): RowFinding => {
  const say = finder('name', 'institution_name');
  const text = row.institution_name;
  if (text === null) return say('unknown', 'missing', '没有机构名称', 'there is no name');
  const code = row.credit_code === null ? undefined : checkCreditCode(row.credit_code);
  const department = code === undefined || code.level === 'invalid' ? undefined : code.department?.code;
  const { kind, breach, findings } = checkName(text, {
    existing: true,
    seat: placeOf(countyOf(row.zoning_code)),
    asOf,
    ...(department === undefined ? {} : { registrar: registrars[department] }),
  });
  if (kind === 'not-a-name') return say('fail', 'not-a-name', '不是名称', 'this is no name');
  if (breach === true) {
    const worst = findings.find(({ level }) => level === 'breach');
    return say('fail', worst?.code ?? 'breach', worst?.message['zh-CN'] ?? '', worst?.message.en ?? '');
  }
  if (kind !== 'registered-name' && kind !== 'branch')
    return say('unknown', kind, '不像登记的全称', 'it does not look like a full registered name');
  return breach === false
    ? say('pass', 'in-order', '名称没有问题', 'nothing is wrong with the name')
    : say(
        'unknown',
        'open',
        '名称由登记机关或者未读到的规定判断',
        'the registrar or a text not read decides',
      );
};

const otherName = ({ institution_other_name: text }: RegisterRow): RowFinding => {
  const say = finder('other-name', 'institution_other_name');
  if (text === null) return say('pass', 'none', '没有其他名称', 'there is no other name');
  return parseName(text).kind === 'not-a-name'
    ? say('fail', 'not-a-name', '其他名称不是名称', 'the other name is no name')
    : say('pass', 'a-name', '其他名称可读', 'the other name can be read');
};

const creditCode = ({ credit_code: code, finished_time }: RegisterRow): RowFinding => {
  const say = finder('credit-code', 'credit_code');
  if (code === null) return say('unknown', 'missing', '没有统一社会信用代码', 'there is no credit code');
  const day = dayOfTime(finished_time);
  const check = checkCreditCode(code, day !== undefined && isIsoDate(day) ? { on: day } : {});
  const [worst] = check.issues.filter(({ level }) => level === 'error');
  if (check.level === 'invalid')
    return say('fail', worst?.code ?? 'invalid', worst?.message['zh-CN'] ?? '', worst?.message.en ?? '');
  return check.level === 'legacy'
    ? say('pass', 'legacy', '早期发放的代码', 'a code of the first years')
    : say('pass', 'valid', '代码格式正确', 'the code is well formed');
};

const date = ({ finished_time: text }: RegisterRow, asOf: string | undefined): RowFinding => {
  const say = finder('date', 'finished_time');
  if (text === null) return say('unknown', 'missing', '没有备案通过日期', 'there is no day of the filing');
  const day = dayOfTime(text);
  if (day === undefined)
    return say('unknown', 'not-read', '日期的写法不能识别', 'the day is written in a way that is not read');
  if (!isIsoDate(day)) return say('fail', 'no-such-day', '没有这一天', 'there is no such day');
  if (asOf !== undefined && isIsoDate(asOf) && day > asOf)
    return say('fail', 'in-the-future', '日期在将来', 'the day lies in the future');
  return day < (since['registration-filing-measures-2019'] ?? '')
    ? say('unknown', 'before-the-measures', '早于登记和备案办法', 'it is older than the measures on filing')
    : say('pass', 'in-order', '日期没有问题', 'nothing is wrong with the day');
};

/**
 * Checks a row of the public register: name, credit code, division with its name, division against the registrar's place
 * in the credit code, address, type and day. What is missing or can not be decided is `unknown`; a registrar in another
 * place, an address that names another division and a type that goes with another registrar are questions and no faults. `asOf` (ISO) finds days in the future; no clock is read. Never throws.
 *
 * @example
 * checkRegisterRow({ ...row, zoning_code: '999999' }).state; // => 'faulty'
 */
export const checkRegisterRow = (
  row: RegisterRow,
  options: { readonly asOf?: string } = {},
): RegisterRowCheck => {
  const findings = [
    name(row, options.asOf),
    otherName(row),
    creditCode(row),
    zoningCode(row),
    zoningName(row),
    divisionOfCode(row),
    address(row),
    type(row),
    date(row, options.asOf),
  ];
  const has = (outcome: RowFinding['outcome']) => findings.some((one) => one.outcome === outcome);
  return { state: has('fail') ? 'faulty' : has('unknown') ? 'open' : 'clean', findings };
};
