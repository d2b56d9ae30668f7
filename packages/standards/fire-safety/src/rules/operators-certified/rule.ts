import { and, defineRule, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const operatorsCertified = defineRule({
  id: 'fire-safety/operators-certified',
  title: {
    pass: { 'zh-CN': '自动消防系统操作人员持证', en: 'Operators of automatic systems are certified' },
    fail: { 'zh-CN': '自动消防系统操作人员未持证', en: 'Operators of automatic systems are not certified' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-law', 'art. 21', 'primary', 'AB035')],
  phases: ['operation', 'assessment'],
  when: and(
    notHomeBased,
    f.some(f.list('/fireSafety/systems'), (system) =>
      and(isIn(system('/kind'), ['automatic-alarm', 'sprinkler']), system('/installed')),
    ),
  ),
  require: f('/fireSafety/controlRoomCertified'),
  remedy: { 'zh-CN': '由持证人员操作自动消防系统', en: 'Let certified staff operate automatic systems' },
});
