import type { Item, Scheme } from '../../src/index.js';
import { title } from './evidence.js';

/** An item that passes or fails by one rule. */
export const ruleItem = (id: string, max = 10, rest: Partial<Item> = {}): Item => ({
  id,
  title: title(id),
  max,
  from: { kind: 'rules', rules: [`r/${id}`], score: 'all-pass' },
  ...rest,
});

/** Two dimensions of two items, five levels on a hundred points. */
export const small = {
  format: 'tuoyu-scheme/1',
  id: 'small',
  version: '1',
  title: title('small'),
  ownChoice: true,
  official: false,
  max: 100,
  method: { kind: 'points', spread: 'whole' },
  rounding: { quantum: 0.001, mode: 'half-up' },
  children: [
    { id: 'one', title: title('one'), max: 60, children: [ruleItem('a', 40), ruleItem('b', 20)] },
    { id: 'two', title: title('two'), max: 40, children: [ruleItem('c', 30), ruleItem('d', 10)] },
  ],
  levels: [
    { id: 'none', title: title('none'), from: 0, to: 50 },
    { id: '1', title: title('1'), from: 50, to: 60 },
    { id: '2', title: title('2'), from: 60, to: 70 },
    { id: '3', title: title('3'), from: 70, to: 90 },
    { id: '4', title: title('4'), from: 90, to: 100 },
  ],
} as const satisfies Scheme;
