import { usageZh } from './usage-zh-cn.js';
import type { CommandWords } from './words.js';

export const zhCn: CommandWords = {
  ...usageZh,
  level: { valid: '有效', legacy: '早期发放', invalid: '无效' },
  baselineExceeded: ({ record, rule, outcome, count, found }) =>
    `${record}，${rule}：基线计 ${count} 项（${outcome}），现有 ${found} 项`,
  baselineStale: ({ record, rule, outcome, count, found }) =>
    `${record}，${rule}：基线已过时：计 ${count} 项（${outcome}），仅余 ${found} 项；请用 --write-baseline 重新写入`,
  department: '登记管理部门',
  kind: '机构类别',
  division: '登记机关所在地',
  ruleColumns: { id: '规则', title: '要求', obligation: '力度', basis: '依据' },
  rules: (count, asOf, profile) => `${asOf} 有效的规则共 ${count} 条，规则集 ${profile}`,
};
