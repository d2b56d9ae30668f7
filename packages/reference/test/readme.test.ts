import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TABLE } from '../src/divisions/table.generated.js';
import { readTable } from '../src/divisions/table.js';
import * as reference from '../src/index.js';
import { workingDays } from '../src/index.js';
import { published, registered } from './registered-codes.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const words = readme.replace(/\s+/gu, ' ');

describe('the README', () => {
  it('counts the tested codes right', () => {
    expect(words).toContain(
      `Tested against ${registered.length + published.length} codes of real organisations`,
    );
    expect(words).toContain(
      `${registered.length} from public registers and company pages, and ${published.length} published`,
    );
  });

  it('counts the table right', () => {
    const spans = [...readTable().values()].flat();
    const inForce = spans.filter(({ ended }) => ended === null).length;
    expect(words).toContain(
      `${spans.length.toLocaleString('en')} spans of time; ${inForce.toLocaleString('en')} divisions in force`,
    );
    expect(Buffer.byteLength(TABLE) / 1000).toBeCloseTo(Number(/about (\d+) kB/u.exec(words)?.[1]), -1);
  });

  it('names the years of the calendar', () => {
    expect(words).toContain(
      `${workingDays.span.from.slice(0, 4)} to ${workingDays.span.to.slice(0, 4)} by the yearly notices`,
    );
  });

  it('shows what the code answers', () => {
    const [, snippet = ''] = /```ts\n([\s\S]*?)```/u.exec(readme) ?? [];
    const shown = snippet.split('\n').flatMap((line) => {
      const match = /^(.+); \/\/ => (.+)$/u.exec(line);
      return match ? [[match[1]!, match[2]!] as const] : [];
    });
    expect(shown).toHaveLength(9);
    const names = Object.keys(reference);
    for (const [expression, answer] of shown) {
      const run = (text: string): unknown =>
        new Function(...names, `return (${text});`)(...Object.values(reference));
      expect(run(expression), expression).toEqual(run(answer));
    }
  });
});
