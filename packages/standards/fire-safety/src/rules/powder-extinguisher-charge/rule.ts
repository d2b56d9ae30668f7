import { and, defineRule, eq, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { powderCharge } from '../../figures/management.js';
import { extinguishersAtAPlace, notHomeBased } from '../../management-record.js';

export const powderExtinguisherCharge = defineRule({
  id: 'fire-safety/powder-extinguisher-charge',
  title: {
    pass: {
      'zh-CN': '干粉灭火器充装量达到消防指南的数值',
      en: 'The powder extinguishers hold what the fire guide advises',
    },
    fail: {
      'zh-CN': '干粉灭火器充装量低于消防指南的数值：{actual}，标准为 {limit}',
      en: 'The powder extinguishers hold less than the fire guide advises: {actual} instead of {limit}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-guide-2022', 'part 1', 'secondary', 'B224')],
  phases: ['operation', 'assessment'],
  subjects: '/fireSafety/extinguishers',
  when: and(notHomeBased, eq(extinguishersAtAPlace('/kind'), 'abc-powder')),
  require: ge(extinguishersAtAPlace('/charge'), figure(powderCharge)),
  params: { actual: extinguishersAtAPlace('/charge'), limit: figure(powderCharge) },
  remedy: { 'zh-CN': '更换为充装量更大的灭火器', en: 'Replace them with larger ones' },
});
