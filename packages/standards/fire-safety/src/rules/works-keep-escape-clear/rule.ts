import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { fireEquipmentBreach } from '../../design-bases.js';
import { notHomeBased } from '../../design-record.js';
import { f } from '../../record.js';

export const worksKeepEscapeClear = defineRule({
  id: 'fire-safety/works-keep-escape-clear',
  title: {
    pass: { 'zh-CN': '施工没有影响疏散', en: 'The works keep the ways out clear' },
    fail: { 'zh-CN': '施工影响疏散', en: 'The works obstruct the ways out' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '11.0.4', 'primary', 'B175')],
  phases: ['filing', 'operation', 'assessment'],
  when: and(notHomeBased, f('/project/worksInUse')),
  require: f('/project/worksKeepEscapeClear'),
  remedy: { 'zh-CN': '清理疏散通道', en: 'Clear the ways out' },
  consequences: fireEquipmentBreach,
});
