import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, underNurseryCode } from '../../record.js';

export const boilersProtected = defineRule({
  id: 'facilities/boilers-protected',
  title: {
    pass: { 'zh-CN': '开水器有防护措施', en: 'Boilers are protected' },
    fail: { 'zh-CN': '开水器没有防护措施', en: 'Boilers are not protected' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '6.1', 'unverified', 'B128')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: underNurseryCode,
  require: eq(f('/building/boilersProtected'), true),
  remedy: { 'zh-CN': '为开水器加装防护', en: 'Protect the boilers' },
});
