import { readdirSync, readFileSync } from 'node:fs';
import { type Institution, parseInstitution } from '@tuoyu/model';

const examples = new URL('../../../examples/', import.meta.url);
export const read = (path: string): string => readFileSync(new URL(path, examples), 'utf8');

/** A record of the examples as it is handed to the engine. */
export interface Example {
  readonly name: string;
  readonly institution: Institution;
  readonly unknowns: ReturnType<typeof parseInstitution>['unknowns'];
  readonly issues: ReturnType<typeof parseInstitution>['issues'];
}

export const all: readonly Example[] = readdirSync(new URL('institutions/', examples))
  .sort()
  .map((file) => ({
    name: file.replace('.json', ''),
    ...parseInstitution(JSON.parse(read(`institutions/${file}`))),
  }));

/** Those of ordinary size. */
export const ordinary = all.filter(({ name }) => name !== '08-hostile');

export const choices = JSON.parse(read('decisions/choices.json')) as { readonly [id: string]: string };
export const asOf = '2026-11-23';
