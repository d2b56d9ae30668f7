import {
  and,
  type Basis,
  type Choice,
  choice,
  defineFigure,
  defineRule,
  eq,
  type FieldTable,
  fields,
  figure,
  ge,
  type InstrumentFacts,
  isIn,
  le,
  lookup,
  mul,
  when,
} from '../../src/index.js';
import { testProfile } from '../../src/testing/index.js';

const text = (en: string) => ({ 'zh-CN': `中：${en}`, en });
const label = (en: string) => ({ label: text(en), sensitivity: 'institution' as const });

export const table = {
  '/nature': {
    type: 'code',
    codes: { public: text('public'), private: text('private') },
    ...label('nature'),
  },
  '/classes': { type: 'list', labelField: '/name', ...label('classes') },
  '/classes/*': { type: 'object', ...label('class') },
  '/classes/*/name': { type: 'text', ...label('name') },
  '/classes/*/kind': {
    type: 'code',
    codes: { infant: text('infant class'), toddler: text('toddler class') },
    ...label('kind of class'),
  },
  '/classes/*/enrolled': {
    type: 'number',
    unit: 'child',
    min: 0,
    whole: true,
    ...label('children enrolled'),
  },
  '/classes/*/carers': { type: 'number', unit: 'person', min: 0, whole: true, ...label('carers') },
  '/site/openedOn': { type: 'date', ...label('day of opening') },
  '/staff': { type: 'list', ...label('staff') },
  '/staff/*': { type: 'object', ...label('person') },
  '/staff/*/role': {
    type: 'code',
    codes: { carer: text('carer'), cook: text('cook') },
    ...label('role'),
  },
  '/staff/*/trained': { type: 'boolean', label: text('trained'), sensitivity: 'personal' },
  '/staff/*/hiredOn': { type: 'date', ...label('day of hiring') },
} satisfies FieldTable;

export const f = fields(table);

export const instruments: readonly InstrumentFacts[] = [
  {
    id: 'order-1',
    title: text('order 1'),
    force: [{ from: '2019-10-08', force: 'normative-document', verified: 'primary' }],
  },
];

export const basis: Basis = { instrument: 'order-1', clause: 'art. 20', verified: 'primary' };
export const unread: Basis = { ...basis, verified: 'unverified' };

export const ratioInfant = defineFigure({
  id: 'ratio-infant',
  title: text('children a carer of infants may have'),
  unit: 'child',
  sense: 'ceiling',
  versions: [
    { value: 3, to: '2024-12-31', basis },
    { value: 2, from: '2025-01-01', basis },
  ],
});
export const ratioToddler = defineFigure({
  id: 'ratio-toddler',
  title: text('children a carer of toddlers may have'),
  unit: 'child',
  sense: 'ceiling',
  versions: [{ value: 5, basis }],
});
export const unreadFigure = defineFigure({
  id: 'unread-size',
  title: text('size of a class'),
  unit: 'child',
  sense: 'ceiling',
  versions: [{ value: 20, basis: unread }],
});

export const counting = {
  id: 'counting',
  title: text('who counts'),
  options: { strict: text('strict'), lenient: text('lenient') },
} as const satisfies Choice;

const klass = f.subject('/classes');
const allowed = lookup(klass('/kind'), { infant: figure(ratioInfant), toddler: figure(ratioToddler) });

export const ratio = defineRule({
  id: 'staffing/ratio',
  title: { pass: text('enough carers'), fail: text('too few carers for {enrolled} children') },
  addressee: 'institution',
  obligation: 'must',
  basis: [basis],
  subjects: '/classes',
  when: isIn(klass('/kind'), ['infant', 'toddler']),
  require: le(klass('/enrolled'), mul(klass('/carers'), allowed)),
  params: { enrolled: klass('/enrolled') },
  remedy: text('hire carers'),
});

export const trained = defineRule({
  id: 'staffing/trained',
  title: { pass: text('carers are trained'), fail: text('a carer is not trained') },
  addressee: 'institution',
  obligation: 'must',
  basis: [basis],
  effective: { from: '2021-01-01', to: '2029-12-31' },
  when: eq(f('/nature'), 'public'),
  require: and(
    f.every(
      f.filter(f.list('/staff'), (p) => eq(p('/role'), 'carer')),
      (p) => p('/trained'),
    ),
    ge(f.count(f.filter(f.list('/staff'), (p) => eq(p('/role'), 'carer'))), 1),
  ),
  remedy: text('train them'),
});

export const size = defineRule({
  id: 'staffing/size',
  title: { pass: text('class of fair size'), fail: text('class too large') },
  addressee: 'institution',
  obligation: 'should',
  basis: [basis],
  subjects: '/classes',
  when: eq(klass('/kind'), 'toddler'),
  require: le(klass('/enrolled'), figure(unreadFigure)),
  remedy: text('split the class'),
});

export const welcoming = defineRule({
  id: 'staffing/welcoming',
  title: { pass: text('welcoming'), fail: text('not welcoming') },
  addressee: 'institution',
  obligation: 'must',
  basis: [basis],
  when: eq(choice(counting), 'strict'),
  require: when(
    eq(f('/nature'), 'public'),
    ge(f.count(f.list('/staff')), 2),
    ge(f.count(f.list('/staff')), 1),
  ),
  question: { text: text('is it welcoming?'), evidence: text('a visit') },
  remedy: text('be kind'),
});

export const profile = testProfile({
  fields: table,
  instruments,
  figures: [ratioInfant, ratioToddler, unreadFigure],
  choices: [counting],
});
