import { and, defineRule, eq, figure, ge, isIn, le, lookup, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import {
  lightLevel2016Activity,
  lightLevel2016Art,
  lightLevel2016Colour,
  lightLevel2016Glare,
  lightLevel2016Kitchen,
  lightLevel2016Library,
  lightLevel2016Meeting,
  lightLevel2016MultiFunction,
  lightLevel2016Office,
  lightLevel2016Sleep,
} from '../../figures/environment-2016.js';
import { aRoom, underNurseryCode } from '../../record.js';

const least = lookup(aRoom('/kind'), {
  activity: figure(lightLevel2016Activity),
  library: figure(lightLevel2016Library),
  art: figure(lightLevel2016Art),
  'multi-function': figure(lightLevel2016MultiFunction),
  sleep: figure(lightLevel2016Sleep),
  office: figure(lightLevel2016Office),
  meeting: figure(lightLevel2016Meeting),
  kitchen: figure(lightLevel2016Kitchen),
});

export const lightLevel2016 = defineRule({
  id: 'site/light-level-2016',
  title: {
    pass: {
      'zh-CN': '照度、眩光和显色达到建议值（2016年版）',
      en: 'Light, glare and colour rendering are as advised (2016 edition)',
    },
    fail: {
      'zh-CN': '照度、眩光或显色未达到建议值（2016年版）',
      en: 'Light, glare or colour rendering is not as advised (2016 edition)',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2016', '6.3.4', 'secondary', 'AB023')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    underNurseryCode,
    isIn(aRoom('/kind'), [
      'activity',
      'library',
      'art',
      'multi-function',
      'sleep',
      'office',
      'meeting',
      'kitchen',
    ]),
  ),
  require: and(
    ge(aRoom('/light/colourRendering'), figure(lightLevel2016Colour)),
    ge(aRoom('/light/illuminance'), least),
    or(eq(aRoom('/kind'), 'kitchen'), le(aRoom('/light/glareIndex'), figure(lightLevel2016Glare))),
  ),
  remedy: { 'zh-CN': '调整照明', en: 'Adjust the lighting' },
});
