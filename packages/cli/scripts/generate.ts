import { mkdirSync, writeFileSync } from 'node:fs';
import { generated } from './generated.js';

for (const [file, content] of Object.entries(generated())) {
  const path = new URL(`../${file}`, import.meta.url);
  mkdirSync(new URL('.', path), { recursive: true });
  writeFileSync(path, content);
}
