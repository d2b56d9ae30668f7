import { order251, order734, since } from '../../cite.js';
import { foldName } from '../../fold/fold.js';
import { branchEndings } from '../../lexicon/forms.js';
import { type Facts, finding, forNew, judged, type NameRule, open } from '../facts.js';

const enterprise = (facts: Facts): ReturnType<NameRule> => {
  const { reading, context, legalForm } = facts;
  const { branch } = reading;
  if (branch === null)
    return legalForm === 'company-branch'
      ? [
          finding(
            'not-a-branch-name',
            forNew(facts, since.order734),
            [order734('art. 13')],
            '分支机构名称应当冠以其所从属企业的名称，并缀以“分公司”“分厂”“分店”等字样',
            'a branch carries the full name of its parent, then 分公司, 分厂, 分店 or the like',
            facts.whole,
          ),
        ]
      : [];
  const found = [];
  if (branch.ending === null || !branchEndings.includes(foldName(branch.ending)))
    found.push(
      finding(
        'branch-ending',
        judged(facts),
        [order734('art. 13')],
        '企业名称后所缀不是“分公司”“分厂”“分店”一类字样，由登记机关判断',
        'what follows the parent is not 分公司, 分厂, 分店 or the like; the registrar decides',
        branch.span,
      ),
    );
  if (context.parentName !== undefined && foldName(context.parentName) !== foldName(branch.parent))
    found.push(
      finding(
        'branch-of-another',
        forNew(facts, since.order734),
        [order734('art. 13')],
        '名称前部不是所从属企业的全称',
        'the name does not begin with the full name of the parent',
        facts.whole,
      ),
    );
  if (legalForm === 'limited-company' || legalForm === 'joint-stock-company')
    found.push(
      finding(
        'branch-name-of-company',
        open('context'),
        [order734('arts. 10, 13')],
        '这是分支机构的名称，而所给的法律形式是公司',
        'this is the name of a branch, and the legal form given is a company',
        branch.span,
      ),
    );
  return found;
};

/** Branches: of an enterprise by its parent's name; of a private non-enterprise unit never. */
export const branch: NameRule = (facts) => {
  const { regime, reading } = facts;
  if (regime === 'enterprise') return enterprise(facts);
  if (regime === 'public' || reading.branch === null) return [];
  const site = reading.branch.ending === null;
  return [
    finding(
      'branch-of-civil-body',
      site ? judged(facts) : { level: 'breach' },
      [order251('arts. 13, 25')],
      site
        ? '民办非企业单位不得设立分支机构；括号内场所是否属于分支机构由登记机关判断'
        : '民办非企业单位不得设立分支机构',
      site
        ? 'a private non-enterprise unit has no branches; whether a site in brackets is one is for the registrar'
        : 'a private non-enterprise unit has no branches',
      reading.branch.span,
    ),
  ];
};

/** A group word belongs to a holding company. */
export const group: NameRule = (facts) => {
  const { regime, reading, context, whole } = facts;
  if (regime !== 'enterprise' || !reading.group || context.holding === true) return [];
  return [
    finding(
      'group-word',
      context.holding === false
        ? forNew(facts, since.order734)
        : facts.existing
          ? judged(facts)
          : open('context'),
      [order734('art. 14')],
      '名称中的“集团”字样限于企业集团的母公司（控股企业）',
      '集团 in a name is for the holding company of a group',
      whole,
    ),
  ];
};
