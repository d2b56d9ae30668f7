import { and, defineRule, figure, gt, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { worksBreach } from '../../design-bases.js';
import { designWorks, notHomeBased } from '../../design-record.js';
import { specialProjectArea } from '../../figures/design-approval.js';
import { f } from '../../record.js';

// Works at an institution that was open before them are asked about by another rule.
export const specialProjectAcceptance = defineRule({
  id: 'fire-safety/special-project-acceptance',
  title: {
    pass: {
      'zh-CN': '较大的婴幼儿用房工程在投入使用前通过消防验收',
      en: 'The larger works passed the fire acceptance before use',
    },
    fail: {
      'zh-CN': '较大的婴幼儿用房工程在通过消防验收前投入使用',
      en: 'The larger works were used before the fire acceptance',
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
    le(f('/project/designedOn'), f('/openedOn')),
  ),
  require: le(f('/project/fireAcceptedOn'), f('/openedOn')),
  remedy: {
    'zh-CN': '申请消防验收，此前停止使用',
    en: 'Apply for the acceptance; do not use the premises before it',
  },
  consequences: worksBreach,
});
