import type { ConsistencyIssueCode } from './consistency/check-consistency.js';
import type { ParseIssueCode } from './parse/issue.js';

interface IssueText {
  readonly 'zh-CN': string;
  readonly en: string;
}

/** What each issue code says, in both languages. */
export const issueTexts: { readonly [code in ParseIssueCode | ConsistencyIssueCode]: IssueText } = {
  'bad-type': { 'zh-CN': '值的类型不对', en: 'The value is of the wrong type' },
  'bad-text': { 'zh-CN': '文本含无法编码的字符', en: 'The text holds characters that can not be encoded' },
  'bad-date': { 'zh-CN': '不是有效日期', en: 'Not a day of the calendar' },
  'bad-number': { 'zh-CN': '不是可用的数字', en: 'Not a usable number' },
  'too-many-decimals': { 'zh-CN': '小数超过六位', en: 'More than six decimals' },
  'out-of-domain': { 'zh-CN': '数值超出取值范围', en: 'The number is outside its domain' },
  'unknown-code': { 'zh-CN': '代码不在代码表内', en: 'The code is not in the list' },
  'unknown-key': { 'zh-CN': '没有这个字段', en: 'There is no such field' },
  'duplicate-id': { 'zh-CN': '编号重复', en: 'The id is used more than once' },
  'not-a-list': { 'zh-CN': '应为列表', en: 'A list is expected' },
  'not-an-object': { 'zh-CN': '应为一组字段', en: 'A group of fields is expected' },
  'not-a-record': { 'zh-CN': '不是机构记录', en: 'Not a record of an institution' },
  'unknown-class': { 'zh-CN': '所指班级不存在', en: 'The class does not exist' },
  'unknown-room': { 'zh-CN': '所指用房不存在', en: 'The room does not exist' },
  'unknown-living-unit': { 'zh-CN': '所指生活单元不存在', en: 'The living unit does not exist' },
  'more-children-than-places': { 'zh-CN': '在册人数超过托位数', en: 'More children than places' },
  'more-present-than-enrolled': {
    'zh-CN': '实到人数超过在册人数',
    en: 'More children present than enrolled',
  },
  'enrolled-differs': {
    'zh-CN': '在册人数与名单（合计）不一致',
    en: 'The number enrolled differs from the list or the sum',
  },
  'ages-out-of-order': { 'zh-CN': '最小月龄大于最大月龄', en: 'The youngest age is above the oldest' },
  'class-named-twice': { 'zh-CN': '同一班级重复登记', en: 'A class is named twice for one person' },
  'same-person-twice': { 'zh-CN': '同一人员重复登记', en: 'One person stands in the list twice' },
  'more-carers-than-staff': {
    'zh-CN': '各班在岗保育人员合计超过保育人员总数',
    en: 'The classes count more carers than the staff list has',
  },
  'dates-out-of-order': { 'zh-CN': '日期先后颠倒', en: 'The dates are out of order' },
  'outside-log': { 'zh-CN': '记录日期超出起止范围', en: 'The entry is outside the span of its log' },
  'future-date': { 'zh-CN': '日期在核查日之后', en: 'The date lies in the future' },
  'bad-credit-code': { 'zh-CN': '统一社会信用代码不正确', en: 'The credit code is wrong' },
  'legacy-credit-code': { 'zh-CN': '早期发放的统一社会信用代码', en: 'A credit code of early issue' },
  'unknown-division': { 'zh-CN': '没有这个行政区划代码', en: 'There is no such division' },
  'division-not-in-force': {
    'zh-CN': '行政区划代码当日未生效或已撤销',
    en: 'The division was not in force on the day',
  },
  'bad-identity-number': { 'zh-CN': '公民身份号码不正确', en: 'The identity number is wrong' },
  'birth-date-differs': {
    'zh-CN': '公民身份号码与出生日期不一致',
    en: 'The identity number says another birth date',
  },
  'no-such-storey': { 'zh-CN': '建筑没有该楼层', en: 'The building has no such storey' },
  'storey-contradicts': {
    'zh-CN': '楼层与地下情况矛盾',
    en: 'The storey contradicts the position below ground',
  },
  'part-exceeds-whole': { 'zh-CN': '部分面积大于总面积', en: 'A part is larger than the whole' },
  'legal-form-contradicts': {
    'zh-CN': '组织形式与营利性矛盾',
    en: 'The legal form contradicts the purpose of profit',
  },
};
