import { isWithin } from '@tuoyu/reference';
import { sichuanRule, since } from '../../cite.js';
import { spanOf } from '../../fold/span.js';
import { sichuanLeads } from '../../lexicon/marked-words.js';
import { finding, forNew, type NameRule } from '../facts.js';

const SICHUAN = '510000';

/** In Sichuan: words with which the name of a local civil-affairs body does not begin. */
export const sichuanLead: NameRule = (facts) => {
  const { regime, context, lawDay, folded } = facts;
  if (regime !== 'civil' || context.seat === undefined || !isWithin(context.seat, SICHUAN)) return [];
  const lead = sichuanLeads.find((word) => folded.text.startsWith(word));
  if (lead === undefined || lawDay < since.sichuanRule) return [];
  return [
    finding(
      'sichuan-lead',
      forNew(facts, since.sichuanRule),
      [sichuanRule('article not read', 'secondary')],
      `四川地方社会组织名称不得以“${lead}”开头`,
      `in Sichuan the name of a local body does not begin with ${lead}`,
      spanOf(folded, 0, lead.length),
    ),
  ];
};
