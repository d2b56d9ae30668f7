import { checkCreditCode } from '@tuoyu/reference';
import { finder } from './found.js';
import type { RegisterRow, RowFinding } from './types.js';

/** Words of the type, with the registrars (first character of a credit code) that they go with; the first that fits counts. */
const words: readonly (readonly [word: RegExp, departments: readonly string[]])[] = [
  [/非营利|公益/u, ['1', '5']],
  [/营利/u, ['9']],
  [/民办非企业|社会服务机构|社会组织/u, ['5']],
  [/事业单位/u, ['1']],
  [/公司|企业|个体|合伙/u, ['9']],
];

/**
 * The type against the registrar in the credit code. No source lists the types that the register knows, so any text is
 * given; where its words point to another registrar than the code, that is a question and no fault.
 */
export const type = ({ institution_type: text, credit_code }: RegisterRow): RowFinding => {
  const say = finder('type', 'institution_type', 'credit_code');
  if (text === null || text.trim() === '') return say('unknown', 'missing', '没有填写', 'it is not given');
  const given = say('pass', 'given', '已填写', 'it is given');
  const said = words.find(([word]) => word.test(text))?.[1];
  const check = credit_code === null ? undefined : checkCreditCode(credit_code);
  const department = check === undefined || check.level === 'invalid' ? undefined : check.department?.code;
  if (said === undefined || department === undefined || !['1', '5', '9'].includes(department)) return given;
  return said.includes(department)
    ? say('pass', 'agrees', '机构类型与统一社会信用代码一致', 'type and credit code agree')
    : say(
        'unknown',
        'other-registrar',
        '机构类型与统一社会信用代码的登记部门不同，请核对',
        'the type goes with another registrar than the credit code: ask which is right',
      );
};
