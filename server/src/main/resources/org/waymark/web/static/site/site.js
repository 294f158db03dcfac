// @ts-check
// What a page can do besides, where scripts run. Every page is whole without it.

import { initAll } from './govuk-frontend.js';

/**
 * The module that betters each kind of element, by the word in its data-waymark attribute. Each exports a function
 * "better" that is handed the element.
 *
 * @type {Record<string, () => Promise<{ better: (element: HTMLElement) => void }>>}
 */
const MODULES = {
  reader: () => import('./reader.js'),
  scorecard: () => import('./scorecard.js'),
  draft: () => import('./draft.js'),
  waiting: () => import('./waiting.js'),
  hints: () => import('./hints.js'),
};

document.documentElement.classList.add('has-script');
document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();

/** @type {NodeListOf<HTMLElement>} */
const elements = document.querySelectorAll('[data-waymark]');
for (const element of elements) {
  const load = MODULES[element.dataset.waymark ?? ''];
  if (load) {
    load().then((module) => module.better(element));
  }
}
