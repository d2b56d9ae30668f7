import { isWithin } from '@tuoyu/reference';
import { everydayNames } from '../lexicon/common-words.js';
import { knownZones, zoneEnd } from '../lexicon/zones.js';
import { elementsAt } from './matches.js';
import type { DivisionElement } from './types.js';

/** A division as a chain of levels, perhaps with a zone behind it, in folded text. */
export interface Chain {
  readonly start: number;
  readonly end: number;
  readonly elements: readonly DivisionElement[];
  readonly zone: string | null;
  readonly zoneCode: string | null;
  /** How unlikely the text is meant so; below 0 more likely than not. */
  readonly cost: number;
}

/** What helps to tell a division from a trade name. */
export interface DivisionHints {
  /** Day (ISO) on which the divisions are asked for. */
  readonly on?: string | undefined;
  /** Six-digit code of the seat. */
  readonly seat?: string | undefined;
}

const MOST = 24;

const elementCost = (element: DivisionElement, first: boolean, seat: string | undefined): number => {
  const [best] = element.matches;
  const current = best!.state !== 'not';
  if (element.suffixed) return current ? -6 : -5;
  const atSeat =
    seat !== undefined && element.matches.some(({ code, state }) => state !== 'not' && isWithin(seat, code));
  if (!first) return current ? -2 : 2;
  if (atSeat) return -3;
  if (!current) return 3;
  if (everydayNames.has(element.text)) return 3;
  if (element.matches.every(({ district, state }) => district || state === 'not')) return 3;
  return best!.level === 'county' ? -1 : -2;
};

const zoneCodeOf = (zone: string, elements: readonly DivisionElement[]): string | null => {
  const last = elements.at(-1);
  for (const { code, name, prefecture } of knownZones()) {
    if (!name.endsWith(zone)) continue;
    const city = name.slice(0, name.length - zone.length);
    const fits = last
      ? last.matches.some((match) => match.code === prefecture)
      : zone.length > 3 && city.length > 0;
    if (fits) return code;
  }
  return null;
};

const withZone = (text: string, chain: Chain, limit: number): Chain | undefined => {
  const end = zoneEnd(text, chain.end);
  if (end === undefined || end > limit) return undefined;
  const zone = text.slice(chain.end, end);
  return { ...chain, end, zone, zoneCode: zoneCodeOf(zone, chain.elements), cost: chain.cost - 4 };
};

/** Whether a chain stops before the 市 or 区 that another one takes along: 南京 where 南京市 is written. */
const cutsSuffix = ({ elements, end, zone }: Chain, others: readonly Chain[]): boolean => {
  const last = elements.at(-1);
  if (last === undefined || last.suffixed || zone !== null) return false;
  return others.some((other) => {
    const element = other.elements[elements.length - 1];
    return element?.suffixed === true && element.text.startsWith(last.text) && other.end > end;
  });
};

/** All ways to read a division from `start` on; bounded, whatever the text. */
export const chainsAt = (
  text: string,
  start: number,
  limit: number,
  hints: DivisionHints,
): readonly Chain[] => {
  const found: Chain[] = [];
  const grow = (chain: Chain): void => {
    if (found.length >= MOST) return;
    if (chain.elements.length < 3)
      for (const element of elementsAt(text, chain.end, limit, chain.elements.at(-1), hints.on))
        grow({
          ...chain,
          end: chain.end + element.text.length,
          elements: [...chain.elements, element],
          cost: chain.cost + elementCost(element, chain.elements.length === 0, hints.seat),
        });
    const zoned = withZone(text, chain, limit);
    if (zoned && found.length < MOST) found.push(zoned);
    if (chain.elements.length > 0 && found.length < MOST) found.push(chain);
  };
  grow({ start, end: start, elements: [], zone: null, zoneCode: null, cost: 0 });
  return found.map((chain) => (cutsSuffix(chain, found) ? { ...chain, cost: chain.cost + 6 } : chain));
};

/** The best way to read a whole folded text as a division; undefined when it is none. */
export const wholeChain = (
  text: string,
  start: number,
  end: number,
  hints: DivisionHints,
): Chain | undefined =>
  chainsAt(text, start, end, hints)
    .filter((chain) => chain.end === end)
    .sort((a, b) => a.cost - b.cost)[0];
