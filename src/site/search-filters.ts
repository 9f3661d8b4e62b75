import type { FilterCounts } from './pagefind.ts';
import { FILTER_NAMES, FILTERS, type FilterName, type Query } from './search-query.ts';

const SHOWN_AT_ONCE = 10;
/** Filters of many values: those that would leave nothing are not listed. */
const LONG: readonly FilterName[] = ['district', 'industry'];

/** Values that were chosen come first, then the most frequent; years from the newest. */
function ordered(name: FilterName, counts: Readonly<Record<string, number>>, chosen: readonly string[]): [string, number][] {
  const known = Object.entries(counts).filter(([value, count]) => count > 0 || chosen.includes(value) || !LONG.includes(name));
  const missing = chosen.filter((value) => counts[value] === undefined).map((value): [string, number] => [value, 0]);
  return [...missing, ...known].sort(([a, countA], [b, countB]) => {
    const first = Number(chosen.includes(b)) - Number(chosen.includes(a));
    if (first !== 0) return first;
    if (name === 'year') return a < b ? 1 : -1;
    if (name === 'tier') return a < b ? -1 : 1;
    return countB - countA || (a < b ? -1 : 1);
  });
}

function choice(name: FilterName, value: string, count: number, chosen: boolean): HTMLLabelElement {
  const input = document.createElement('input');
  Object.assign(input, { type: 'checkbox', name, value, checked: chosen, disabled: count === 0 && !chosen });
  const number = document.createElement('span');
  number.textContent = String(count);
  const label = document.createElement('label');
  label.className = count === 0 ? 'none' : '';
  label.append(input, value, number);
  return label;
}

/** The filters with how many results each value would leave. */
export function fillFilters(form: HTMLElement, { chosen }: Query, counts: FilterCounts): void {
  const open = new Set([...form.querySelectorAll<HTMLDetailsElement>('details[open]')].map((one) => one.dataset.of));
  const fields = FILTER_NAMES.filter((name) => counts[name] !== undefined).map((name) => {
    const legend = document.createElement('legend');
    legend.textContent = FILTERS[name];
    const choices = ordered(name, counts[name] ?? {}, chosen[name]).map(([value, count]) =>
      choice(name, value, count, chosen[name].includes(value)),
    );
    const fieldset = document.createElement('fieldset');
    fieldset.append(legend, ...choices.slice(0, SHOWN_AT_ONCE));
    if (choices.length > SHOWN_AT_ONCE) {
      const summary = document.createElement('summary');
      summary.textContent = `其余${choices.length - SHOWN_AT_ONCE}个`;
      const rest = document.createElement('details');
      rest.dataset.of = name;
      rest.open = open.has(name);
      rest.append(summary, ...choices.slice(SHOWN_AT_ONCE));
      fieldset.append(rest);
    }
    return fieldset;
  });
  form.replaceChildren(...fields);
}
