// @ts-check
// Looks every second whether a file has been read, and shows the page again when it has.

/** @param {HTMLElement} element that names where to ask */
export function better(element) {
  const address = element.dataset.progress;
  if (!address) {
    return;
  }
  const look = async () => {
    try {
      const answer = await fetch(address);
      const told = /** @type {{ busy: boolean }} */ (await answer.json());
      if (!told.busy) {
        window.location.reload();
        return;
      }
    } catch {
      // The page looks again by itself.
    }
    window.setTimeout(look, 1000);
  };
  window.setTimeout(look, 1000);
}
