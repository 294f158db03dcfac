// @ts-check
// Reads a chart point by point: with the pointer on it, or with the arrow keys from the line beneath it.

const SVG = 'http://www.w3.org/2000/svg';

/**
 * @typedef {object} Step
 * @property {number} x
 * @property {number} y
 * @property {string} text
 */

/**
 * @param {string} text
 * @returns {Step[]}
 */
function steps(text) {
  return text.split('|').map((each) => {
    const [x, y, ...rest] = each.split(',');
    return { x: Number(x), y: Number(y), text: rest.join(',') };
  });
}

/**
 * @param {string} name
 * @param {Record<string, string>} attributes
 */
function shape(name, attributes) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  return made;
}

/**
 * @param {SVGSVGElement} svg
 * @param {string} label
 * @param {string} hint
 */
function read(svg, label, hint) {
  const all = steps(svg.getAttribute('data-steps') ?? '');
  if (all.length < 2) {
    return;
  }
  const box = svg.viewBox.baseVal;
  const line = shape('line', { y1: '0', y2: String(box.height), stroke: '#0b0c0c', 'stroke-width': '1' });
  const ring = shape('circle', { r: '7', fill: 'none', stroke: '#0b0c0c', 'stroke-width': '2' });
  const mark = shape('g', { visibility: 'hidden', 'aria-hidden': 'true' });
  mark.append(line, ring);
  svg.append(mark);

  const bar = document.createElement('div');
  bar.className = 'waymark-reader';
  bar.tabIndex = 0;
  bar.setAttribute('role', 'slider');
  bar.setAttribute('aria-label', `${label}: ${svg.getAttribute('aria-label') ?? ''}`);
  bar.setAttribute('aria-valuemin', '1');
  bar.setAttribute('aria-valuemax', String(all.length));
  const words = document.createElement('span');
  words.className = 'waymark-reader__hint';
  words.textContent = hint;
  bar.append(words);
  svg.after(bar);

  let at = all.length - 1;

  /** @param {number} index */
  function stand(index) {
    at = Math.max(0, Math.min(all.length - 1, index));
    const step = all[at];
    if (!step) {
      return;
    }
    line.setAttribute('x1', String(step.x));
    line.setAttribute('x2', String(step.x));
    ring.setAttribute('cx', String(step.x));
    ring.setAttribute('cy', String(step.y));
    mark.setAttribute('visibility', 'visible');
    words.className = '';
    words.textContent = step.text;
    tell();
  }

  function tell() {
    bar.setAttribute('aria-valuenow', String(at + 1));
    bar.setAttribute('aria-valuetext', all[at]?.text ?? '');
  }

  tell();
  bar.addEventListener('keydown', (event) => {
    /** @type {Record<string, number>} */
    const moves = {
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      Home: 0,
      End: all.length - 1,
    };
    const to = moves[event.key];
    if (to !== undefined) {
      event.preventDefault();
      stand(to);
    }
  });
  bar.addEventListener('focus', () => stand(at));
  for (const kind of /** @type {const} */ (['pointermove', 'pointerdown'])) {
    svg.addEventListener(kind, (event) => {
      const room = svg.getBoundingClientRect();
      const x = ((event.clientX - room.left) / room.width) * box.width;
      let nearest = 0;
      all.forEach((step, index) => {
        if (Math.abs(step.x - x) < Math.abs((all[nearest]?.x ?? 0) - x)) {
          nearest = index;
        }
      });
      stand(nearest);
    });
  }
}

/** @param {HTMLElement} element */
export function better(element) {
  /** @type {NodeListOf<SVGSVGElement>} */
  const charts = element.querySelectorAll('svg[data-steps]');
  for (const chart of charts) {
    read(chart, element.dataset.label ?? '', element.dataset.hint ?? '');
  }
}
