import { Refusal } from '../fault.js';
import { builtInKind, type DateSystem, formatKind, type NumberKind } from './serial-date.js';
import { attributesOf, xmlTokens } from './xml.js';
import type { Archive } from './zip.js';

/** Whether people see a sheet; `very-hidden` ones are shown by programs only. */
export type SheetState = 'visible' | 'hidden' | 'very-hidden';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly state: SheetState;
  /** Part that holds it. */
  readonly part: string;
}

const decoder = new TextDecoder('utf-8', { fatal: true });
const wideDecoder = new TextDecoder('utf-16le', { fatal: true });

/** The text of a part; undefined when there is none. Throws a {@link Refusal}. */
export const textOfPart = (archive: Archive, part: string): string | undefined => {
  const bytes = archive.part(part);
  if (bytes === undefined) return undefined;
  try {
    return bytes[0] === 0xff && bytes[1] === 0xfe ? wideDecoder.decode(bytes) : decoder.decode(bytes);
  } catch {
    throw new Refusal({ code: 'wrong-encoding', part, expected: 'UTF-8' });
  }
};

const neededText = (archive: Archive, part: string): string => {
  const text = textOfPart(archive, part);
  if (text === undefined) throw new Refusal({ code: 'bad-part', part, found: 'nothing' });
  return text;
};

interface Relation {
  readonly type: string;
  readonly target: string;
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

const relationsOf = (archive: Archive, part: string): ReadonlyMap<string, Relation> => {
  const file = `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;
  const relations = new Map<string, Relation>();
  for (const token of xmlTokens(neededText(archive, file), file)) {
    if (token.kind !== 'open' || token.name !== 'Relationship') continue;
    const given = attributesOf(token.attributes, file);
    // what lies outside the file is never opened
    if (given.get('TargetMode') === 'External') continue;
    const target = given.get('Target') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : folderOf(part) + target;
    const steps: string[] = [];
    for (const step of path.split('/')) {
      if (step === '..') steps.pop();
      else if (step !== '.' && step !== '') steps.push(step);
    }
    relations.set(given.get('Id') ?? '', { type: given.get('Type') ?? '', target: steps.join('/') });
  }
  return relations;
};

const targetOf = (relations: ReadonlyMap<string, Relation>, type: string): string | undefined =>
  [...relations.values()].find((relation) => relation.type.endsWith(`/${type}`))?.target;

const states: { readonly [state: string]: SheetState } = { hidden: 'hidden', veryHidden: 'very-hidden' };

/** What a workbook says of itself, without the cells. */
export interface WorkbookFrame {
  readonly sheets: readonly ListedSheet[];
  readonly dates: DateSystem;
  /** Texts that cells name by position. */
  readonly texts: readonly string[];
  /** What the number format of each cell style shows. */
  readonly kinds: readonly NumberKind[];
}

/** Texts as OOXML writes characters that XML lacks. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

const sharedTexts = (archive: Archive, part: string | undefined): readonly string[] => {
  const text = part === undefined ? undefined : textOfPart(archive, part);
  if (part === undefined || text === undefined) return [];
  const texts: string[] = [];
  let current = '';
  let inText = false;
  let inReading = 0;
  for (const token of xmlTokens(text, part)) {
    if (token.kind === 'text') {
      if (inText && inReading === 0) current += token.text;
    } else if (token.name === 't') inText = token.kind === 'open';
    // readings of characters stand beside the text
    else if (token.name === 'rPh') inReading += token.kind === 'open' ? 1 : -1;
    else if (token.name === 'si') {
      if (token.kind === 'close') texts.push(unescaped(current));
      current = '';
    }
  }
  return texts;
};

const styleKinds = (archive: Archive, part: string | undefined): readonly NumberKind[] => {
  const text = part === undefined ? undefined : textOfPart(archive, part);
  if (part === undefined || text === undefined) return [];
  const own = new Map<number, NumberKind>();
  const kinds: NumberKind[] = [];
  let inCells = false;
  for (const token of xmlTokens(text, part)) {
    if (token.kind === 'text') continue;
    if (token.name === 'cellXfs') inCells = token.kind === 'open';
    if (token.kind !== 'open') continue;
    if (token.name === 'numFmt') {
      const given = attributesOf(token.attributes, part);
      if (given.has('numFmtId')) {
        own.set(Number(given.get('numFmtId')), formatKind(given.get('formatCode') ?? ''));
      }
    } else if (token.name === 'xf' && inCells) {
      const id = Number(attributesOf(token.attributes, part).get('numFmtId') ?? 0);
      kinds.push(own.get(id) ?? builtInKind(id));
    }
  }
  return kinds;
};

/** Reads everything of a workbook but its sheets. Throws a {@link Refusal}. */
export const workbookFrame = (archive: Archive): WorkbookFrame => {
  if (!archive.names.includes('_rels/.rels')) {
    throw new Refusal({ code: 'not-a-workbook', found: 'another ZIP archive' });
  }
  const main = targetOf(relationsOf(archive, ''), 'officeDocument');
  if (main === undefined) throw new Refusal({ code: 'not-a-workbook', found: 'another office file' });
  if (main.endsWith('.bin')) throw new Refusal({ code: 'binary-workbook', part: main });
  const relations = relationsOf(archive, main);
  const sheets: ListedSheet[] = [];
  let dates: DateSystem = '1900';
  let isWorkbook = false;
  for (const token of xmlTokens(neededText(archive, main), main)) {
    if (token.kind !== 'open') continue;
    if (token.name === 'workbook') isWorkbook = true;
    else if (token.name === 'workbookPr') {
      const given = attributesOf(token.attributes, main).get('date1904');
      if (given === '1' || given === 'true') dates = '1904';
    } else if (token.name === 'sheet') {
      const given = attributesOf(token.attributes, main);
      const relation = relations.get(given.get('id') ?? '');
      // charts and dialogs have no cells
      if (relation !== undefined && !relation.type.endsWith('/worksheet')) continue;
      const name = given.get('name') ?? '';
      if (relation === undefined || sheets.some((sheet) => sheet.name === name)) {
        throw new Refusal({ code: 'bad-part', part: main, found: name });
      }
      sheets.push({ name, state: states[given.get('state') ?? ''] ?? 'visible', part: relation.target });
    }
  }
  if (!isWorkbook) throw new Refusal({ code: 'not-a-workbook', part: main });
  return {
    sheets,
    dates,
    texts: sharedTexts(archive, targetOf(relations, 'sharedStrings')),
    kinds: styleKinds(archive, targetOf(relations, 'styles')),
  };
};
