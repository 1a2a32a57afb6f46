const PREFIX = 'claimdesk.draft.';

/**
 * Keeps what is typed on its screen in this browser until the desk has it, so that neither a killed server nor a lost sign-in takes any of
 * it. Fields take part by `data-draft="their name"`. What the desk has is told by fingerprints, never by sending the words again.
 *
 * Attributes: `owner` names the person and what is being written; `saved` is JSON, a fingerprint for each field as the desk has it;
 * `done` says that nothing of it is needed any more.
 * Event `draft-found`, when words are left that the desk does not have; its detail is JSON, `{name: {text, base}}`, where `base` is the
 * fingerprint of what the desk had when they were typed.
 */
class DraftKeeper extends HTMLElement {
  static observedAttributes = ['owner', 'saved', 'done'];

  #told = '';

  #keep = (/** @type {InputEvent} */ typed) => {
    const path = typed.composedPath();
    const field = path.find((node) => node instanceof HTMLElement && node.dataset.draft);
    const source = path[0];
    if (field instanceof HTMLElement && 'value' in source && this.hasAttribute('owner')) {
      const copy = this.#read();
      const name = /** @type {string} */ (field.dataset.draft);
      copy[name] = { text: String(source.value), base: copy[name]?.base ?? this.#saved()[name] ?? '' };
      this.#write(copy);
    }
  };

  connectedCallback() {
    document.addEventListener('input', this.#keep, true);
    this.attributeChangedCallback();
  }

  disconnectedCallback() {
    document.removeEventListener('input', this.#keep, true);
  }

  attributeChangedCallback() {
    if (!this.isConnected || !this.hasAttribute('owner') || !this.hasAttribute('saved')) {
      return;
    }
    if (this.hasAttribute('done')) {
      this.forget();
      return;
    }
    const saved = this.#saved();
    const copy = this.#read();
    for (const name of Object.keys(copy)) {
      if (fingerprint(copy[name].text) === saved[name]) {
        delete copy[name];
      }
    }
    this.#write(copy);
    if (this.#told !== this.getAttribute('owner')) {
      this.#told = this.getAttribute('owner') ?? '';
      if (Object.keys(copy).length > 0) {
        this.dispatchEvent(new CustomEvent('draft-found', { detail: JSON.stringify(copy) }));
      }
    }
  }

  /** Lets go of every copy. */
  forget() {
    this.#write({});
  }

  #place() {
    return PREFIX + this.getAttribute('owner');
  }

  #saved() {
    return JSON.parse(this.getAttribute('saved') ?? '{}');
  }

  /** @returns {Record<string, {text: string, base: string}>} */
  #read() {
    try {
      return JSON.parse(localStorage.getItem(this.#place()) ?? '{}');
    } catch {
      return {};
    }
  }

  #write(copy) {
    try {
      if (Object.keys(copy).length === 0) {
        localStorage.removeItem(this.#place());
      } else {
        localStorage.setItem(this.#place(), JSON.stringify(copy));
      }
    } catch {
      // A browser that keeps nothing: the desk still has every draft within two seconds.
    }
  }
}

/** Length and hash of a text; the same as `Fingerprint` on the server. */
function fingerprint(text) {
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    hash = (Math.imul(31, hash) + text.charCodeAt(i)) | 0;
  }
  return text.length + ':' + hash;
}

/** Whoever signs out leaves nothing behind for the next at this machine. */
document.addEventListener('click', (clicked) => {
  if (clicked.composedPath().some((node) => node instanceof HTMLElement && 'forgetsDrafts' in node.dataset)) {
    Object.keys(localStorage)
      .filter((name) => name.startsWith(PREFIX))
      .forEach((name) => localStorage.removeItem(name));
  }
}, true);

customElements.define('desk-draft-keeper', DraftKeeper);
