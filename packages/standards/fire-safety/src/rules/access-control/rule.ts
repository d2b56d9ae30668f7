import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { anExit, civilWorks } from '../../design-record.js';

export const accessControl = defineRule({
  id: 'fire-safety/access-control',
  title: {
    pass: {
      'zh-CN': '设门禁的出口火灾时能解锁并从内部打开',
      en: 'The access-controlled exit releases in a fire and opens from inside',
    },
    fail: {
      'zh-CN': '设门禁的出口火灾时不能解锁或从内部打开',
      en: 'The access-controlled exit does not release in a fire or open from inside',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '7.1.7', 'primary', 'B155')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/exits',
  when: and(civilWorks, anExit('/accessControlled')),
  require: anExit('/releasesInFire'),
  remedy: { 'zh-CN': '改造门禁', en: 'Alter the access control' },
});
