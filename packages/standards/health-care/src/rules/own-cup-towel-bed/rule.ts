import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { healthCareBreach } from '../../bases.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const ownCupTowelBed = defineRule({
  id: 'health-care/own-cup-towel-bed',
  title: {
    pass: {
      'zh-CN': '每名婴幼儿有自己的水杯、毛巾和床',
      en: 'Each child has a cup, a towel and a bed of its own',
    },
    fail: { 'zh-CN': '婴幼儿合用水杯、毛巾或床', en: 'Children share cups, towels or beds' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('health-care-norms-2012', 'hygiene', 'secondary', 'B304')],
  phases: inUse,
  when: notHomeBased,
  require: and(
    f('/equipment/ownCupPerChild'),
    f('/equipment/ownTowelPerChild'),
    f('/equipment/ownBedPerChild'),
  ),
  remedy: { 'zh-CN': '为每名婴幼儿配备专用水杯、毛巾和床', en: 'Give each child a cup, a towel and a bed' },
  consequences: healthCareBreach,
});
