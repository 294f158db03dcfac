// @ts-check
// Chooses, sorts and searches the rows of the scorecard at once, exactly as the server would, and keeps the address bar true.
// In a plain file no server has made the view that the address names, so this does.

const ASPECTS = ['section', 'kind', 'rating', 'direction', 'owner', 'frequency', 'year'];

/**
 * Small letters without accents, as each row's own words are.
 *
 * @param {string} text
 */
function plain(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * Where a row stands in the order of a column, rising and falling.
 *
 * @param {HTMLElement} row
 * @param {string} column
 * @param {boolean} down
 */
function place(row, column, down) {
  for (const each of (row.dataset.places ?? '').split(' ')) {
    const [name, places] = each.split(':');
    if (name === column && places) {
      return Number(places.split(',')[down ? 1 : 0]);
    }
  }
  return Number(row.dataset.place);
}

/** @param {HTMLElement} element */
export function better(element) {
  const form = element.querySelector('form');
  const body = element.querySelector('tbody');
  const found = element.querySelector('.waymark-found');
  const none = element.querySelector('.waymark-none');
  if (!form || !body || !found) {
    return;
  }
  /** @type {HTMLElement[]} */
  const rows = [...body.querySelectorAll('tr')];
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const headings = element.querySelectorAll('a[data-sort]');
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const files = element.querySelectorAll('a.waymark-take');
  const address = element.dataset.address ?? location.pathname;
  const alone = element.dataset.alone !== undefined;
  const asked = new URLSearchParams(location.search);
  let sort = asked.get('sort') ?? '';
  let down = asked.get('order') === 'down';
  const known = [...headings].map((heading) => heading.dataset.sort);
  if (!known.includes(sort)) {
    sort = '';
    down = false;
  }

  /** @param {string} column what is sorted by: one of the columns, or nothing */
  function query(column, falling = false) {
    const words = new URLSearchParams();
    const fields = new FormData(/** @type {HTMLFormElement} */ (form));
    for (const name of [...ASPECTS, 'q']) {
      const value = String(fields.get(name) ?? '').trim();
      if (value) {
        words.set(name, value);
      }
    }
    if (column) {
      words.set('sort', column);
    }
    if (column && falling) {
      words.set('order', 'down');
    }
    const text = words.toString();
    return text ? '?' + text : '';
  }

  function show() {
    const fields = new FormData(/** @type {HTMLFormElement} */ (form));
    const words = plain(String(fields.get('q') ?? '').trim()).split(/\s+/);
    let count = 0;
    for (const row of rows) {
      const wanted =
        ASPECTS.every((name) => !fields.get(name) || row.dataset[name] === fields.get(name)) &&
        words.every((word) => (row.dataset.words ?? '').includes(word));
      row.hidden = !wanted;
      count += wanted ? 1 : 0;
    }
    rows.sort((one, other) => place(one, sort, down) - place(other, sort, down));
    body?.append(...rows);
    const sentence = (element.dataset.found ?? '').replace('{0}', String(count)).replace('{1}', String(rows.length));
    if (found && found.textContent !== sentence) {
      found.textContent = sentence;
    }
    none?.toggleAttribute('hidden', count > 0);
    for (const heading of headings) {
      const column = heading.dataset.sort ?? '';
      const here = column === sort;
      const cell = heading.closest('th');
      if (here) {
        cell?.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      } else {
        cell?.removeAttribute('aria-sort');
      }
      heading.href = address + query(column, here && !down);
    }
    for (const file of alone ? [] : files) {
      file.href = file.href.replace(/\?.*$/, '') + query(sort, down);
    }
    try {
      history.replaceState(null, '', address + query(sort, down));
    } catch {
      // Some browsers leave the address of a file as it is.
    }
  }

  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
  });
  for (const heading of headings) {
    heading.addEventListener('click', (event) => {
      event.preventDefault();
      const column = heading.dataset.sort ?? '';
      down = sort === column && !down;
      sort = column;
      show();
    });
  }
  if (alone) {
    form.hidden = false;
    for (const name of [...ASPECTS, 'q']) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
        field.value = asked.get(name) ?? '';
      }
    }
    form.querySelector('details')?.toggleAttribute('open', ASPECTS.some((name) => asked.has(name)));
    show();
  }
}
