import { element } from './elements.js';

/**
 * The lines of a draft, each with a box that says whether it belongs to the article; what is left out is struck through. One stop for the
 * Tab key: the arrow keys walk from line to line, the space bar or a click changes one.
 *
 * Events: `drop-line` {line, dropped}, where lines count from zero.
 */
class LineSheet extends HTMLElement {
  #text = null;
  #words = {};

  connectedCallback() {
    this.addEventListener('change', this.#toggle);
    this.addEventListener('keydown', this.#walk);
  }

  disconnectedCallback() {
    this.removeEventListener('change', this.#toggle);
    this.removeEventListener('keydown', this.#walk);
  }

  /** Shows the lines of the draft, with these numbers left out. @param {number[]} dropped */
  async show(dropped, words) {
    this.#words = words;
    try {
      this.#text ??= await this.#fetch();
      this.#draw(new Set(dropped));
    } catch {
      this.replaceChildren(element('p', { role: 'alert', text: words.away }));
    }
  }

  async #fetch() {
    const answer = await fetch('desk-draft-text', { credentials: 'same-origin', cache: 'no-store' });
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    return answer.text();
  }

  /** @param {Set<number>} dropped */
  #draw(dropped) {
    const list = element('ul', { 'aria-label': this.#words.list });
    this.#text.split('\n').forEach((text, line) => {
      if (text.trim() !== '') {
        list.append(this.#line(text, line, dropped.has(line)));
      }
    });
    this.replaceChildren(list);
    this.#boxes()[0]?.setAttribute('tabindex', '0');
  }

  #line(text, line, dropped) {
    const box = element('input', { type: 'checkbox', checked: !dropped, tabindex: '-1', data: { line } });
    const words = element('span', { class: 'line-text', dir: 'auto', text });
    const note = element('span', { class: 'line-note', text: this.#words.dropped });
    return element('li', { 'data-dropped': dropped }, element('label', {}, box, words, note));
  }

  #toggle = (event) => {
    const box = event.target;
    const dropped = !box.checked;
    box.closest('li').toggleAttribute('data-dropped', dropped);
    this.dispatchEvent(new CustomEvent('drop-line', { detail: { line: Number(box.dataset.line), dropped } }));
  };

  #walk = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const boxes = this.#boxes();
    const next = step && boxes[boxes.indexOf(event.target) + step];
    if (next) {
      event.preventDefault();
      event.target.setAttribute('tabindex', '-1');
      next.setAttribute('tabindex', '0');
      next.focus();
    }
  };

  #boxes() {
    return [...this.querySelectorAll('input')];
  }
}

customElements.define('desk-line-sheet', LineSheet);
