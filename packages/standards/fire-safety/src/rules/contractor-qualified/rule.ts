import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aHotWork, notHomeBased } from '../../management-record.js';

export const contractorQualified = defineRule({
  id: 'fire-safety/contractor-qualified',
  title: {
    pass: {
      'zh-CN': '施工单位有资质并签订安全协议，现场有人监督',
      en: 'The contractor is qualified, bound by a safety agreement and supervised',
    },
    fail: {
      'zh-CN': '施工单位资质、安全协议或现场监督不全',
      en: 'The contractor is not qualified, not bound by a safety agreement or not supervised',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('ws-t-870-2025', '9.2', 'primary', 'B244')],
  phases: ['operation', 'assessment'],
  subjects: '/fireSafety/hotWorks',
  when: notHomeBased,
  require: and(aHotWork('/contractorQualified'), aHotWork('/safetyAgreement'), aHotWork('/supervised')),
  remedy: {
    'zh-CN': '选择有资质的单位，签订安全协议并现场监督',
    en: 'Use a qualified contractor, sign a safety agreement and supervise on site',
  },
});
