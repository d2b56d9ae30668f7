import { and, defineRule, figure, gt } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { worksBreach } from '../../design-bases.js';
import { designWorks, notHomeBased } from '../../design-record.js';
import { specialProjectArea } from '../../figures/design-approval.js';
import { f } from '../../record.js';

export const specialProjectPartInUse = defineRule({
  id: 'fire-safety/special-project-part-in-use',
  title: {
    pass: {
      'zh-CN': '开办后改扩建的部分在通过消防验收后投入使用',
      en: 'The part that was built after the opening was used after its fire acceptance',
    },
    fail: {
      'zh-CN': '开办后改扩建的部分在通过消防验收前投入使用',
      en: 'The part that was built after the opening was used before its fire acceptance',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('construction-fire-review-order-51', 'art. 14(5)', 'primary', 'B267')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/acceptedOn',
  when: and(
    notHomeBased,
    designWorks,
    gt(f('/building/childArea'), figure(specialProjectArea)),
    gt(f('/project/designedOn'), f('/openedOn')),
  ),
  question: {
    text: {
      'zh-CN': '改扩建的部分是否在通过消防验收后才投入使用？',
      en: 'Was the part that was built used only after its fire acceptance?',
    },
    evidence: {
      'zh-CN': '消防验收意见书、启用记录和班级安排',
      en: 'Opinion of the fire acceptance, record of the beginning of use and places of the classes',
    },
  },
  remedy: {
    'zh-CN': '申请消防验收，此前停止使用',
    en: 'Apply for the acceptance; do not use the premises before it',
  },
  consequences: worksBreach,
});
