import { and, defineRule, figure, gt, lt } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { worksBreach } from '../../design-bases.js';
import { civilWorks } from '../../design-record.js';
import { specialProjectArea } from '../../figures/design-approval.js';
import { f } from '../../record.js';

// The beginning of the works is not recorded: a review on or after the acceptance on completion was certainly late.
export const specialProjectReview = defineRule({
  id: 'fire-safety/special-project-review',
  title: {
    pass: {
      'zh-CN': '较大的婴幼儿用房工程在施工前通过消防设计审查',
      en: 'The larger works passed the fire-design review before they were done',
    },
    fail: {
      'zh-CN': '较大的婴幼儿用房工程在竣工验收前没有通过消防设计审查',
      en: 'The larger works had not passed the fire-design review before acceptance on completion',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('construction-fire-review-order-51', 'art. 14(5)', 'primary', 'B267')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(civilWorks, gt(f('/building/childArea'), figure(specialProjectArea))),
  require: lt(f('/project/fireDesignReviewedOn'), f('/project/acceptedOn')),
  remedy: {
    'zh-CN': '申请消防设计审查，此前停止使用',
    en: 'Apply for the review; do not use the premises before it',
  },
  consequences: worksBreach,
});
