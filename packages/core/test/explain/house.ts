import {
  and,
  asOf,
  compile,
  definePack,
  defineProfile,
  defineRule,
  eq,
  figure,
  ge,
  isIn,
  le,
  lookup,
  months,
  mul,
  or,
  type Profile,
} from '../../src/index.js';
import {
  basis,
  counting,
  f,
  instruments,
  ratioInfant,
  ratioToddler,
  size,
  table,
  unreadFigure,
  welcoming,
} from '../testing/nursery.js';

const text = (en: string) => ({ 'zh-CN': `中：${en}`, en });
const klass = f.subject('/classes');

export const ratio = defineRule({
  id: 'staffing/ratio',
  title: { pass: text('enough carers'), fail: text('too few carers') },
  addressee: 'institution',
  obligation: 'must',
  basis: [basis],
  subjects: '/classes',
  when: isIn(klass('/kind'), ['infant', 'toddler']),
  require: and(
    ge(klass('/carers'), 1),
    le(
      klass('/enrolled'),
      mul(
        klass('/carers'),
        lookup(klass('/kind'), { infant: figure(ratioInfant), toddler: figure(ratioToddler) }),
      ),
    ),
  ),
  remedy: text('hire carers'),
});

export const staff = defineRule({
  id: 'staffing/known',
  title: { pass: text('carers are trained or new'), fail: text('an untrained carer') },
  addressee: 'institution',
  obligation: 'should',
  basis: [basis],
  when: eq(f('/nature'), 'public'),
  require: f.every(
    f.filter(f.list('/staff'), (p) => eq(p('/role'), 'carer')),
    (p) => or(p('/trained'), le(months(p('/hiredOn'), asOf()), 6)),
  ),
  remedy: text('train them'),
});

export const house: Profile = defineProfile({
  id: 'house',
  title: text('house'),
  fields: table,
  instruments,
  layers: [
    {
      division: '000000',
      packs: [
        definePack({
          name: '@test/house',
          version: '1.0.0',
          title: text('house'),
          rules: [ratio, staff, size, welcoming],
          figures: [ratioInfant, ratioToddler, unreadFigure],
          choices: [counting],
        }),
      ],
    },
  ],
});

export const plan = compile(house, { asOf: '2026-11-23' });
