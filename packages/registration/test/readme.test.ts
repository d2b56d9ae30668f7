import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deadlineRules } from '../src/deadlines/rules.js';
import * as registration from '../src/index.js';
import { titles } from '../src/route/titles.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const words = readme.replace(/\s+/gu, ' ');

describe('the README', () => {
  it('counts right', () => {
    const findings = registration.checkFiling({}, { asOf: '2026-11-23' }).findings;
    const agreements = findings.filter(
      ({ basis, subject }) =>
        basis.length > 0 &&
        !/-(?:form|consent|evaluation|certificate|licence|qualification|health)$|^(?:licence|premises|commitment)$/u.test(
          subject,
        ),
    );
    expect(words).toContain(`knows ${Object.keys(titles).length} steps`);
    expect(words).toContain(
      `${findings.length - agreements.length} papers and ${agreements.length} agreements`,
    );
    expect(words).toContain(`${registration.foundingCheckMatrix([]).cells.length} cells`);
    expect(words).toContain(
      `${deadlineRules.length} periods of ${registration.deadlineEventKinds.length} events`,
    );
    expect(registration.messageKinds.map((kind) => `\`${kind}\``).join(', ')).toBe(
      /Five kinds[^:]*: ([^.]*)\./u.exec(words)?.[1],
    );
    const row = registration.readRegisterRow({}).row;
    expect(words).toContain(
      `gives ${row === null ? 0 : registration.checkRegisterRow(row).findings.length} findings`,
    );
    expect(registration.registerColumns).toHaveLength(8);
  });

  it('shows what the code answers', () => {
    const [, snippet = ''] = /```ts\n([\s\S]*?)```/u.exec(readme) ?? [];
    const shown = snippet.split('\n').flatMap((line) => {
      const match = /^(.+); \/\/ => (.+)$/u.exec(line);
      return match ? [[match[1]!, match[2]!] as const] : [];
    });
    expect(shown).toHaveLength(7);
    const names = Object.keys(registration);
    for (const [expression, answer] of shown) {
      const run = (text: string): unknown =>
        new Function(...names, `return (${text});`)(...Object.values(registration));
      expect(run(expression), expression).toEqual(run(answer));
    }
  });
});
