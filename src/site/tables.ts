/** Sorting and filtering of tables. Every table reads the same without it. */

const collator = new Intl.Collator('zh-CN', { numeric: true });

function textOf(row: HTMLTableRowElement, column: number): string {
  return row.cells[column]?.textContent?.trim().replaceAll(',', '') ?? '';
}

function sortBy(table: HTMLTableElement, column: number, heads: readonly HTMLTableCellElement[]): void {
  const head = heads[column];
  const descending = head?.ariaSort === 'ascending';
  for (const one of heads) one.removeAttribute('aria-sort');
  head?.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
  for (const body of table.tBodies) {
    const rows = [...body.rows].sort((a, b) => collator.compare(textOf(a, column), textOf(b, column)));
    body.append(...(descending ? rows.reverse() : rows));
  }
}

function makeSortable(table: HTMLTableElement): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  for (const [column, head] of heads.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sorter';
    button.append(...head.childNodes);
    button.addEventListener('click', () => sortBy(table, column, heads));
    head.append(button);
  }
}

function makeFilter(box: HTMLElement): void {
  const table = document.getElementById(box.dataset.filter ?? '');
  const input = box.querySelector('input');
  const count = box.querySelector('[data-filter-count]');
  if (!(table instanceof HTMLTableElement) || input === null || count === null) return;
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  const texts = rows.map((row) => (row.textContent ?? '').normalize('NFKC').toLowerCase());
  input.addEventListener('input', () => {
    const words = input.value.normalize('NFKC').toLowerCase().split(/\s+/);
    let shown = 0;
    for (const [index, row] of rows.entries()) {
      row.hidden = !words.every((word) => texts[index]?.includes(word));
      if (!row.hidden) shown += 1;
    }
    count.textContent = input.value === '' ? '' : `${rows.length}项中有${shown}项`;
  });
  box.hidden = false;
}

const NEEDS_ATTENTION = '.unmet, .explained, .behind, .not-judged';

function makeMatrixFilter(tools: HTMLElement): void {
  const table = document.getElementById('matrix-table');
  if (!(table instanceof HTMLTableElement)) return;
  const tierButtons = [...tools.querySelectorAll<HTMLButtonElement>('[data-pick-tier]')];
  const attention = tools.querySelector<HTMLButtonElement>('[data-pick-attention]');
  const isPressed = (button: HTMLButtonElement | null): boolean => button?.ariaPressed === 'true';
  const show = (): void => {
    const tier = tierButtons.find(isPressed)?.dataset.pickTier ?? '';
    for (const body of table.tBodies) {
      body.hidden = tier !== '' && body.dataset.tier !== tier;
      for (const row of body.rows) row.hidden = isPressed(attention) && !row.matches('.grp') && row.querySelector(NEEDS_ATTENTION) === null;
    }
  };
  for (const button of tierButtons) {
    button.addEventListener('click', () => {
      for (const one of tierButtons) one.ariaPressed = String(one === button);
      show();
    });
  }
  attention?.addEventListener('click', () => {
    attention.ariaPressed = String(!isPressed(attention));
    show();
  });
  tools.hidden = false;
}

/** A row that an address leads to may lie in a part that is folded. */
function unfoldTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let part = target?.closest('details'); part; part = part.parentElement?.closest('details')) part.open = true;
  if (target?.closest('details')) target.scrollIntoView();
}

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sort]')) makeSortable(table);
for (const box of document.querySelectorAll<HTMLElement>('[data-filter]')) makeFilter(box);
for (const tools of document.querySelectorAll<HTMLElement>('[data-matrix-filter]')) makeMatrixFilter(tools);
unfoldTarget();
addEventListener('hashchange', unfoldTarget);
