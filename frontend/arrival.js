/** Puts the focus on the heading of a screen to which somebody has come. Method `note` says that somebody has. */
class Arrival extends HTMLElement {
  note() {
    // The screen is drawn by then, and has put the focus where it wants it.
    requestAnimationFrame(() => setTimeout(() => this.#arrive()));
  }

  #arrive() {
    const screen = document.querySelector('vaadin-app-layout > main');
    const heading = /** @type {HTMLElement | null} */ (screen?.querySelector('h1') ?? screen);
    if (heading && !screen?.contains(document.activeElement) && !document.querySelector('dialog[open], vaadin-dialog[opened]')) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }
  }
}

customElements.define('desk-arrival', Arrival);
