import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generated } from '../scripts/generated.js';

describe('generated files', async () => {
  for (const [file, content] of Object.entries(await generated())) {
    it(`${file} is what the schemas generate`, () => {
      expect(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).toBe(content);
    });
  }
});
