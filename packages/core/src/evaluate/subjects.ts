import type { FieldTable } from '../declare/field-table.js';
import { safely } from '../error.js';
import type { Context, Scope } from '../interpret/context.js';
import { elementsOf } from '../interpret/lists.js';
import { isMasked } from '../interpret/present.js';
import { rawAt } from '../interpret/read.js';
import type { UnknownReason } from './reason.js';

/** Something that a rule judges. */
export interface Subject {
  readonly scope: Scope;
  readonly label: string | undefined;
  /** For a place where unseen elements may be: why. The scope then stands for one of them. */
  readonly unseen: UnknownReason | undefined;
  /** The list is known to be empty; the scope is that of the list. */
  readonly empty: boolean;
}

/** All subjects of a rule: every element of the list, and the list itself where it is empty or may hold more. */
export const subjectsOf = (
  context: Context,
  record: unknown,
  subjects: string | undefined,
): readonly Subject[] => {
  const one = { label: undefined, unseen: undefined, empty: false };
  const below = (scope: Scope, [path, ...rest]: readonly string[], label: string): readonly Subject[] => {
    if (path === undefined) return [{ ...one, scope, ...(label === '' ? {} : { label }) }];
    const list = elementsOf(context, { scope }, { op: 'list', of: 'scope', path });
    const found = list.members.flatMap(({ scope: element }, index) => {
      const name = labelOf(context, element, scope.pattern + path) ?? `#${index + 1}`;
      return below(element, rest, label === '' ? name : `${label} ${name}`);
    });
    if (list.reason === undefined && list.members.length > 0) return found;
    // The list itself stands for the elements that nobody has seen, or for there being none.
    const place = { raw: undefined, pointer: list.pointer, pattern: `${subjects}/*` };
    return [...found, { ...one, scope: place, unseen: list.reason, empty: list.reason === undefined }];
  };
  return below({ raw: record, pointer: '', pattern: '' }, subjects?.split('/*') ?? [], '');
};

/** Path below an element to the text that names it in reports; undefined without one, and where it is masked. */
export const labelFieldOf = (fields: FieldTable, listPattern: string): string | undefined => {
  const list = fields[listPattern];
  const path = list?.type === 'list' ? list.labelField : undefined;
  const entry = path === undefined ? undefined : fields[`${listPattern}/*${path}`];
  return entry === undefined || isMasked(entry) ? undefined : path;
};

/** The name of an element; undefined too where reading it throws, which is no reason not to judge. */
export const labelAt = (element: Scope, path: string): string | undefined => {
  const raw = safely(() => rawAt(element, path).raw);
  if (typeof raw !== 'string' || raw === '') return undefined;
  return raw.length <= 80 ? raw : [...raw].slice(0, 80).join('');
};

const labelOf = (context: Context, element: Scope, listPattern: string): string | undefined => {
  const path = labelFieldOf(context.fields, listPattern);
  return path === undefined ? undefined : labelAt(element, path);
};
