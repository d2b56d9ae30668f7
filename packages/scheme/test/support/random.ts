import fc from 'fast-check';
import type { Dimension, Gate, Item, Method, Scheme, Veto } from '../../src/index.js';
import { drafted, letters, type Open } from './drafts.js';
import { title } from './evidence.js';

export type { Open };

export interface Case {
  readonly scheme: Scheme;
  readonly open: Open;
}

const methods: readonly Method[] = [
  { kind: 'points', spread: 'whole' },
  { kind: 'points', spread: 'dimension' },
  { kind: 'hybrid', spread: 'dimension' },
  { kind: 'hybrid', spread: 'whole' },
  { kind: 'blocks', spread: 'dimension' },
  { kind: 'composite', how: 'linear' },
  { kind: 'composite', how: 'weighted' },
  { kind: 'composite', how: 'all-or-nothing' },
  { kind: 'composite', how: 'opportunity' },
];

const testsOn = fc.record({
  demand: fc.constantFrom('rule-passes', 'reaches', 'count', 'question', 'none'),
  share: fc.constantFrom(0.3, 0.5, 0.8, 1),
  minimum: fc.boolean(),
  veto: fc.constantFrom('rule-fails', 'below', 'question', 'none'),
  cap: fc.constantFrom('rule-fails', 'none'),
  subject: letters,
});

/** Random small schemes with evidence that is open in some places. */
export const cases = (simple = false): fc.Arbitrary<Case> =>
  fc
    .record({
      groups: fc.array(fc.array(drafted, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
      method: fc.constantFrom(...(simple ? methods.slice(0, 2) : methods)),
      quantum: fc.constantFrom(0.001, 0.5, 1),
      mode: fc.constantFrom('down', 'up', 'half-up', 'half-even'),
      bonus: fc.option(drafted, { freq: 4, nil: undefined }),
      above: fc.boolean(),
      tests: testsOn,
    })
    .map(({ groups, method, quantum, mode, bonus, above, tests }) => {
      const parts: Partial<Open>[] = [];
      const weighted = method.kind === 'composite' && method.how === 'weighted';
      const children = groups.map((group, i): Dimension => {
        const items = group.map((draft, j): Item => {
          const id = `i${i}${j}`;
          parts.push(draft.evidence(id));
          return { ...draft.item(id), ...(weighted ? { weight: j + 1 } : {}) };
        });
        return {
          id: `d${i}`,
          title: title(`d${i}`),
          max: items.reduce((sum, { max }) => sum + (max ?? 0), 0),
          children: items,
        };
      });
      const max = children.reduce((sum, d) => sum + (d.max ?? 0), 0);
      const nodeTests = method.kind !== 'composite' || method.how === 'linear' || method.how === 'weighted';
      const scale = 20;
      const top = scale + (bonus !== undefined && above ? 3 : 0);
      const blocks = method.kind === 'blocks';
      const gates: Gate[] = [];
      if (nodeTests || tests.demand === 'rule-passes' || tests.demand === 'question') {
        const base = { id: 'g', title: title('g') };
        const nodes = children.map(({ id }) => id);
        if (tests.demand === 'rule-passes')
          gates.push({ ...base, demand: { kind: 'rule-passes', rule: 'r/g' } });
        if (tests.demand === 'reaches')
          gates.push({ ...base, demand: { kind: 'reaches', node: 'd0', share: tests.share } });
        if (tests.demand === 'count')
          gates.push({
            ...base,
            demand: { kind: 'count', nodes, count: Math.max(1, nodes.length - 1), share: tests.share },
          });
        if (tests.demand === 'question')
          gates.push({ ...base, demand: { kind: 'question', text: title('?') } });
      }
      const fallback: Gate = { id: 'g2', title: title('g2'), demand: { kind: 'rule-passes', rule: 'r/g' } };
      const vetoes: Veto[] = [];
      if (tests.veto === 'rule-fails')
        vetoes.push({ id: 'v', title: title('v'), when: { kind: 'rule-fails', rule: 'r/v' } });
      if (tests.veto === 'question')
        vetoes.push({ id: 'v', title: title('v'), when: { kind: 'question', text: title('?') }, to: 'two' });
      if (tests.veto === 'below' && nodeTests)
        vetoes.push({ id: 'v', title: title('v'), when: { kind: 'below', node: 'i00', share: 0.4 } });
      const level = (id: string, from: number, to: number, requires: readonly Gate[] = []) => ({
        id,
        title: title(id),
        ...(blocks ? {} : { from, to }),
        ...(requires.length > 0 ? { requires } : {}),
      });
      const first = children[0] as Dimension;
      const minimum = tests.minimum && nodeTests && !blocks;
      const scheme: Scheme = {
        format: 'tuoyu-scheme/1',
        id: 'random',
        version: '1',
        title: title('random'),
        ownChoice: true,
        official: false,
        max,
        scale,
        method,
        rounding: { quantum, mode },
        children: minimum
          ? [{ ...first, minima: [{ level: 'three', points: 1 }] }, ...children.slice(1)]
          : children,
        levels: [
          level('one', 0, 8),
          level('two', 8, 13.5, blocks ? [fallback] : []),
          level('three', 13.5, 18, blocks && gates.length === 0 ? [{ ...fallback, id: 'g3' }] : gates),
          level(
            'four',
            18,
            top,
            blocks ? [{ ...fallback, id: 'g4', demand: { kind: 'question', text: title('?') } }] : [],
          ),
        ],
        vetoes,
        caps:
          tests.cap === 'none'
            ? []
            : [{ id: 'c', title: title('c'), when: { kind: 'rule-fails', rule: 'r/c' }, to: 'two' }],
        ...(bonus === undefined ? {} : { bonus: { items: [bonus.item('b')], max: 3, above } }),
      };
      if (bonus !== undefined) parts.push(bonus.evidence('b'));
      parts.push({ rules: { 'r/g': [tests.subject], 'r/v': [tests.subject], 'r/c': [tests.subject] } });
      parts.push({ unanswered: { v: ['yes', 'no'], g: ['yes', 'no'], g4: ['yes', 'no'] } });
      const merged = <K extends keyof Open>(key: K): Open[K] =>
        Object.assign({}, ...parts.map((part) => part[key] ?? {})) as Open[K];
      const used = new Set([
        ...vetoes.map((v) => v.id),
        ...scheme.levels.flatMap((l) => l.requires ?? []).map((g) => g.id),
      ]);
      const asked = Object.fromEntries(
        Object.entries(merged('unanswered')).filter(
          ([id]) => !['v', 'g', 'g4'].includes(id) || isAsked(scheme, id, used),
        ),
      );
      return {
        scheme,
        open: {
          rules: merged('rules'),
          measures: merged('measures'),
          answers: merged('answers'),
          unanswered: asked,
        },
      };
    });

const isAsked = (scheme: Scheme, id: string, used: ReadonlySet<string>): boolean => {
  if (!used.has(id)) return false;
  const gates = scheme.levels.flatMap((level) => level.requires ?? []);
  const test = gates.find((g) => g.id === id)?.demand ?? scheme.vetoes?.find((v) => v.id === id)?.when;
  return test?.kind === 'question';
};
