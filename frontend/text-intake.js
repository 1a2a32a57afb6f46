/** How long a change may wait before it is handed to the desk, in milliseconds; somebody who types on is not waited for. */
const PATIENCE = 1000;

/**
 * The field for the text of an article. It begins with what the draft holds and hands every change back within a second. A piece of a page
 * that is pasted goes to the desk first and comes back as plain paragraphs; its markup is never shown. What is too long is refused before
 * it reaches the field, so nothing that stood there is lost.
 *
 * Calls on the server: `keep(text)`, `paragraphs(html)`.
 */
class TextIntake extends HTMLElement {
  /** @type {any} */
  #area = null;
  #words = {};
  #longestText = Infinity;
  #longestPage = Infinity;
  /** What the desk has been handed last; null when it could not take it. @type {string | null} */
  #handed = '';
  #timer = 0;

  begin(words, longestText, longestPage) {
    this.#words = words;
    this.#longestText = longestText;
    this.#longestPage = longestPage;
    if (!this.#area) {
      this.#area = document.createElement('vaadin-text-area');
      this.#area.addEventListener('input', () => this.#changed());
      this.#area.addEventListener('focusout', () => this.#send());
      this.#area.addEventListener('paste', (event) => this.#paste(event), true);
      this.append(this.#area);
    }
    this.#area.label = words.label;
    this.#area.helperText = words.help;
    this.load();
  }

  /** Fetches the text of the draft. */
  async load() {
    const before = this.#area.value;
    try {
      const answer = await fetch('desk-draft-text', { credentials: 'same-origin', cache: 'no-store' });
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      this.#handed = await answer.text();
      // What has been typed or pasted in the meantime is newer than the draft.
      if (this.#area.value === before) {
        this.#area.value = this.#handed;
      }
      this.complain('');
    } catch {
      this.complain(this.#words.away);
    }
  }

  complain(sentence) {
    this.#area.errorMessage = sentence;
    this.#area.invalid = sentence !== '';
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
  }

  #changed() {
    if (!this.#timer) {
      this.#timer = setTimeout(() => this.#send(), PATIENCE);
    }
  }

  /** Hands the text over; the desk takes what it is handed in the order in which it comes. */
  async #send() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    const text = this.#area.value;
    if (text === this.#handed) {
      return;
    }
    if (text.length > this.#longestText) {
      this.complain(this.#words.tooLong);
      return;
    }
    this.#handed = text;
    const kept = await this.$server.keep(text);
    if (!kept && this.#handed === text) {
      this.#handed = null;
    }
  }

  /** @param {ClipboardEvent} event */
  async #paste(event) {
    const html = event.clipboardData?.getData('text/html') ?? '';
    const plain = event.clipboardData?.getData('text/plain') ?? '';
    if (html === '' && plain.length <= this.#longestText) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (plain.length > this.#longestText || html.length > this.#longestPage) {
      this.complain(this.#words.tooLong);
      return;
    }
    const text = await this.$server.paragraphs(html);
    this.#insert(text);
  }

  #insert(text) {
    const field = this.#area.inputElement;
    const length = field.value.length - (field.selectionEnd - field.selectionStart) + text.length;
    if (length > this.#longestText) {
      this.complain(this.#words.tooLong);
      return;
    }
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.#send();
  }
}

customElements.define('desk-text-intake', TextIntake);
