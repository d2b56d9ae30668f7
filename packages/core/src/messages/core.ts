import type { Catalogue } from './catalogue.js';

/** Texts of the engine itself. */
export const coreCatalogue: Catalogue = {
  'core/unknown': {
    'zh-CN': '暂不能判定：缺少 {missing} 项信息',
    en: 'Can not be told yet: {missing} values are missing',
  },
  'core/not-applicable': { 'zh-CN': '不适用', en: 'Does not apply' },
  'core/awaiting-text': {
    'zh-CN': '所依据的条文或数值尚未核对原文，须有人确认采用后方可判定',
    en: 'Rests on a text or figure that nobody has read yet; it counts only once a named person adopts it',
  },
  'core/error': { 'zh-CN': '规则执行出错，未作判定', en: 'The rule failed to run; nothing is judged' },
  'core/verdict/breach': { 'zh-CN': '存在违反', en: 'Breach' },
  'core/verdict/no-breach': { 'zh-CN': '未发现违反', en: 'No breach' },
  'core/verdict/open': { 'zh-CN': '尚不能下结论', en: 'Open' },
  'core/outcome/pass': { 'zh-CN': '符合', en: 'pass' },
  'core/outcome/fail': { 'zh-CN': '不符合', en: 'fail' },
  'core/outcome/unknown': { 'zh-CN': '未知', en: 'unknown' },
  'core/outcome/not-applicable': { 'zh-CN': '不适用', en: 'not applicable' },
  'core/outcome/manual': { 'zh-CN': '需人工判断', en: 'manual' },
  'core/outcome/error': { 'zh-CN': '出错', en: 'error' },
  'core/reason/missing': { 'zh-CN': '缺失', en: 'missing' },
  'core/reason/unreadable': { 'zh-CN': '无法识别', en: 'unreadable' },
  'core/reason/expired': { 'zh-CN': '已过期', en: 'expired' },
  'core/reason/withheld': { 'zh-CN': '未提供', en: 'withheld' },
  'core/reason/out-of-domain': { 'zh-CN': '超出取值范围', en: 'out of domain' },
  'core/reason/zero-divisor': { 'zh-CN': '除数为零', en: 'division by zero' },
  'core/reason/no-figure': { 'zh-CN': '没有有效数值', en: 'no figure in force' },
  'core/reason/no-choice': { 'zh-CN': '尚未选择口径', en: 'choice not made' },
  'core/reason/no-calendar': { 'zh-CN': '没有该年工作日历', en: 'no calendar for that year' },
};
