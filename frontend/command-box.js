import { element, say } from './elements.js';
import { declareKeys, deedsNow, retractKeys } from './keys.js';

/** For how long nothing must be typed before the desk is asked. */
const PAUSE = 200;
const GROUPS = ['deeds', 'ways', 'people', 'articles', 'claims'];

/** The one box of the page, for the buttons that open it. */
let box = null;

document.addEventListener('click', (click) => {
  if (/** @type {Element} */ (click.target).closest?.('.desk-find')) {
    box?.open();
  }
});

/**
 * Finds and does by typing, with Control+K or a button of the class `desk-find`. Property `words`: what there is to say; property `ways`:
 * where one can go, as {group, words, place, address}. Event `desk-seek` asks for what words find, with {turn, words}; the answer comes by
 * `show`. Event `desk-go` with an address.
 */
class CommandBox extends HTMLElement {
  // What the server has said may be there before this element is.
  words = this.words ?? {};
  ways = this.ways ?? [];

  #dialog = null;
  #deeds = [];
  #found = [];
  #entries = [];
  #here = 0;
  #turn = 0;
  #pause = 0;

  #keys = () => [{ keys: ['Control+K'], words: this.words.title, act: () => this.open() }];

  connectedCallback() {
    box = this;
    declareKeys(this.#keys);
  }

  disconnectedCallback() {
    box = box === this ? null : box;
    retractKeys(this.#keys);
    this.#dialog?.close();
  }

  open() {
    if (this.#dialog) {
      return;
    }
    this.#deeds = deedsNow().map(({ words, keys, act }) => ({ group: 'deeds', words, place: keys.join(', '), keys, act }));
    this.#found = [];
    this.list = element('div', { id: 'command-list', class: 'command-list', role: 'listbox', 'aria-label': this.words.title });
    this.status = element('p', { class: 'desk-unseen', role: 'status' });
    this.input = element('input', {
      type: 'text', role: 'combobox', class: 'command-input', autofocus: true, autocomplete: 'off', spellcheck: 'false', maxlength: 200,
      placeholder: this.words.hint, 'aria-label': this.words.title, 'aria-controls': 'command-list', 'aria-expanded': 'true',
      'aria-autocomplete': 'list', oninput: () => this.#type(), onkeydown: (pressed) => this.#press(pressed),
    });
    const close = element('button', { type: 'button', class: 'desk-button', text: this.words.close, onclick: () => this.#dialog?.close() });
    this.#dialog = element('dialog', { class: 'command-box', 'aria-label': this.words.title, onclose: () => this.#leave(),
      onclick: ({ target }) => target === this.#dialog && this.#dialog.close() },
    element('div', { class: 'command-head' }, this.input, close), this.list, this.status);
    // Not in here: where this stands may be hidden on a wide screen.
    document.body.append(this.#dialog);
    this.#dialog.showModal();
    this.#draw();
  }

  /** Shows what the desk has found; an answer to an earlier question comes too late. */
  show(turn, found) {
    if (turn === this.#turn && this.#dialog) {
      this.#found = found;
      // It comes after what is shown already, so that whatever was chosen meanwhile stays chosen.
      this.#draw(this.#here);
      this.#tell();
    }
  }

  #leave() {
    clearTimeout(this.#pause);
    this.#turn++;
    this.#dialog?.remove();
    this.#dialog = null;
  }

  #type() {
    clearTimeout(this.#pause);
    const turn = ++this.#turn;
    const words = this.input.value.trim();
    this.#found = [];
    this.#draw();
    if (words.length > 1) {
      this.#pause = setTimeout(() => this.dispatchEvent(new CustomEvent('desk-seek', { detail: { turn, words } })), PAUSE);
    } else {
      this.#tell();
    }
  }

  #draw(place = 0) {
    const sought = this.input.value.toLocaleLowerCase().split(/\s+/).filter((word) => word !== '');
    const fits = ({ words }) => sought.every((word) => words.toLocaleLowerCase().includes(word));
    this.#entries = [...this.#deeds.filter(fits), ...this.ways.filter(fits), ...this.#found];
    this.list.replaceChildren(...GROUPS.map((group) => this.#group(group)).filter((group) => group !== null));
    this.list.hidden = this.#entries.length === 0;
    this.#stand(place);
  }

  #group(group) {
    const entries = this.#entries.filter((entry) => entry.group === group);
    return entries.length === 0 ? null : element('div', { role: 'group', 'aria-label': this.words[group] },
      element('p', { class: 'command-group', 'aria-hidden': 'true', text: this.words[group] }),
      ...entries.map((entry) => this.#option(entry)));
  }

  #option(entry) {
    return element('div', { role: 'option', id: `command-${this.#entries.indexOf(entry)}`, class: 'command-entry', 'aria-selected': 'false',
      onclick: () => this.#choose(entry) },
    element('span', { class: 'command-words', dir: 'auto', text: entry.words }),
    entry.place !== '' && element('span', { class: 'command-place', dir: 'auto', text: entry.place }));
  }

  #tell() {
    this.status.textContent = this.#entries.length === 0 ? say(this.words.nothing, this.input.value.trim())
      : say(this.words.found, this.#entries.length);
    this.status.classList.toggle('desk-unseen', this.#entries.length > 0);
  }

  #stand(place) {
    this.#here = place;
    this.list.querySelectorAll('[role=option]').forEach((option) => option.setAttribute('aria-selected', String(option.id === `command-${place}`)));
    const option = this.list.querySelector(`#command-${place}`);
    option ? this.input.setAttribute('aria-activedescendant', option.id) : this.input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  #press(pressed) {
    const last = this.#entries.length - 1;
    if (pressed.isComposing || last < 0) {
      return;
    }
    const steps = { ArrowDown: this.#here >= last ? 0 : this.#here + 1, ArrowUp: this.#here <= 0 ? last : this.#here - 1 };
    if (pressed.key in steps) {
      pressed.preventDefault();
      this.#stand(steps[pressed.key]);
    } else if (pressed.key === 'Enter') {
      pressed.preventDefault();
      this.#choose(this.#entries[this.#here]);
    }
  }

  /** Closes first, so that the focus is back where it was before anything is done there. */
  #choose(entry) {
    this.#dialog?.close();
    if (entry.act) {
      entry.act(entry.keys?.[0] ?? '');
    } else {
      this.dispatchEvent(new CustomEvent('desk-go', { detail: entry.address }));
    }
  }
}

customElements.define('desk-command-box', CommandBox);
