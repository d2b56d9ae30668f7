import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runSnippet, snippetsOf } from '../../../test/support/snippets.js';
import * as nanjing from '../src/index.js';

const guide = (name: string): string =>
  readFileSync(new URL(`../../../docs/guides/${name}.md`, import.meta.url), 'utf8');

describe.each(['inspections', 'targets'])('docs/guides/%s.md', (name) => {
  it('runs, and gives what it shows', async () => {
    const snippets = snippetsOf(guide(name));
    expect(snippets).toHaveLength(1);
    for (const snippet of snippets) {
      const shown = await runSnippet(snippet, async () => nanjing);
      expect(shown).toHaveLength(snippet.split('// =>').length - 1);
      for (const { expression, found, expected } of shown) expect(found, expression).toEqual(expected);
    }
  });
});

describe('docs/guides/draw.md', () => {
  it('shows an input that can be drawn and verified', () => {
    const input: unknown = JSON.parse(/```json\n([\s\S]*?)```/u.exec(guide('draw'))?.[1] ?? '');
    const { result, issues } = nanjing.draw(input, { seed: 'a' });
    expect(issues).toEqual([]);
    expect(result).toMatchObject({ state: 'drawn', visits: { length: 3 } });
    expect(nanjing.verifyDraw(result, input).verified).toBe(true);
  });

  it('tells how often the search goes back', () => {
    expect(guide('draw')).toContain('After 10,000 steps back');
  });

  it('counts the targets', () => {
    expect(nanjing.targetRules).toHaveLength(17);
    expect(guide('targets')).toContain('seventeen countable targets');
  });
});
