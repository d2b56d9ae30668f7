import { describe, expect, it } from 'vitest';
import { nameIndex, type RegisteredName, similarNames } from '../src/index.js';

const likenesses = (text: string, names: readonly string[]) =>
  similarNames(text, nameIndex(names)).map(({ entry, likeness, distance }) => [
    entry.name,
    likeness,
    distance,
  ]);

describe('similarNames', () => {
  it('gives the likest first', () => {
    expect(
      likenesses('南京市小天使托育园', [
        '南京市蓝天托育园',
        '南京市小天使之家托育中心',
        '南京市小天便托育园',
        '江苏小天使托育服务有限公司',
        '南京市小天使教育咨询有限公司',
        '南京市小天地乐园托育园',
        '南京市小天使託育園',
        '南京市天使托育园',
      ]),
    ).toEqual([
      ['南京市小天使託育園', 'equal', 0],
      ['江苏小天使托育服务有限公司', 'same-trade-name', 0],
      ['南京市小天使教育咨询有限公司', 'same-trade-name', 0],
      ['南京市小天便托育园', 'near-trade-name', 1],
      ['南京市天使托育园', 'near-trade-name', 1],
      ['南京市小天使之家托育中心', 'shared-head', 2],
      ['南京市小天地乐园托育园', 'shared-head', 3],
    ]);
  });

  it('folds script and width on both sides', () => {
    expect(likenesses('小天使（南京）托育有限公司', ['小天使(南京)託育有限公司'])).toEqual([
      ['小天使(南京)託育有限公司', 'equal', 0],
    ]);
  });

  it('keeps two names of two characters apart', () => {
    expect(likenesses('南京市蓝天托育园', ['南京市蓝田托育园'])).toEqual([]);
  });

  it('finds nothing like nothing', () => {
    expect(likenesses('南京市小天使托育园', [])).toEqual([]);
    expect(likenesses('', ['南京市小天使托育园'])).toEqual([]);
  });
});

describe('the rule of one year', () => {
  const entry = (more: Partial<RegisteredName>): RegisteredName => ({
    name: '南京市小天使托育有限公司',
    registrar: '320100',
    ...more,
  });
  const conflict = (more: Partial<RegisteredName>, options = {}) => {
    const [found] = similarNames('南京市小天使托育服务有限公司', nameIndex([entry(more)]), {
      asOf: '2026-11-23',
      registrar: '320100',
      ...options,
    });
    return [found?.state, found?.conflict];
  };

  it.each([
    [{}, 'standing', true],
    [{ endedOn: '2026-11-23' }, 'within-a-year', true],
    [{ endedOn: '2025-11-24' }, 'within-a-year', true],
    [{ endedOn: '2025-11-23' }, 'before', false],
    [{ endedOn: '2027-01-01' }, 'standing', true],
    [{ endedOn: 'soon' }, 'standing', true],
    [{ registrar: '320200' }, 'standing', false],
    [{ registrar: undefined }, 'standing', null],
    [{ name: '南京市小天使餐饮管理有限公司' }, 'standing', false],
    [{ name: '南京市小天使有限公司' }, 'standing', true],
  ] as const)('%j', (more, state, expected) => {
    expect(conflict(more)).toEqual([state, expected]);
  });

  it('ends a year after a leap day on the 28th', () => {
    expect(conflict({ endedOn: '2024-02-29' }, { asOf: '2025-02-27' })).toEqual(['within-a-year', true]);
    expect(conflict({ endedOn: '2024-02-29' }, { asOf: '2025-02-28' })).toEqual(['before', false]);
  });

  it('cites its article only where it may bite', () => {
    const [first] = similarNames('南京市小天使托育园', nameIndex(['南京市小天使托育园']));
    expect(first?.basis).toEqual([
      { instrument: 'enterprise-name-provisions-2020', clause: 'art. 17', verified: 'primary' },
    ]);
  });
});

it('finds a name among many', () => {
  const chars = [...'橡果豆苗禾芽蓓蕾蔚朵橙籽榴睿颖星月云'];
  const register = chars.flatMap((a) => chars.flatMap((b) => chars.map((c) => `南京市${a}${b}${c}托育园`)));
  const index = nameIndex(register);
  expect(index.names).toHaveLength(chars.length ** 3);
  const [first, ...others] = similarNames('南京市橡果豆託育園', index, { limit: 100 });
  expect(first?.likeness).toBe('equal');
  expect(others.length).toBeLessThan(100);
  expect(others.filter(({ likeness }) => likeness === 'near-trade-name')).toHaveLength(
    3 * (chars.length - 1),
  );
});
