/** Where letters and digits are meant as text. */
const WRITING = 'textarea, input:not([type=radio], [type=checkbox], [type=button]), select, [contenteditable], vaadin-select';

/**
 * Hears the keys of its screen, wherever the focus is, but never a letter or a digit that somebody types into a field, and none while a
 * dialog is open.
 *
 * Attribute `keys`: those it listens for, parted by spaces, such as `1 2 e ? Ctrl+Enter` (Ctrl is the command key on a Mac).
 * Event `desk-key` with the key as its detail.
 */
class DeskKeys extends HTMLElement {
  #hear = (/** @type {KeyboardEvent} */ pressed) => {
    const together = pressed.ctrlKey || pressed.metaKey;
    const key = (together ? 'Ctrl+' : '') + pressed.key;
    const writing = pressed.composedPath().some((node) => node instanceof Element && node.matches(WRITING));
    const wanted = (this.getAttribute('keys') ?? '').split(' ').includes(key);
    const busy = document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]') !== null;
    if (!wanted || busy || pressed.altKey || pressed.repeat || pressed.isComposing || (writing && !together)) {
      return;
    }
    pressed.preventDefault();
    this.dispatchEvent(new CustomEvent('desk-key', { detail: key }));
  };

  connectedCallback() {
    document.addEventListener('keydown', this.#hear);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#hear);
  }
}

customElements.define('desk-keys', DeskKeys);
