import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const oneToOne = defineRule({
  id: 'caregiving/one-to-one',
  title: {
    pass: { 'zh-CN': '有面对面、一对一的交流', en: 'There is time face to face, one to one' },
    fail: { 'zh-CN': '缺少面对面、一对一的交流', en: 'There is no time face to face, one to one' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 19-21', 'unverified', 'N137')],
  phases: inUse,
  when: notHomeBased,
  require: f('/caregiving/individualInteraction'),
  remedy: { 'zh-CN': '安排面对面、一对一的交流', en: 'Give each child time face to face' },
  consequences: normsBreach,
});
