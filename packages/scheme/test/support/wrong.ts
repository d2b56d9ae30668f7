import { expect, it } from 'vitest';
import type { Item, Scheme, SchemeErrorCode } from '../../src/index.js';
import { defineScheme, parseScheme, SchemeError } from '../../src/index.js';
import { title } from './evidence.js';
import { ruleItem, small } from './small.js';

export type Loose = { [key: string]: unknown };
export const scale = (...scores: readonly number[]): Item['from'] => ({
  kind: 'scale',
  scale: scores.map((score) => ({ value: `v${score}`, score, title: title('x') })),
});
export const withItem = (item: Partial<Item>): Loose => ({
  max: 10,
  scale: 100,
  children: [{ ...ruleItem('a'), ...item }],
});
export const band = (id: string, from: number | null, to: number | null, rest: Loose = {}) => ({
  id,
  title: title(id),
  from,
  to,
  ...rest,
});
export const rule = { kind: 'rule-fails', rule: 'r/a' } as const;
export const veto = (rest: Loose) => ({ vetoes: [{ id: 'v', title: title('v'), when: rule, ...rest }] });
export const gate = (demand: unknown) => ({
  levels: [band('none', 0, 50), band('1', 50, 100, { requires: [{ id: 'g', title: title('g'), demand }] })],
});
const { ownChoice: _, ...rest } = small;
export const unsourced = rest;

/** What is refused: a name, the code, the place, the scheme. */
export type Refused = readonly (readonly [string, SchemeErrorCode, string, unknown])[];

/** Expects each to be refused with its code at its place. */
export const expectRefused = (refused: Refused): void => {
  it.each(refused)('%s', (_, code, at, scheme) => {
    const { problems } = parseScheme(scheme);
    expect(problems.map((p) => ({ code: p.code, at: (p.info as { at?: string }).at }))).toContainEqual({
      code,
      at,
    });
    expect(() => defineScheme(scheme as Scheme)).toThrow(SchemeError);
  });
};
