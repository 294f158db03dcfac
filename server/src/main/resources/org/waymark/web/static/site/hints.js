// @ts-check
// Asks what could be said of the words in a form a moment after they were typed, and shows the answer where the page had it.

const WAIT = 1200;

/** @param {HTMLElement} element that shows the hints, inside the form */
export function better(element) {
  const form = element.closest('form');
  const address = element.dataset.ask;
  if (!form || !address) {
    return;
  }
  let timer = 0;
  let asked = 0;

  const ask = async () => {
    const turn = ++asked;
    const fields = new URLSearchParams();
    new FormData(form).forEach((value, name) => fields.append(name, String(value)));
    try {
      const answer = await fetch(address, { method: 'POST', body: fields, redirect: 'manual' });
      const type = answer.headers.get('Content-Type') ?? '';
      if (answer.status === 200 && type.startsWith('text/html') && turn === asked) {
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        element.replaceChildren(...page.body.childNodes);
      }
    } catch {
      // Without a connection the hints stay as they were, and the next change asks again.
    }
  };

  form.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(ask, WAIT);
  });
}
