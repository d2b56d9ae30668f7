import { and, defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { designWorks, notHomeBased } from '../../design-record.js';
import { specialProjectArea } from '../../figures/design-approval.js';
import { f } from '../../record.js';

export const acceptanceFiled = defineRule({
  id: 'fire-safety/acceptance-filed',
  title: {
    pass: {
      'zh-CN': '其他工程在竣工验收后五个工作日内备案',
      en: 'The other works were filed within five working days of acceptance on completion',
    },
    fail: {
      'zh-CN': '其他工程没有在竣工验收后五个工作日内备案',
      en: 'The other works were not filed within five working days of acceptance on completion',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('construction-fire-review-order-51', 'art. 32-34', 'primary', 'B268')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/acceptedOn',
  when: and(notHomeBased, designWorks, le(f('/building/childArea'), figure(specialProjectArea))),
  question: {
    text: {
      'zh-CN': '工程是否在竣工验收合格之日起五个工作日内办理消防验收备案？',
      en: 'Was the acceptance filed within five working days of the acceptance on completion?',
    },
    evidence: {
      'zh-CN': '竣工验收记录、备案凭证和工作日历',
      en: 'Record of the acceptance, certificate of the filing and a calendar of working days',
    },
  },
  remedy: { 'zh-CN': '办理消防验收备案', en: 'File the acceptance' },
});
