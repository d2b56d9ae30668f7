import { describe, expect, it } from 'vitest';
import type { Scheme } from '../src/index.js';
import { defineScheme, isSchemeError, parseScheme, type SchemeError } from '../src/index.js';
import { title } from './support/evidence.js';
import { ruleItem, small } from './support/small.js';
import { unsourced, veto } from './support/wrong.js';

describe('a scheme is refused for', () => {
  it('a rule, measure or applicability that does not exist', () => {
    const scheme = {
      ...small,
      max: 20,
      scale: 100,
      children: [
        ruleItem('a', 10, { appliesWith: 'r/z' }),
        { ...ruleItem('b'), from: { kind: 'codes', measure: 'm', scores: { x: 10 } } },
      ],
      ...veto({ when: { kind: 'breach', rules: ['r/y'] } }),
    };
    const { problems } = parseScheme(scheme, { rules: ['r/b'], measures: ['n'] });
    expect(problems.map((p) => [p.code, (p.info as { id?: string }).id])).toEqual([
      ['unknown-rule', 'r/z'],
      ['unknown-rule', 'r/a'],
      ['unknown-measure', 'm'],
      ['unknown-rule', 'r/y'],
    ]);
    const plan = { ruleSummaries: { 'r/a': {}, 'r/y': {}, 'r/z': {} }, measures: [{ id: 'm' }] } as never;
    expect(parseScheme(scheme, { plan }).problems).toEqual([]);
  });

  it('everything at once, the first in front', () => {
    const scheme = { ...small, max: 7, rounding: { quantum: 0, mode: 'down' } } as unknown as Scheme;
    try {
      defineScheme(scheme);
      expect.unreachable();
    } catch (error) {
      expect(isSchemeError(error, 'maxima-differ')).toBe(true);
      expect(isSchemeError(error, 'band-gap')).toBe(false);
      expect((error as SchemeError).problems.map(({ code }) => code)).toEqual([
        'maxima-differ',
        'bad-number',
        'band-overlap',
      ]);
      expect((error as SchemeError).message).toBe(
        'maxima-differ: at "/max", declared "7", sum "100" (and 2 more)',
      );
    }
  });

  it('nesting without end', () => {
    const child: { [key: string]: unknown } = { id: 'x', title: title('x'), max: 1 };
    child['children'] = [child];
    expect(parseScheme({ ...small, children: [child] }).problems[0]?.code).toBe('bad-shape');
  });
});

describe('a scheme that is declared', () => {
  it('is plain JSON that nobody can change', () => {
    const scheme = defineScheme(small);
    expect(scheme).toEqual(small);
    expect(() => Object.assign(scheme.children[0], { max: 1 })).toThrow(TypeError);
  });

  it('may have figures that inherit a basis or state their own', () => {
    const basis = [{ instrument: 'x', clause: 'annex A', verified: 'secondary' }] as const;
    const scheme = {
      ...unsourced,
      rounding: { ...small.rounding, ownChoice: true },
      children: small.children.map((child) => ({ ...child, basis })),
      levels: small.levels.map((level) => ({ ...level, ownChoice: true as const })),
    };
    expect(parseScheme(scheme).problems).toEqual([]);
  });
});
