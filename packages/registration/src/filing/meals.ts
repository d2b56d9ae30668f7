import type { Institution } from '@tuoyu/model';
import { measures25 } from '../cite.js';
import { compared } from './compared.js';
import type { FilingFinding } from './types.js';

/** Whether meals are served as the filing says. */
export const meals = ({ meals: own, filing }: Institution): FilingFinding => {
  const [mode, kinds] = [own?.mode, filing?.serviceKinds];
  const pointers = ['/meals/mode', '/filing/serviceKinds'];
  const basis = [measures25('art. 8', 'N164')];
  if (mode == null || kinds == null)
    return compared(
      'meals',
      'unknown',
      ['供餐情况无法核对', 'whether meals are served can not be compared'],
      pointers,
      basis,
    );
  return (mode !== 'none') === kinds.includes('meals')
    ? compared('meals', 'pass', ['供餐情况与备案一致', 'meals are served as filed'], pointers, basis)
    : compared('meals', 'fail', ['供餐情况与备案不一致', 'meals are not served as filed'], pointers, basis);
};
