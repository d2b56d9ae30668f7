import { defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aClass, asNursery } from '../../record.js';

export const ownLivingUnit = defineRule({
  id: 'site/own-living-unit',
  title: {
    pass: { 'zh-CN': '每班有独立的生活单元', en: 'The class has a living unit of its own' },
    fail: { 'zh-CN': '该班与其他班合用生活单元', en: 'The class shares its living unit with another' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.2.1', 'primary', 'B088'), cite('jgj-39-2019', '4.2.1', 'primary', 'N236')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/classes',
  when: asNursery,
  require: not(aClass('/sharesLivingUnit')),
  remedy: { 'zh-CN': '为该班设独立的生活单元', en: 'Give the class a living unit of its own' },
});
