import { describe, expect, it } from 'vitest';
import { certificateKind, certificateNames } from '../src/index.js';

describe('names of certificates', () => {
  it('stand for a kind where a text that was read has them', () => {
    expect(certificateKind('育婴员')).toBe('infant-carer');
    expect(certificateKind('保育员', '2015-05-01')).toBe('nursery-nurse');
  });

  it('are unknown where they are not listed or only commonly used', () => {
    for (const name of ['育婴师', '保育师', '保姆', '育婴员证', ''])
      expect(certificateKind(name)).toBeUndefined();
  });

  it('have a basis exactly where they were verified, and no invented days', () => {
    for (const { verified, basis, from, to } of certificateNames) {
      expect(basis === undefined).toBe(verified === 'unverified');
      expect([from, to]).toEqual([undefined, undefined]);
    }
  });
});
