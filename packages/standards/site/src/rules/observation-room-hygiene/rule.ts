import { and, defineRule, eq, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { observationRoomHygieneLimit } from '../../figures/rooms.js';
import { f, underHygieneEvaluation } from '../../record.js';

export const observationRoomHygiene = defineRule({
  id: 'site/observation-room-hygiene',
  title: {
    pass: {
      'zh-CN': '设有足够大的保健观察室，有儿童观察床',
      en: 'There is an observation room that is large enough, with a bed for a child',
    },
    fail: {
      'zh-CN': '没有达到面积并设有儿童观察床的保健观察室',
      en: 'There is no observation room of the area that is asked for, with a bed for a child',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('hygiene-evaluation-2022', 'facilities', 'secondary', 'AN026'),
    cite('hygiene-evaluation-2022', 'facilities', 'secondary', 'N218'),
  ],
  topic: 'health-room',
  phases: ['filing', 'operation', 'assessment'],
  when: underHygieneEvaluation,
  require: f.some(f.list('/rooms'), (room) =>
    and(
      eq(room('/kind'), 'observation'),
      ge(room('/buildingArea'), figure(observationRoomHygieneLimit)),
      ge(room('/bedCount'), 1),
    ),
  ),
  remedy: {
    'zh-CN': '设置保健观察室，配儿童观察床',
    en: 'Set up an observation room with a bed for a child',
  },
});
