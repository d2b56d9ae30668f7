import { describe, expect, it } from 'vitest';
import {
  compile,
  defineFigure,
  defineMeasure,
  definePack,
  defineProfile,
  eq,
  evaluate,
  figure,
  ge,
  nextQuestions,
  requirements,
} from '../../src/index.js';
import { AS_OF, basis, layered, f as own, rule, say } from '../support/declare.js';
import { house, plan } from './house.js';

describe('requirements', () => {
  it('lists the fields that are read, by whom, in the order of the field table', () => {
    expect(requirements(plan).map(({ pattern, type, unit, rules }) => [pattern, type, unit, rules])).toEqual([
      ['/nature', 'code', undefined, ['staffing/known', 'staffing/welcoming']],
      ['/classes', 'list', undefined, ['staffing/ratio', 'staffing/size']],
      ['/classes/*/kind', 'code', undefined, ['staffing/ratio', 'staffing/size']],
      ['/classes/*/enrolled', 'number', 'child', ['staffing/ratio', 'staffing/size']],
      ['/classes/*/carers', 'number', 'person', ['staffing/ratio']],
      ['/staff', 'list', undefined, ['staffing/known', 'staffing/welcoming']],
      ['/staff/*/role', 'code', undefined, ['staffing/known']],
      ['/staff/*/trained', 'boolean', undefined, ['staffing/known']],
      ['/staff/*/hiredOn', 'date', undefined, ['staffing/known']],
    ]);
    const trained = requirements(plan).find(({ pattern }) => pattern === '/staff/*/trained');
    expect(trained).toMatchObject({ sensitivity: 'personal', label: { en: 'trained' } });
  });

  it('knows only the rules of the plan', () => {
    expect(requirements(compile(house, { asOf: '2019-10-07' }))).toEqual([]);
  });
});

describe('requirements of a profile with layers', () => {
  const area = defineFigure({
    id: 'area',
    title: say('area'),
    unit: 'm2',
    sense: 'floor',
    versions: [{ value: 3, basis: basis() }],
  });
  const measure = defineMeasure({
    id: 'built',
    title: say('built'),
    unit: 'm2',
    value: own.sum(own.list('/rooms'), (room) => room('/area')),
  });
  const nation = {
    figures: [area],
    measures: [measure],
    rules: [
      rule('t/fenced', { require: own('/fenced') }),
      rule('t/area', { require: ge(own('/area'), figure(area)) }),
    ],
  };
  const city = {
    rules: [rule('t/local', { require: eq(own('/kind'), 'full') })],
    overrides: [{ figure: 'area', value: 5, basis: basis() }],
  };
  const of = layered(nation, [['320100', city]]);
  const read = (place?: string) =>
    requirements(compile(of, { asOf: AS_OF, ...(place === undefined ? {} : { place }) })).map(
      ({ pattern, rules }) => [pattern, ...rules],
    );

  it('name the seat for what holds in a part of the country only, unless the place is told', () => {
    expect(read()).toEqual([
      ['/seat', 't/area', 't/local'],
      ['/area', 't/area'],
      ['/fenced', 't/fenced'],
      ['/kind', 't/local'],
      ['/rooms'],
      ['/rooms/*/area'],
    ]);
    expect(read('320106').map(([pattern]) => pattern)).not.toContain('/seat');
    // in a province that the city is only a part of, the seat still decides
    expect(read('320000').map(([pattern]) => pattern)).toContain('/seat');
  });
});

