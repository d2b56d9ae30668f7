import { asOf, defineRule, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, ownKitchen } from '../../record.js';

// the regulation states neither amount nor hours

export const samplesKept = defineRule({
  id: 'health-care/samples-kept',
  title: {
    pass: { 'zh-CN': '食堂有食品留样', en: 'The canteen keeps samples of its food' },
    fail: { 'zh-CN': '食堂没有食品留样记录', en: 'The canteen has no record of food samples' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('food-safety-regulation-2019', 'art. 28', 'primary', 'AB062')],
  topic: 'food-samples',
  phases: inUse,
  when: ownKitchen,
  require: f.some(f.list('/meals/samples/entries'), (sample) => le(sample('/date'), asOf())),
  remedy: { 'zh-CN': '按规定留样并记录', en: 'Keep samples, and record them' },
});
