// @ts-check
// Keeps what is typed into a form as a draft of its writer's, a few seconds after it was changed.

const WAIT = 4000;

/** @param {HTMLElement} element the form */
export function better(element) {
  if (!(element instanceof HTMLFormElement)) {
    return;
  }
  const form = element;
  const saved = form.querySelector('.waymark-saved');
  let timer = 0;
  let sending = false;

  const send = async () => {
    sending = true;
    const fields = new URLSearchParams();
    new FormData(form).forEach((value, name) => fields.append(name, String(value)));
    fields.set('act', 'autosave');
    try {
      const answer = await fetch(form.action, { method: 'POST', body: fields, redirect: 'manual' });
      if (answer.status === 204 && saved instanceof HTMLElement) {
        const time = new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
        saved.textContent = `${saved.dataset.saved ?? ''} ${time}.`;
      }
    } catch {
      // Without a connection the words stay in the box, and the next change tries again.
    }
    sending = false;
  };

  form.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (!sending) {
        send();
      }
    }, WAIT);
  });
  form.addEventListener('submit', () => window.clearTimeout(timer));
}
