import type { Texts } from '@tuoyu/core';
import { isIsoDate } from '@tuoyu/reference';
import { both } from '../bodies.js';
import { placeOf } from '../place.js';
import type { BuildIssue } from './build-types.js';

const texts: { readonly [C in BuildIssue['code']]?: Texts } = {
  missing: both('记录中没有这一项，报文不能生成', 'the record does not have it, and the message needs it'),
  'not-a-day': both('不是日期', 'this is no day'),
  'not-a-place': both('不是六位区划代码', 'this is no six-digit code of a place'),
  'not-a-registrar': both('不是登记机关', 'this is no registrar'),
  'not-a-recipient': both('这类报文不发往该部门', 'no message of this kind goes there'),
  'recipient-missing': both(
    '缺少应当接收的部门及发送日期',
    'a recipient that must have it is not named, with its day',
  ),
  'received-before-sent': both('接收早于发送', 'received before it was sent'),
  'sent-before-event': both('发送早于事项发生', 'sent before it happened'),
  'bad-day': both('没有这一天', 'there is no such day'),
  'bad-credit-code': both('统一社会信用代码有误', 'the credit code is wrong'),
  'reasons-missing': both('没有写明理由', 'the reasons are not given'),
};

/** An issue with its text. */
export const issueOf = (where: BuildIssue['in'], pointer: string, code: BuildIssue['code']): BuildIssue => ({
  in: where,
  pointer,
  code,
  message: texts[code] ?? both(code, code),
});

/** Reads what a message needs from a record, and notes what is not there. */
export const reader = (issues: BuildIssue[]) => {
  const note = (pointer: string, code: BuildIssue['code']): '' => {
    issues.push(issueOf('record', pointer, code));
    return '';
  };
  const text = (pointer: string, value: string | null | undefined): string =>
    typeof value === 'string' && value.trim() !== '' ? value : note(pointer, 'missing');
  return {
    text,
    day: (pointer: string, value: string | null | undefined): string => {
      const given = text(pointer, value);
      return given === '' || isIsoDate(given) ? given : note(pointer, 'not-a-day');
    },
    place: (pointer: string, value: string | null | undefined): string => {
      const given = text(pointer, value);
      return given === '' || placeOf(given) !== undefined ? given : note(pointer, 'not-a-place');
    },
    note,
  };
};

/** What reads a record. */
export type Reader = ReturnType<typeof reader>;
