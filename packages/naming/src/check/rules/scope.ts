import { measures25, measures2024, order734, since } from '../../cite.js';
import { isChildcareWord } from '../../lexicon/industries.js';
import { checkScope } from '../../scope/scope.js';
import { type Facts, finding, forNew, type NameRule, open, type Weight } from '../facts.js';

const weightOf = (facts: Facts, ruledOut: boolean): Weight => {
  if (!ruledOut) return open('registrar');
  return forNew(facts, facts.regime === 'enterprise' ? since.order734 : since.measures2024);
};

/** The name says childcare and the scope does not. */
export const scopeConflict: NameRule = (facts) => {
  const { context, part, reading, whole, regime } = facts;
  if (context.scope === undefined || !isChildcareWord(part.industry) || regime === 'public') return [];
  const { stated, phrases } = checkScope(context.scope, { homeBased: context.homeBased, seat: context.seat });
  if (stated === true) return [];
  const ruledOut =
    phrases.some(({ negated }) => negated === true) && phrases.every(({ negated }) => negated === true);
  return [
    finding(
      'scope-conflict',
      weightOf(facts, ruledOut),
      [
        regime === 'enterprise' ? order734('art. 9') : measures2024('arts. 5-7', 'secondary'),
        measures25('art. 5'),
      ],
      ruledOut
        ? '名称标明托育，业务（经营）范围却将其排除'
        : '名称标明托育，业务（经营）范围未按要求载明托育',
      ruledOut
        ? 'the name says childcare and the scope rules it out'
        : 'the name says childcare and the scope does not state it as it must',
      reading.spans.industry ?? whole,
    ),
  ];
};
