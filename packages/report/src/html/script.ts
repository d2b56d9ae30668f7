/**
 * What a page does when scripts run: it shows the filters, hides rules that they leave out, says how many are left, and
 * opens everything for print. Without scripts the page shows all.
 */
export const pageScript = `
'use strict';
(() => {
  const form = document.getElementById('filters');
  if (!form) return;
  const rules = [...document.querySelectorAll('.rule')];
  const parts = [...document.querySelectorAll('.part')];
  const status = document.getElementById('filter-status');
  const texts = new Map(rules.map((rule) => [rule, rule.textContent.toLowerCase()]));
  const apply = () => {
    const data = new FormData(form);
    const outcomes = new Set(data.getAll('outcome'));
    const domain = data.get('domain');
    const words = String(data.get('search')).toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const rule of rules) {
      const fits = rule.dataset.outcomes.split(' ').some((outcome) => outcomes.has(outcome)) &&
        (domain === '' || rule.dataset.domain === domain) &&
        words.every((word) => texts.get(rule).includes(word));
      rule.hidden = !fits;
      if (fits) shown += 1;
    }
    for (const part of parts) part.hidden = !part.querySelector('.rule:not([hidden])');
    status.textContent = status.dataset.pattern.replace('%s', shown).replace('%n', rules.length);
  };
  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => { event.preventDefault(); apply(); });
  form.addEventListener('reset', () => setTimeout(apply));
  let closed = [];
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll('details:not([open])')];
    for (const one of closed) one.open = true;
  });
  addEventListener('afterprint', () => { for (const one of closed) one.open = false; });
  apply();
})();
`.trim();
