import { marketAdministration, stateCouncil } from '../issuers.js';
import { dated, link, named, read } from '../notation.js';
import type { Instrument } from '../types.js';

/** Rules of the market regulator on publication, lists and repair. */
export const marketCredit: readonly Instrument[] = [
  {
    id: 'enterprise-publicity-regulation-2014',
    title: named('企业信息公示暂行条例', 'Interim Regulation on Enterprise Information Publicity'),
    shortTitle: named('企业信息公示条例', 'Publicity Regulation'),
    number: '国务院令第654号',
    issuers: [stateCouncil],
    kind: 'administrative-regulation',
    dates: {
      issued: dated('2014-08-07', 'primary'),
      effective: dated('2014-10-01', 'primary'),
      amended: [dated('2024', 'unverified', 'The amended wording was not read.')],
    },
    force: [
      {
        force: 'regulation',
        from: '2014-10-01',
        verified: 'primary',
        note: 'The text read is that of 2014.',
      },
    ],
    relations: [],
    verification: [
      read('primary', 'nanjing LRB', 'articles 6, 8, 10, 17 in the text of 2014'),
      read(
        'primary',
        'public github.com/LawRefBook/Laws',
        'whole text of 2014, with its day of effect (article 25)',
      ),
    ],
    status: 'in-force',
    unknown: ['wording since 2024'],
  },
  {
    id: 'serious-list-measures-2021',
    title: named(
      '市场监督管理严重违法失信名单管理办法',
      'Measures on the Serious-dishonesty List of Market Regulation',
    ),
    shortTitle: named('总局44号令', 'Serious List Measures'),
    number: '国家市场监督管理总局令第44号',
    issuers: [marketAdministration],
    kind: 'ministerial-order',
    dates: { effective: dated('2021-09-01', 'secondary') },
    force: [{ force: 'ministerial-order', from: '2021-09-01', verified: 'secondary' }],
    undecidedFrom: '2025-10-01',
    relations: [link('refers-to', 'serious-list-draft-2025', 'secondary', 'Draft of its revision.')],
    verification: [
      read('secondary', 'nanjing 4.1', 'jjckb.cn, langkequan.com'),
      read('unverified', 'nanjing 4.1', 'removal after three years or one, as commonly cited'),
    ],
    status: 'uncertain',
    note: 'A revision draft of October 2025 exists; its outcome is unknown. The Chinese title is supplied here.',
    unknown: ['title as printed', 'outcome of the revision', 'article numbers'],
  },
  {
    id: 'penalty-publicity-rules-2021',
    title: named(
      '市场监督管理行政处罚信息公示规定',
      'Rules on Publication of Penalties of Market Regulation',
    ),
    shortTitle: named('总局45号令', 'Penalty Publicity Rules'),
    number: '国家市场监督管理总局令第45号',
    issuers: [marketAdministration],
    kind: 'ministerial-order',
    dates: { issued: dated('2021-07-30', 'primary'), effective: dated('2021-09-01', 'primary') },
    force: [{ force: 'ministerial-order', from: '2021-09-01', verified: 'primary' }],
    undecidedFrom: '2025-12-25',
    relations: [
      link(
        'refers-to',
        'market-credit-repair-rules-2025',
        'unverified',
        'Effect of the later rules unknown.',
      ),
    ],
    verification: [
      read('primary', 'nanjing LRB', 'articles 2, 9 to 11, 13, 14, snapshot of 2025-04-19'),
      read(
        'primary',
        'public github.com/LawRefBook/Laws',
        'whole text; the periods of article 13 run from publication',
      ),
    ],
    status: 'uncertain',
    note: 'In force in the snapshot of 2025; what the repair rules of December 2025 changed is unknown.',
    unknown: ['effect of the repair rules of 2025'],
  },
  {
    id: 'market-credit-repair-rules-2025',
    title: named('市场监管信用修复规定（2025年）', 'Repair rules of the market regulator of 2025'),
    shortTitle: named('市场监管修复规定', 'Market Repair Rules'),
    issuers: [marketAdministration],
    kind: 'normative-document',
    dates: { effective: dated('2025-12-25', 'secondary', 'Reported in a weak copy.') },
    force: [
      {
        force: 'normative-document',
        from: '2025-12-25',
        verified: 'secondary',
        note: 'One machine-made copy reports it; its form is not in the sources and the weaker is taken.',
      },
    ],
    relations: [],
    verification: [read('secondary', 'nanjing 4.1', 'longway-casters.net, a machine-spun copy: weak')],
    status: 'in-force',
    unknown: ['title as printed', 'number', 'form', 'article numbers'],
  },
];