describe('nextQuestions', () => {
  const ask = (record: unknown, of = plan) =>
    nextQuestions(of, evaluate(of, record)).map((q) => {
      const what =
        q.kind === 'field'
          ? `${q.pointer} ${q.reason}`
          : q.kind === 'choice'
            ? q.choice
            : q.kind === 'answer'
              ? `${q.rule} ${q.pointer}`
              : q.kind === 'adoption'
                ? (q.rule ?? q.figure)
                : q.figure;
      return [q.kind, what, q.open.binding, q.open.all];
    });

  it('asks first what settles most binding findings, then most of all, then by field order', () => {
    expect(ask({})).toEqual([
      ['field', '/nature missing', 1, 2],
      ['field', '/classes missing', 1, 2],
      ['field', '/staff missing', 1, 2],
      ['answer', 'staffing/welcoming ', 1, 1],
      ['choice', 'counting', 1, 1],
      ['adoption', 'unread-size', 0, 1],
    ]);
    // more findings, none of them binding, come after one that binds
    const staff = [{ role: 'carer', trained: true }];
    const classes = [1, 2].map(() => ({ kind: 'toddler', enrolled: 5, carers: 1 }));
    expect(ask({ nature: 'public', staff, classes })).toEqual([
      ['answer', 'staffing/welcoming ', 1, 1],
      ['choice', 'counting', 1, 1],
      ['adoption', 'unread-size', 0, 2],
    ]);
  });

  it('asks what settles more findings first, where none of them binds', () => {
    const lenient = compile(house, { asOf: '2026-11-23', choices: { counting: 'lenient' } });
    const classes = [1, 2].map(() => ({ kind: 'toddler', enrolled: 5, carers: 1 }));
    expect(ask({ staff: [{ role: 'carer', trained: true }], classes }, lenient)).toEqual([
      ['adoption', 'unread-size', 0, 2],
      ['field', '/nature missing', 0, 1],
    ]);
  });

  it('asks for each field of each element, with its label', () => {
    const classes = [
      { kind: 'infant', carers: 2 },
      { kind: 'infant', enrolled: 3 },
    ];
    const report = evaluate(plan, { nature: 'private', classes, staff: [] });
    const [first, second] = nextQuestions(plan, report).filter((q) => q.kind === 'field');
    expect(first).toMatchObject({
      pointer: '/classes/0/enrolled',
      reason: 'missing',
      pattern: '/classes/*/enrolled',
    });
    expect(first).toMatchObject({ field: { label: { en: 'children enrolled' }, unit: 'child' } });
    expect(second).toMatchObject({ pointer: '/classes/1/carers' });
    expect(first?.because).toEqual([
      {
        rule: 'staffing/ratio',
        binding: true,
        basis: [{ instrument: 'order-1', clause: 'art. 20', verified: 'primary' }],
        subjects: ['/classes/0'],
      },
    ]);
  });

  it('asks a person for an answer and for the reading of a figure', () => {
    const strict = compile(house, { asOf: '2026-11-23', choices: { counting: 'strict' } });
    const record = {
      nature: 'private',
      classes: [
        { kind: 'toddler', enrolled: 5, carers: 1 },
        { kind: 'toddler', enrolled: 5, carers: 1 },
      ],
      staff: [{}],
    };
    const questions = nextQuestions(strict, evaluate(strict, record));
    expect(questions).toMatchObject([
      {
        kind: 'answer',
        rule: 'staffing/welcoming',
        pointer: '',
        evidence: { en: 'a visit' },
        open: { binding: 1, all: 1 },
      },
      { kind: 'adoption', figure: 'unread-size', values: [20], open: { binding: 0, all: 2 } },
    ]);
    expect(questions[1]?.because[0]?.subjects).toEqual(['/classes/0', '/classes/1']);
  });

  it('asks for a list that nobody filled in, not for answers about what may be in it', () => {
    const [layer] = house.layers;
    const pack = layer?.packs[0];
    const welcoming = pack?.rules.find(({ id }) => id === 'staffing/welcoming');
    if (pack === undefined || welcoming === undefined) throw new Error('no rule');
    const { when: _, ...rest } = welcoming;
    const each = definePack({ ...pack, rules: [{ ...rest, subjects: '/classes' }] });
    const of = compile(defineProfile({ ...house, layers: [{ division: '000000', packs: [each] }] }), {
      asOf: '2026-11-23',
    });
    const kinds = (record: unknown) => ask(record, of).map(([kind, what]) => `${kind} ${what}`);
    expect(kinds({})).toContain('field /classes missing');
    expect(kinds({}).filter((question) => question.startsWith('answer'))).toEqual([]);
    expect(kinds({ classes: [{}] })).toContain('answer staffing/welcoming /classes/0');
  });

  it('asks nothing once a person has spoken', () => {
    const adoptions = [{ figure: 'unread-size', value: 20, by: 'A', on: '2026-01-01', source: 'the text' }];
    const done = compile(house, { asOf: '2026-11-23', choices: { counting: 'strict' }, adoptions });
    const answers = [
      { rule: 'staffing/welcoming', pointer: '', value: 'pass', by: 'A', on: '2026-01-01' } as const,
    ];
    const record = { nature: 'private', classes: [{ kind: 'toddler', enrolled: 5, carers: 1 }], staff: [{}] };
    expect(nextQuestions(done, evaluate(done, record, { answers }))).toEqual([]);
  });

  it('asks for the clause of a rule that nobody has read, and for a figure that is not there', () => {
    const [layer] = house.layers;
    const pack = layer?.packs[0];
    if (pack === undefined) throw new Error('no pack');
    const rules = pack.rules
      .filter(({ id }) => id === 'staffing/ratio')
      .map((r) => ({ ...r, basis: [{ ...r.basis[0], verified: 'unverified' }] as never }));
    const figures = pack.figures.map((x) =>
      x.id === 'ratio-infant'
        ? { ...x, versions: [{ ...x.versions[0], from: '2030-01-01', to: '2030-12-31' }] }
        : x,
    );
    const odd = definePack({ ...pack, rules, figures: figures as never });
    const profile = defineProfile({ ...house, layers: [{ division: '000000', packs: [odd] }] });
    const adopted = [{ rule: 'staffing/ratio', by: 'A', on: '2026-01-01', source: 'x' }];
    const record = { classes: [{ kind: 'infant', enrolled: 5, carers: 1 }] };
    expect(ask(record, compile(profile, { asOf: '2026-11-23' }))).toEqual([
      ['adoption', 'staffing/ratio', 1, 1],
    ]);
    expect(ask(record, compile(profile, { asOf: '2026-11-23', adoptions: adopted }))).toEqual([
      ['figure', 'ratio-infant', 1, 1],
    ]);
  });
});
