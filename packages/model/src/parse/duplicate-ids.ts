import type { Institution } from '../generated/institution.generated.js';
import { shorten } from './found.js';
import type { Issue } from './issue.js';

const lists = [
  'exits',
  'stairs',
  'corridors',
  'guardRails',
  'rooms',
  'livingUnits',
  'classes',
  'children',
  'staff',
] as const;

interface Named {
  readonly id?: string | null;
}

/** Ids that a list uses more than once: one issue for each use after the first. */
export const duplicateIds = (institution: Institution): Issue<'duplicate-id'>[] =>
  lists.flatMap((list) => {
    const seen = new Set<string>();
    const elements: readonly (Named | null)[] = institution[list] ?? [];
    return elements.flatMap((element, position) => {
      const id = element?.id;
      if (typeof id !== 'string') return [];
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      const found = list === 'children' ? { masked: true as const } : { found: shorten(id) };
      return [
        {
          pointer: `/${list}/${position}/id`,
          code: 'duplicate-id',
          ...found,
          expected: 'unique id',
        } as const,
      ];
    });
  });
