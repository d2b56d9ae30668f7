import { topic } from '@tuoyu/instruments';

/** Topics on which texts differ and to which rules of the pack speak. */
export const topics = [] as readonly ReturnType<typeof topic>[];
