/**
 * Walks through the rows of a list by keyboard: j goes to the next row, k to the one before. The focus moves to the row's link, so that
 * Enter opens it and whoever listens to the screen hears it. Nothing happens while somebody types or answers a dialog.
 *
 *   <desk-row-keys for="css selector of the links"></desk-row-keys>
 */
class RowKeys extends HTMLElement {
  /** @param {KeyboardEvent} event */
  #walk = (event) => {
    const step = { j: 1, k: -1 }[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey || this.#isBusy(event)) {
      return;
    }
    const links = this.#links();
    const here = links.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    const next = links[here < 0 ? (step > 0 ? 0 : links.length - 1) : here + step];
    if (next) {
      event.preventDefault();
      next.focus();
      next.scrollIntoView({ block: 'nearest' });
    }
  };

  connectedCallback() {
    this.hidden = true;
    document.addEventListener('keydown', this.#walk);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#walk);
  }

  /** The links as they stand on the screen; a grid keeps its rows in another order. */
  #links() {
    /** @type {NodeListOf<HTMLElement>} */
    const found = document.querySelectorAll(this.getAttribute('for') ?? 'a');
    return [...found]
      .filter((link) => link.checkVisibility())
      .sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top);
  }

  /** @param {KeyboardEvent} event */
  #isBusy(event) {
    const target = event.composedPath()[0];
    const typing =
      target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));
    return typing || document.querySelector('vaadin-dialog[opened], vaadin-dialog-overlay[opened]') !== null;
  }
}

customElements.define('desk-row-keys', RowKeys);
