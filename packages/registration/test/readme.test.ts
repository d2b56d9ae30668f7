import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deadlineRules } from '../src/deadlines/rules.js';
import * as registration from '../src/index.js';
import { titles } from '../src/route/titles.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const words = readme.replace(/\s+/gu, ' ');

describe('the README', () => {
  it('counts right', () => {
    const everything = registration.checkFiling({}, { asOf: '2026-11-23' }).findings;
    const findings = everything.filter(({ subject }) => !subject.startsWith('person-'));
    const agreements = findings.filter(
      ({ basis, subject }) =>
        basis.length > 0 &&
        !/-(?:form|consent|evaluation|certificate|licence|qualification|health)$|^(?:licence|premises|commitment)$/u.test(
          subject,
        ),
    );
    const perPerson = everything.length - findings.length;
    expect([perPerson, words.includes('two certificates of each person')]).toEqual([2, true]);
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
    const snippets = [...readme.matchAll(/```ts\n([\s\S]*?)```/gu)].map(([, snippet = '']) => snippet);
    const names = Object.keys(registration);
    let shown = 0;
    for (const snippet of snippets) {
      const [before = ''] = /^const [\s\S]*?^\};\n/mu.exec(snippet) ?? [];
      for (const [, expression = '', answer = ''] of snippet.matchAll(/^(.+); \/\/ => (.+)$/gmu)) {
        const run = (text: string): unknown =>
          new Function(...names, `${before}return (${text});`)(...Object.values(registration));
        expect(run(expression), expression).toEqual(run(answer));
        shown += 1;
      }
    }
    expect([snippets.length, shown]).toEqual([2, 9]);
  });
});
