/** Where letters and digits are meant as text, or choose among entries. */
const WRITING = 'textarea, input:not([type=radio], [type=checkbox], [type=button]), select, [contenteditable], vaadin-select,'
  + ' [role=menu], [role=listbox], vaadin-date-picker-overlay-content';
const OPEN_DIALOGS = 'vaadin-dialog[opened], vaadin-confirm-dialog[opened], dialog[open]';
const BUTTONS = '[aria-keyshortcuts], .desk-actions :is(vaadin-button, button, a), .claim-tools button';
const SINGLE_KEYS_ARE_OFF = 'claimdesk.single-keys-off';

/**
 * A key of the screen that is open: the presses that stand for it, such as `j`, `?` or `Control+Enter` (Control is the command key on a
 * Mac), what it does in words, and how. `deed` says that it is something one does, not a way to get somewhere.
 *
 * @typedef {{keys: string[], words: string, act?: (key: string) => void, deed?: boolean, repeats?: boolean,
 *     when?: (pressed: KeyboardEvent) => boolean}} Key
 */

/** @type {Set<() => Key[]>} */
const declared = new Set();

/**
 * Declares keys for as long as a screen is open.
 *
 * @param {() => Key[]} keys asked whenever a key is pressed or shown
 */
export function declareKeys(keys) {
  declared.add(keys);
}

/** @param {() => Key[]} keys */
export function retractKeys(keys) {
  declared.delete(keys);
}

/**
 * Every key that does something at this moment: the declared ones, and those of the buttons and links that are to be seen. What hears
 * keys, the list of keys and the command box all ask here, so none of them can say anything else than the others.
 *
 * @returns {Key[]}
 */
export function keysNow() {
  const taken = new Set();
  return [...[...declared].flatMap((keys) => keys()), ...buttonKeys()].filter(({ keys }) => {
    const free = keys.length === 0 || keys.some((key) => !taken.has(key));
    keys.forEach((key) => taken.add(key));
    return free;
  });
}

/** What can be done on the screen at this moment: the buttons that are to be seen, and what has a key but no button. */
export function deedsNow() {
  const buttons = buttonKeys();
  const named = new Set(buttons.map(({ words }) => words));
  const further = [...declared].flatMap((keys) => keys()).filter(({ deed, words }) => deed && !named.has(words));
  return [...buttons, ...further];
}

function buttonKeys() {
  const named = new Set();
  return [...document.querySelectorAll(BUTTONS)].filter(isUsable).map((button) => ({
    keys: button.getAttribute('aria-keyshortcuts')?.split(' ') ?? [],
    words: nameOf(button),
    act: () => /** @type {HTMLElement} */ (button).click(),
    deed: true,
  })).filter(({ words }) => words !== '' && !named.has(words) && named.add(words));
}

function isUsable(button) {
  return button.checkVisibility({ visibilityProperty: true }) && !button.hasAttribute('disabled') && !button.closest('[aria-hidden=true]');
}

function nameOf(button) {
  const copy = /** @type {Element} */ (button.cloneNode(true));
  copy.querySelectorAll('[aria-hidden=true]').forEach((hidden) => hidden.remove());
  return (button.getAttribute('aria-label') ?? copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function singleKeysAreOff() {
  return localStorage.getItem(SINGLE_KEYS_ARE_OFF) === 'off';
}

export function turnSingleKeys(on) {
  localStorage.setItem(SINGLE_KEYS_ARE_OFF, on ? '' : 'off');
}

/** Whether a dialog wants to be answered first. */
export function isAsking() {
  return document.querySelector(OPEN_DIALOGS) !== null;
}

/**
 * The names of what was pressed. A keyboard whose letters are not Latin, or whose digits need the shift key, is read by the place of the
 * key as well.
 */
function namesOf(pressed) {
  const together = pressed.ctrlKey || pressed.metaKey || pressed.altKey;
  const shifted = pressed.shiftKey && (together || pressed.key.length > 1);
  const before = (pressed.ctrlKey || pressed.metaKey ? 'control+' : '') + (pressed.altKey ? 'alt+' : '') + (shifted ? 'shift+' : '');
  const names = [before + pressed.key.toLowerCase()];
  const letter = /^Key(.)$/.exec(pressed.code)?.[1];
  const digit = /^Digit(.)$/.exec(pressed.code)?.[1];
  if (letter && /^\P{ASCII}$/u.test(pressed.key)) {
    names.push(before + letter.toLowerCase());
  } else if (digit && !pressed.shiftKey && !/^[a-z0-9]$/i.test(pressed.key)) {
    names.push(before + digit);
  }
  return names;
}

function isWriting(pressed) {
  return pressed.composedPath().some((node) => node instanceof Element && node.matches(WRITING));
}

/** The one place where the keys of the desk are heard. Never while somebody writes, composes a letter or answers a dialog. */
document.addEventListener('keydown', (pressed) => {
  if (pressed.defaultPrevented || pressed.isComposing || pressed.getModifierState('AltGraph') || pressed.key === 'Dead' || isAsking()) {
    return;
  }
  const names = namesOf(pressed);
  const single = !(pressed.ctrlKey || pressed.metaKey || pressed.altKey) && pressed.key.length === 1;
  const typing = isWriting(pressed) && !names.some((name) => /^control\+(enter|k)$/.test(name));
  if (typing || (single && singleKeysAreOff() && pressed.key !== '?')) {
    return;
  }
  const found = keysNow().find(({ keys, act, when }) =>
    act && keys.some((key) => names.includes(key.toLowerCase())) && (when?.(pressed) ?? true));
  if (found && (!pressed.repeat || found.repeats)) {
    pressed.preventDefault();
    found.act?.(found.keys.find((key) => names.includes(key.toLowerCase())) ?? '');
  }
});

/** The links of a list as they stand on the screen; a grid keeps its rows in another order. */
export function linksOf(selector) {
  return [...document.querySelectorAll(selector)]
    .filter((link) => link.checkVisibility())
    .sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top);
}

/**
 * The keys of a screen, as its server names them: property `keys`, a list of {keys, words, deed}; property `rows` for a list that one
 * walks through with j and k, {links, next, previous, open}. Event `desk-key` with the key as its detail.
 */
class DeskKeys extends HTMLElement {
  // What the server has said may be there before this element is.
  /** @type {Key[]} */
  keys = this.keys ?? [];
  /** @type {{links: string, next: string, previous: string, open: string} | null} */
  rows = this.rows ?? null;

  #keys = () => [...this.#rowKeys(), ...this.keys.map((key) => ({
    ...key,
    act: (pressed) => this.dispatchEvent(new CustomEvent('desk-key', { detail: pressed })),
  }))];

  connectedCallback() {
    this.hidden = true;
    declareKeys(this.#keys);
  }

  disconnectedCallback() {
    retractKeys(this.#keys);
  }

  #rowKeys() {
    if (!this.rows || linksOf(this.rows.links).length === 0) {
      return [];
    }
    return [
      { keys: ['j'], words: this.rows.next, act: () => this.#walk(1), repeats: true },
      { keys: ['k'], words: this.rows.previous, act: () => this.#walk(-1), repeats: true },
      { keys: ['Enter'], words: this.rows.open },
    ];
  }

  #walk(step) {
    const links = linksOf(this.rows?.links ?? 'a');
    const here = links.indexOf(/** @type {Element} */ (document.activeElement));
    const next = links[here < 0 ? (step > 0 ? 0 : links.length - 1) : here + step];
    /** @type {HTMLElement | undefined} */ (next)?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  }
}

customElements.define('desk-keys', DeskKeys);
