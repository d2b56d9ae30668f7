import { and, defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { notHomeBased } from '../../design-record.js';
import { cylinderOutsideWeight } from '../../figures/design-separation.js';
import { f } from '../../record.js';

export const largeCylindersOutside = defineRule({
  id: 'fire-safety/large-cylinders-outside',
  title: {
    pass: { 'zh-CN': '较大的气瓶设于室外瓶间', en: 'The large cylinders stand in an outside room' },
    fail: {
      'zh-CN': '单瓶 {weight} kg 的气瓶没有设于室外瓶间',
      en: 'Cylinders of {weight} kg do not stand in an outside room',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '12.0.4', 'primary', 'B176')],
  phases: ['filing', 'operation', 'assessment'],
  when: and(
    notHomeBased,
    f('/fireSafety/gas/bottled'),
    ge(f('/fireSafety/gas/cylinderWeight'), figure(cylinderOutsideWeight)),
  ),
  require: f('/fireSafety/gas/cylindersOutside'),
  params: { weight: f('/fireSafety/gas/cylinderWeight') },
  remedy: { 'zh-CN': '移至室外瓶间', en: 'Move them to an outside room' },
});
