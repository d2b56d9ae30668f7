import type { Texts } from '@tuoyu/core';
import { both } from '../texts.js';
import type { CreditIssueCode } from './types.js';

/** What each issue says. */
export const issueTexts: { readonly [C in CreditIssueCode]: Texts } = {
  'not-a-record-file': both('不是信用记录文件', 'this is no file of credit records'),
  missing: both('缺少必填项', 'a value that is needed is missing'),
  'bad-type': both('数据类型不对', 'the value has another type'),
  'bad-date': both('日期无法识别', 'this is no day'),
  'unknown-key': both('没有这个字段，内容未读取', 'there is no such field; its content was not read'),
  'unknown-code': both('没有这个代码', 'there is no such code'),
  'unknown-kind': both(
    '记录种类无法识别，等级因此不能确定',
    'the kind is not known, so the grade stays open',
  ),
  'unknown-severity': both(
    '失信程度无法识别，按各种可能计算',
    'the severity is not known; every severity stays possible',
  ),
  'unknown-state': both('状态无法识别', 'the state is not known'),
  'unknown-edition': both('没有这个目录版本', 'there is no such edition of the catalogue'),
  'not-credit-data': both('不属于信用信息，不予记录', 'this is no credit data and is not recorded'),
  'not-in-edition': both(
    '该种类不在所列目录版本中，不予记录',
    'the kind is not in the edition named, so it is not recorded',
  ),
  'edition-not-read': both(
    '不能确定该种类是否在目录中',
    'whether the catalogue holds this kind can not be told',
  ),
  'person-not-rated': both('自然人不评分、不评级', 'people are never scored or graded'),
  'future-decision': both(
    '决定日期在将来，等级因此不能确定',
    'the day of the decision lies ahead, so the grade stays open',
  ),
  'published-before-decision': both('公示日期早于决定日期', 'shown before it was decided'),
  'state-before-decision': both('状态变更早于决定日期', 'a change of state before the decision'),
  'state-differs': both('当前状态与变更历史不一致', 'the state differs from the last of its history'),
  'history-missing': both('没有状态变更日期', 'the day of the change of state is missing'),
  'repair-too-early': both(
    '早于最短公示期届满修复，修复是否有效不能确定',
    'repaired before the shortest period was over; whether it holds can not be told',
  ),
  'duplicate-id': both('编号重复', 'two records share an id'),
  duplicate: both('同一决定重复记录', 'one decision stands twice'),
  'possible-duplicate': both('可能是同一决定，均予计算', 'perhaps one decision twice; both count'),
  'personal-data': both('含有个人信息，已遮蔽', 'holds personal data, which are masked'),
  'records-expired': both('记录已过有效期，可能另有记录', 'the records are out of date; there may be others'),
  'records-older': both(
    '记录采集之后是否有新决定不知道',
    'whether anything was decided since the records were collected is not known',
  ),
  'records-partial': both('记录不完整，可能另有记录', 'the records are not complete; there may be others'),
};
