import { type Found, loadPagefind, type Pagefind } from './pagefind.ts';
import { fillFilters } from './search-filters.ts';
import { hitElement } from './search-hit.ts';
import { chosenCount, FILTER_NAMES, normalised, parametersOf, type Query, queryOf, toggled, wordsOf } from './search-query.ts';

/** The search page: what is asked stands in the address, and the address is what is asked. */

const A_PAGE = 10;

function part<T extends Element = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(`the search page lacks ${selector}`);
  return found;
}

const box = part('[data-search]');
const form = part<HTMLFormElement>('[data-search-form]');
const input = part<HTMLInputElement>('#q');
const filters = part('[data-search-filters]');
const results = part('[data-search-results]');
const more = part<HTMLButtonElement>('[data-search-more]');
const sorts = part('[data-search-sorts]');
const base = box.dataset.base ?? '/';

let pagefind: Promise<Pagefind> | undefined;
let query: Query = queryOf(new URLSearchParams(location.search));
let latest = 0;

function say(count: number | undefined, sentence: string): void {
  part('[data-search-count]').textContent = count === undefined ? '' : String(count);
  part('[data-search-sentence]').textContent = sentence;
}

async function run(): Promise<void> {
  latest += 1;
  const turn = latest;
  input.value = query.words;
  showChosen();
  const words = normalised(query.words);
  try {
    pagefind ??= loadPagefind(base);
    const engine = await pagefind;
    /** Counts come with results only once the filters were loaded. */
    const counts = await engine.filters();
    if (turn !== latest) return;
    if (words === '' && chosenCount(query) === 0) {
      fillFilters(filters, query, counts);
      showNothing('写一个词，或选一项筛选。');
      return;
    }
    const chosen = FILTER_NAMES.filter((name) => query.chosen[name].length > 0);
    const found = await engine.search(words === '' ? null : words, {
      filters: Object.fromEntries(chosen.map((name) => [name, { any: query.chosen[name] }])),
      ...(query.newestFirst ? { sort: { date: 'desc' as const } } : {}),
    });
    if (turn !== latest) return;
    fillFilters(filters, query, found.totalFilters);
    await show(found, turn);
  } catch {
    pagefind = undefined;
    showNothing('搜索索引没有载入。请刷新再试，或从各栏目的列表找。');
  }
}

function showNothing(sentence: string): void {
  results.replaceChildren();
  more.hidden = true;
  sorts.hidden = true;
  part('[data-search-none]').hidden = true;
  say(undefined, sentence);
}

async function show({ results: found }: Found, turn: number): Promise<void> {
  const words = wordsOf(query.words);
  const first = await Promise.all(found.slice(0, A_PAGE).map((one) => one.data()));
  if (turn !== latest) return;
  results.replaceChildren(...first.map((hit) => hitElement(hit, words)));
  say(found.length, `条结果${query.words === '' ? '' : `，“${query.words}”`}`);
  part('[data-search-none]').hidden = found.length > 0;
  sorts.hidden = found.length < 2;
  more.hidden = found.length <= A_PAGE;
  more.onclick = async () => {
    const from = results.childElementCount;
    const next = await Promise.all(found.slice(from, from + A_PAGE).map((one) => one.data()));
    if (turn !== latest) return;
    results.append(...next.map((hit) => hitElement(hit, words)));
    more.hidden = results.childElementCount >= found.length;
    results.children[from]?.querySelector('a')?.focus();
  };
}

function showChosen(): void {
  const count = chosenCount(query);
  part('[data-search-chosen]').textContent = count === 0 ? '' : `（已选${count}项）`;
  for (const button of sorts.querySelectorAll<HTMLButtonElement>('[data-search-sort]')) {
    button.ariaPressed = String((button.dataset.searchSort === 'date') === query.newestFirst);
  }
  const chips = FILTER_NAMES.flatMap((name) =>
    query.chosen[name].map((value) => {
      const chip = document.createElement('button');
      chip.type = 'button';
      chip.textContent = `${value} ×`;
      chip.ariaLabel = `去掉筛选：${value}`;
      chip.addEventListener('click', () => ask(toggled(query, name, value)));
      return chip;
    }),
  );
  part('[data-search-chips]').replaceChildren(...chips);
}

function ask(next: Query): void {
  query = next;
  const parameters = parametersOf(query).toString();
  history.pushState(null, '', parameters === '' ? location.pathname : `?${parameters}`);
  void run();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask({ ...query, words: input.value.trim() });
});
filters.addEventListener('change', ({ target }) => {
  const name = FILTER_NAMES.find((one) => target instanceof HTMLInputElement && target.name === one);
  if (target instanceof HTMLInputElement && name !== undefined) ask(toggled(query, name, target.value));
});
sorts.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLButtonElement) ask({ ...query, newestFirst: target.dataset.searchSort === 'date' });
});
addEventListener('popstate', () => {
  query = queryOf(new URLSearchParams(location.search));
  void run();
});

box.hidden = false;
void run();
