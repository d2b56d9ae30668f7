import { registrarCodes } from '@tuoyu/reference';

/** A development zone or new area whose registrar writes a code of its own. */
export interface KnownZone {
  readonly code: string;
  /** With its city in front, as the register of registrars has it. */
  readonly name: string;
  /** Code of the prefecture it lies in. */
  readonly prefecture: string;
}

const NATIONAL = '100000';

/** The zones that `@tuoyu/reference` knows by the code of their registrar. */
export const knownZones = (): readonly KnownZone[] =>
  registrarCodes
    .filter(({ code }) => code !== NATIONAL)
    .map(({ code, name }) => ({ code, name, prefecture: `${code.slice(0, 4)}00` }));

const ZONE =
  /(?:\p{Script=Han}{2,6}?(?:新区|示范区)|\p{Script=Han}{0,6}?(?:经济技术开发区|高新技术产业开发区|高新技术开发区|经济开发区|产业开发区|开发区|高新区|经开区|工业园区|自由贸易试验区|自贸试验区|自贸区|综合保税区|保税区))/uy;

/** The end of the name of a development zone or new area that begins at `start`; undefined when there is none. */
export const zoneEnd = (text: string, start: number): number | undefined => {
  ZONE.lastIndex = start;
  const found = ZONE.exec(text);
  return found ? start + found[0].length : undefined;
};
