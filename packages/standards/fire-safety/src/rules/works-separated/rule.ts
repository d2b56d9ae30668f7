import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { fireEquipmentBreach } from '../../design-bases.js';
import { notHomeBased } from '../../design-record.js';
import { f } from '../../record.js';

export const worksSeparated = defineRule({
  id: 'fire-safety/works-separated',
  title: {
    pass: { 'zh-CN': '施工区与使用区分隔', en: 'The working area is separated from the part in use' },
    fail: { 'zh-CN': '施工区与使用区没有分隔', en: 'The working area is not separated from the part in use' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '11.0.4', 'primary', 'B175')],
  phases: ['filing', 'operation', 'assessment'],
  when: and(notHomeBased, f('/project/worksInUse')),
  require: f('/project/worksSeparated'),
  remedy: { 'zh-CN': '设置分隔，停止使用施工区', en: 'Separate the working area and close it to use' },
  consequences: fireEquipmentBreach,
});
