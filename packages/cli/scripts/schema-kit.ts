/** An object with these keys and no other. */
export const object = (properties: { readonly [key: string]: object }, description?: string) => ({
  ...(description === undefined ? {} : { description }),
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
