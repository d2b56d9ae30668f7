import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { underNurseryCode } from '../../record.js';

export const boiledWaterPoints = defineRule({
  id: 'health-care/boiled-water-points',
  title: {
    pass: { 'zh-CN': '设有开水、凉白开供应点', en: 'There are points for boiled and cooled water' },
    fail: { 'zh-CN': '没有开水、凉白开供应点', en: 'There are no points for boiled and cooled water' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '6.1', 'unverified', 'B365')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: underNurseryCode,
  question: {
    text: { 'zh-CN': '是否设有开水或凉白开供应点？', en: 'Are there points for boiled and cooled water?' },
    evidence: { 'zh-CN': '给水设计图、现场查看', en: 'Drawings of the water supply, a look at the rooms' },
  },
  remedy: { 'zh-CN': '设置开水供应点', en: 'Set up points for boiled water' },
});
