import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { foodStandardBreach } from '../../bases.js';
import { f, inUse, ownKitchen } from '../../record.js';

export const sampleHandling = defineRule({
  id: 'health-care/sample-handling',
  title: {
    pass: { 'zh-CN': '留样密封、冷藏并贴标签', en: 'Samples are sealed, refrigerated and labelled' },
    fail: {
      'zh-CN': '有留样没有密封、冷藏或标签',
      en: 'A sample is not sealed, not refrigerated or not labelled',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-31654-2021', 'samples', 'secondary', 'B358')],
  topic: 'food-samples',
  phases: inUse,
  when: ownKitchen,
  require: f.every(f.list('/meals/samples/entries'), (sample) =>
    and(sample('/sealed'), sample('/refrigerated'), sample('/labelled')),
  ),
  remedy: {
    'zh-CN': '密封冷藏留样，标明品名、量、时间和留样人',
    en: 'Seal and cool samples; label them with name, amount, time and person',
  },
  consequences: foodStandardBreach,
});
