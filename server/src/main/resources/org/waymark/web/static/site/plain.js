// @ts-check
// What a page can do besides when it is a plain file, where no server answers and no module loads. Every page is whole without it.

import * as reader from './reader.js';
import * as scorecard from './scorecard.js';
import * as search from './search.js';

/** @type {Record<string, { better: (element: HTMLElement) => void } | undefined>} */
const MODULES = { reader, scorecard, search };

document.documentElement.classList.add('has-script');

/** @type {NodeListOf<HTMLElement>} */
const elements = document.querySelectorAll('[data-waymark]');
for (const element of elements) {
  MODULES[element.dataset.waymark ?? '']?.better(element);
}
