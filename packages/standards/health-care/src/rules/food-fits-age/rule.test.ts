import { testScoped } from '../../../test/scopes.js';
import { foodFitsAge } from './rule.js';

// N283, B323
testScoped(
  foodFitsAge,
  { reach: 'institutions', meals: 'any', text: 'assessment' },
  {
    base: { meals: { menus: { entries: [{ textureFitsAge: true }, { textureFitsAge: true }] } } },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'the second: textureFitsAge False',
        with: { '/meals/menus/entries/1/textureFitsAge': false },
        deciding: ['/meals/menus/entries/1/textureFitsAge: false = true'],
      },
    ],
    unknown: [
      {
        name: 'textureFitsAge not told',
        with: { '/meals/menus/entries/1/textureFitsAge': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/menus/entries/1/textureFitsAge missing'],
      },
      {
        name: 'nothing recorded',
        with: { '/meals/menus/entries': undefined },
        possible: ['pass', 'fail', 'not-applicable'],
        needs: ['/meals/menus/entries missing'],
      },
    ],
    notApplicable: [{ name: 'an empty log', with: { '/meals/menus/entries': [] } }],
  },
);
