import { element } from './elements.js';

/**
 * The words of a quote, to be selected, and a button that takes what is selected.
 *
 * Event: `cut-out` {spans, words}, the spans in UTF-16 code units of the article.
 */
class QuoteCutter extends HTMLElement {
  show(pieces, take) {
    const words = pieces.flatMap(({ start, words: text }, i) => [
      i > 0 && element('span', { 'aria-hidden': 'true', text: ' … ' }),
      element('span', { class: 'quote-piece', data: { start }, text }),
    ]);
    this.replaceChildren(
      element('p', { class: 'claim-dialog-quote', dir: 'auto' }, ...words),
      element('button', {
        type: 'button', class: 'desk-button', text: take,
        onpointerdown: (event) => event.preventDefault(), onclick: () => this.#cut(),
      }));
  }

  #cut() {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) {
      return;
    }
    const range = selection.getRangeAt(0);
    const cuts = [...this.querySelectorAll('.quote-piece')].map((piece) => within(piece, range)).filter(Boolean);
    if (cuts.length > 0) {
      const spans = cuts.map(({ start, end }) => ({ start, end }));
      this.dispatchEvent(new CustomEvent('cut-out', { detail: { spans, words: cuts.map(({ words }) => words).join(' … ') } }));
      selection.removeAllRanges();
    }
  }
}

/** What a range holds of a piece, or null. */
function within(piece, range) {
  const text = piece.firstChild;
  if (!text || !range.intersectsNode(text)) {
    return null;
  }
  const from = range.startContainer === text ? range.startOffset : 0;
  const to = range.endContainer === text ? range.endOffset : text.length;
  const start = Number(piece.dataset.start);
  return to > from ? { start: start + from, end: start + to, words: text.data.slice(from, to) } : null;
}

customElements.define('desk-quote-cutter', QuoteCutter);
