import { defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { serviceRadiusLimit } from '../../figures/site.js';
import { f, underNurseryCode } from '../../record.js';

export const serviceRadius = defineRule({
  id: 'site/service-radius',
  title: {
    pass: { 'zh-CN': '服务半径不超过建议值', en: 'The service radius is within what is advised' },
    fail: {
      'zh-CN': '服务半径 {radius} 米，大于建议的 {limit} 米',
      en: 'The service radius is {radius} m; {limit} m is advised',
    },
  },
  addressee: 'district',
  obligation: 'should',
  basis: [cite('jgj-39-2019', '3.1.3', 'unverified', 'B052')],
  phases: ['design'],
  timeAnchor: '/project/designedOn',
  when: underNurseryCode,
  require: le(f('/site/surroundings/serviceRadius'), figure(serviceRadiusLimit)),
  params: { radius: f('/site/surroundings/serviceRadius'), limit: figure(serviceRadiusLimit) },
  remedy: { 'zh-CN': '规划布点时缩小服务半径', en: 'Plan a closer network of sites' },
});
