import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, notHomeBased } from '../../record.js';

export const partyBuilding = defineRule({
  id: 'staffing/party-building',
  title: {
    pass: { 'zh-CN': '开展了党的建设工作', en: 'Party building is carried on' },
    fail: { 'zh-CN': '没有开展党的建设工作', en: 'Party building is not carried on' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 37', 'unverified', 'N153')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: eq(f('/governance/partyBuilding'), true),
  remedy: { 'zh-CN': '加强党的建设', en: 'Carry on party building' },
  consequences: normsBreach,
});
