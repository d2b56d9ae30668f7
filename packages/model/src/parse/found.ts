const longest = 80;

const loneSurrogates = /[\ud800-\udfff]/gu;

/** At most 80 code points of a text, an ellipsis included, with lone surrogates replaced. */
export const shorten = (text: string): string => {
  // two code units at most for each code point, so that a huge text costs no more than a short one
  const points = [...text.slice(0, 2 * longest + 2)];
  const short = points.length <= longest ? points : [...points.slice(0, longest - 1), '…'];
  return short.join('').replace(loneSurrogates, '\ufffd');
};

/** A short text for any value: what a person needs to find it in the source. */
export const foundText = (value: unknown): string => {
  switch (typeof value) {
    case 'string':
      return shorten(value);
    case 'number':
    case 'boolean':
      return String(value);
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? 'a list' : 'an object';
    default:
      return `a ${typeof value}`;
  }
};

/** A reference token of RFC 6901 for a key, shortened like every found text. */
export const keyToken = (key: string): string => shorten(key).replaceAll('~', '~0').replaceAll('/', '~1');
