/**
 * Makes an element. Text goes in as text: there is no way to hand in markup.
 *
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, unknown>} [traits] attributes; `on…` are listeners, `text` is the text, `data` the data attributes;
 *     what is false, null or undefined is left out
 * @param {...(Node | string | false | null | undefined)} children what is false, null or undefined is left out
 * @returns {HTMLElementTagNameMap[T]}
 */
export function element(tag, traits = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(traits)) {
    if (value === false || value === null || value === undefined) {
      continue;
    }
    if (name === 'text') {
      made.textContent = String(value);
    } else if (name === 'data') {
      Object.assign(made.dataset, value);
    } else if (name.startsWith('on')) {
      made.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    } else {
      made.setAttribute(name, value === true ? '' : String(value));
    }
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

/** Puts values into the places `{0}`, `{1}` of a sentence. */
export function say(sentence, ...values) {
  return sentence.replace(/\{(\d)\}/g, (_, place) => String(values[Number(place)]));
}

/** How to scroll: people who asked for less motion get none. */
export function scrolling() {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}
