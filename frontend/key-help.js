import { element } from './elements.js';
import { declareKeys, keysNow, retractKeys, singleKeysAreOff, turnSingleKeys } from './keys.js';

/** How keys are printed on most keyboards. */
const CAPS = { Enter: '↵', ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' };

/** Shows the keys of the screen that is open, with `?` or its method `open`. Property `words`: what there is to say, by key. */
class KeyHelp extends HTMLElement {
  // What the server has said may be there before this element is.
  words = this.words ?? {};

  #keys = () => [{ keys: ['?'], words: this.words.help, act: () => this.open(), deed: true }];

  connectedCallback() {
    declareKeys(this.#keys);
  }

  disconnectedCallback() {
    retractKeys(this.#keys);
  }

  open() {
    const on = element('input', { type: 'checkbox', onchange: ({ target }) => turnSingleKeys(target.checked) });
    on.checked = !singleKeysAreOff();
    const rows = keysNow().filter(({ keys }) => keys.length > 0).flatMap(({ keys, words }) => [
      element('dt', {}, ...this.#caps(keys)),
      element('dd', { dir: 'auto', text: words }),
    ]);
    const dialog = element('dialog', { class: 'key-help', 'aria-label': this.words.title, onclose: () => dialog.remove() },
      element('h2', { text: this.words.title }),
      element('dl', {}, ...rows),
      element('label', {}, on, ` ${this.words.on}`),
      element('form', { method: 'dialog' }, element('button', { class: 'desk-button', autofocus: true, text: this.words.close })));
    // Not in here: where this stands may be hidden on a wide screen.
    document.body.append(dialog);
    dialog.showModal();
  }

  /** Many keys in a row that do the same are told by the first and the last of them. */
  #caps(keys) {
    const told = keys.length > 2 ? [keys[0], keys.at(-1)] : keys;
    return told.flatMap((key, place) => [place > 0 && ' – ', element('kbd', { text: this.#cap(key) })]);
  }

  #cap(key) {
    return key.split('+').map((part) => CAPS[part] ?? this.words[part.toLowerCase()] ?? (part.length === 1 ? part.toUpperCase() : part)).join(' ');
  }
}

/** Shows the keys of the screen that is open, for a button that says so. */
export function showKeys() {
  /** @type {KeyHelp | null} */ (document.querySelector('desk-key-help'))?.open();
}

customElements.define('desk-key-help', KeyHelp);
