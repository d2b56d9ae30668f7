import { and, defineRule, ne } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { worksBreach } from '../../design-bases.js';
import { designWorks, notHomeBased } from '../../design-record.js';
import { f } from '../../record.js';

export const spotCheckPassed = defineRule({
  id: 'fire-safety/spot-check-passed',
  title: {
    pass: { 'zh-CN': '备案抽查没有不合格', en: 'The spot check of the filing was not failed' },
    fail: {
      'zh-CN': '备案抽查不合格的场所投入使用',
      en: 'The premises are used although the spot check was failed',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('construction-fire-review-order-51', 'art. 32-34', 'primary', 'B268')],
  phases: ['operation', 'assessment'],
  timeAnchor: '/project/acceptedOn',
  when: and(notHomeBased, designWorks),
  require: ne(f('/project/spotCheckResult'), 'fail'),
  remedy: {
    'zh-CN': '停止使用，整改后申请复查',
    en: 'Stop the use, put it right and apply for another check',
  },
  consequences: worksBreach,
});
