import { definePack } from '@tuoyu/core';

/**
 * The layer of the province between nation and city. It has no rule of its own: no text of the province was read far
 * enough to state one.
 */
export const jiangsu = definePack({
  name: '@tuoyu/nanjing/jiangsu',
  version: '0.0.0',
  title: { 'zh-CN': '江苏省', en: 'Jiangsu' },
});
