// @ts-check
// Searches where no server answers: the words that are alike, their weights and the order of answers are the server's own.

/**
 * Something that can be found.
 *
 * @typedef {object} Entry
 * @property {string} kind in a word
 * @property {string} title
 * @property {string} text
 * @property {string} where
 * @property {string} address
 * @property {number} weight of its title; what stands in its text weighs less
 * @property {boolean} quoted whether words of its text are shown
 */

/** @typedef {{ folded: string, start: number, end: number }} Word */

const MOST = 50;
const LONGEST = 120;
const AROUND = 110;
const SHORT = 4;
const LONG = 8;

/**
 * Its words in small letters, without accents.
 *
 * @param {string} text
 * @returns {Word[]}
 */
function words(text) {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((found) => ({
    folded: found[0].normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase(),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/**
 * Letters put in, left out, changed, or two neighbours swapped.
 *
 * @param {string} one
 * @param {string} other
 * @param {number} allowed
 */
function slips(one, other, allowed) {
  if (Math.abs(one.length - other.length) > allowed) {
    return allowed + 1;
  }
  /** @type {number[]} */
  let before = [];
  /** @type {number[]} */
  let last = [];
  for (let i = 0; i <= one.length; i++) {
    const now = [i];
    for (let j = 1; j <= other.length; j++) {
      if (i === 0) {
        now[j] = j;
        continue;
      }
      const cost = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (now[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      now[j] = least;
    }
    before = last;
    last = now;
  }
  return last[other.length] ?? 0;
}

/**
 * From 0, not alike, to 1, the same.
 *
 * @param {string} asked
 * @param {string} word
 */
function likeness(asked, word) {
  if (word === asked) {
    return 1;
  }
  if (word === asked + 's' || asked === word + 's') {
    return 0.95;
  }
  if (asked.length >= 2 && word.startsWith(asked)) {
    return 0.8;
  }
  if (asked.length < SHORT || /^\p{Nd}+$/u.test(asked)) {
    return 0;
  }
  const allowed = asked.length >= LONG ? 2 : 1;
  const counted = slips(asked, word, allowed);
  return counted <= allowed ? 0.6 - 0.1 * counted : 0;
}

/**
 * @param {string} asked
 * @param {Word[]} all
 */
function best(asked, all) {
  return all.reduce((most, word) => Math.max(most, likeness(asked, word.folded)), 0);
}

/**
 * Null where a word that is asked for is not found.
 *
 * @param {Entry} entry
 * @param {Word[]} asked
 * @returns {number | null}
 */
function score(entry, asked) {
  const title = words(entry.title);
  const text = words(entry.text);
  let sum = 0;
  for (const word of asked) {
    const found = Math.max(best(word.folded, title), best(word.folded, text) * 0.4);
    if (found === 0) {
      return null;
    }
    sum += found;
  }
  return entry.weight * (sum / asked.length - title.length * 0.004);
}

/**
 * @param {string} text
 * @param {number} near
 */
function wordStart(text, near) {
  let at = near;
  while (at > 0 && at < text.length && text[at - 1] !== ' ') {
    at--;
  }
  return at;
}

/**
 * A stretch of a text, marked where it answers.
 *
 * @param {HTMLElement} into
 * @param {string} text
 * @param {Word[]} asked
 * @param {number} around
 */
function mark(into, text, asked, around) {
  const found = words(text).filter((word) => asked.some((each) => likeness(each.folded, word.folded) > 0));
  let from = 0;
  let to = text.length;
  if (to > 2 * around) {
    from = wordStart(text, Math.max(0, (found[0]?.start ?? 0) - around));
    to = wordStart(text, Math.min(text.length, from + 2 * around));
  }
  into.append(from > 0 ? '… ' : '');
  let at = from;
  for (const word of found) {
    if (word.start >= at && word.end <= to) {
      const marked = document.createElement('mark');
      marked.textContent = text.slice(word.start, word.end);
      into.append(text.slice(at, word.start), marked);
      at = word.end;
    }
  }
  into.append(text.slice(at, to), to < text.length ? '…' : '');
}

/**
 * @param {string} name
 * @param {string} style
 */
function made(name, style) {
  const element = document.createElement(name);
  element.className = style;
  return element;
}

/**
 * @param {Entry} entry
 * @param {Word[]} asked
 */
function answer(entry, asked) {
  const item = made('li', 'finding-hit');
  const kind = made('p', 'finding-hit__kind');
  kind.textContent = entry.kind;
  const title = made('h2', 'govuk-heading-s finding-hit__title');
  const link = made('a', 'govuk-link');
  link.setAttribute('href', entry.address);
  mark(link, entry.title, asked, Infinity);
  title.append(link);
  item.append(kind, title);
  if (entry.quoted) {
    const text = made('p', 'govuk-body finding-hit__text');
    mark(text, entry.text, asked, AROUND);
    item.append(text);
  }
  const where = made('p', 'govuk-body-s finding-hit__where');
  where.textContent = entry.where;
  item.append(where);
  return item;
}

/** @param {HTMLElement} element that holds the sentences and names the index */
export function better(element) {
  const form = document.querySelector('form.finding-search');
  const field = document.querySelector('#question');
  const status = document.querySelector('main [role=status]');
  const heading = document.querySelector('main h1');
  /** @type {NodeListOf<HTMLElement>} */
  const everything = document.querySelectorAll('.finding-everything');
  if (!(form instanceof HTMLFormElement) || !(field instanceof HTMLInputElement) || !status || !heading) {
    return;
  }
  const plainly = heading.textContent ?? '';
  const answers = made('ol', 'govuk-list finding-hits');
  status.after(answers);
  /** @type {Entry[]} */
  let entries = [];

  /** @param {string} question */
  function said(question, count = 0) {
    const { ask = '', none = '', one = '', many = '', more = '' } = element.dataset;
    const sentence = !question ? ask : count === 0 ? none : count === 1 ? one : count > MOST ? more : many;
    /** @type {Record<string, string | undefined>} */
    const values = { '{0}': question, '{1}': String(count), '{2}': String(MOST) };
    return sentence
      .split(/(\{\d\})/)
      .map((piece) => values[piece] ?? piece)
      .join('');
  }

  function show() {
    const question = /** @type {HTMLInputElement} */ (field).value.trim().slice(0, LONGEST);
    const asked = words(question);
    const hits = asked.length === 0 ? [] : entries
      .flatMap((entry) => {
        const found = score(entry, asked);
        return found === null ? [] : [{ entry, score: found }];
      })
      .sort((one, other) => other.score - one.score);
    const title = question ? (element.dataset.of ?? '').split('{0}').join(question) : plainly;
    document.title = title + document.title.slice((heading?.textContent ?? '').length);
    if (heading && status) {
      heading.textContent = title;
      status.textContent = said(question, hits.length);
    }
    answers.replaceChildren(...hits.slice(0, MOST).map((hit) => answer(hit.entry, asked)));
    everything.forEach((list) => list.toggleAttribute('hidden', question !== ''));
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const question = field.value.trim();
    try {
      history.replaceState(null, '', location.pathname + (question ? '?' + new URLSearchParams({ q: question }) : ''));
    } catch {
      // Some browsers leave the address of a file as it is.
    }
    show();
  });
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  const index = document.createElement('script');
  index.src = element.dataset.index ?? '';
  index.addEventListener('load', () => {
    const given = /** @type {{ waymarkSearch?: Entry[] }} */ (/** @type {unknown} */ (globalThis));
    entries = given.waymarkSearch ?? [];
    show();
  });
  document.head.append(index);
}
