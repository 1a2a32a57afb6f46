import { element, say, scrolling } from './elements.js';

/** @typedef {{start: number, end: number}} Span offsets in UTF-16 code units, as JavaScript and the server count them */

/** The colour in which a claim of a status is underlined. */
const COLOURS = {
  PROPOSED: 'open', OPEN: 'open', IN_REVIEW: 'review', SUBMITTED: 'review', DISPUTED: 'disputed',
  DECIDED: 'decided', PUBLISHED: 'decided', WITHDRAWN: 'aside', SET_ASIDE: 'aside',
};

/** More underlines than this cannot be told apart. */
const LAYERS = 3;

/**
 * The text of an article with its claims underlined. It is fetched once from its immutable address and cut into flat pieces at the borders
 * of claims and sentences, so that claims may overlap as they like: each piece carries one underline for every claim it belongs to.
 *
 * Events: `choose-claim` {id}, `choose-sentence` {position}, `select` (the person has selected other words).
 */
class ArticleText extends HTMLElement {
  #text = '';
  #claims = [];
  #sentences = [];
  #words = {};
  #claim = null;
  #sentence = null;
  #onSelection = () => this.dispatchEvent(new CustomEvent('select'));

  connectedCallback() {
    document.addEventListener('selectionchange', this.#onSelection);
    this.addEventListener('click', this.#pick);
  }

  disconnectedCallback() {
    document.removeEventListener('selectionchange', this.#onSelection);
    this.removeEventListener('click', this.#pick);
  }

  /** Fetches the text; says so when it cannot. */
  async load(address, words) {
    this.#words = words;
    this.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(address, { credentials: 'same-origin' });
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      this.#text = await answer.text();
      this.#draw();
      this.choose(this.#claim, this.#sentence);
    } catch {
      this.replaceChildren(element('p', { class: 'article-away', role: 'alert' }, words.textAway + ' ',
        element('button', { type: 'button', text: words.again, onclick: () => this.load(address, words) })));
    } finally {
      this.removeAttribute('aria-busy');
    }
  }

  show(claims, sentences) {
    this.#claims = claims.filter(({ status }) => status in COLOURS);
    this.#sentences = sentences;
    this.#draw();
  }

  /** Shows strongly what is chosen, a claim or a sentence, and brings it into view. */
  choose(claim, sentence, moving = true) {
    this.#claim = claim;
    this.#sentence = sentence;
    this.#mark();
    if (moving) {
      this.querySelector('.now')?.scrollIntoView({ block: 'center', behavior: scrolling() });
    }
  }

  /** Brings what is chosen into view once more. */
  comeBack() {
    this.choose(this.#claim, this.#sentence);
  }

  /** The words between two offsets. */
  words(start, end) {
    return this.#text.slice(start, end);
  }

  /** The words that are selected now, or null. @returns {Span | null} */
  selection() {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) {
      return null;
    }
    const range = selection.getRangeAt(0);
    if (!this.contains(range.startContainer) || !this.contains(range.endContainer)) {
      return null;
    }
    const start = this.#offset(range.startContainer, range.startOffset);
    const end = this.#offset(range.endContainer, range.endOffset);
    return start < end ? { start, end } : null;
  }

  #draw() {
    if (this.#text === '') {
      return;
    }
    this.replaceChildren(...lines(this.#text).map((line) => this.#paragraph(line)));
    this.#mark();
  }

  #paragraph(line) {
    const claims = this.#claims.filter(({ spans }) => spans.some((span) => overlap(span, line)));
    const sentences = this.#sentences.filter((sentence) => overlap(sentence, line));
    const heading = sentences.length > 0 && sentences.every((sentence) => sentence.heading);
    const paragraph = element('p', { dir: 'auto', class: heading && 'article-heading' });
    for (const piece of pieces(line, claims, sentences)) {
      paragraph.append(this.#piece(piece), ...piece.ending.map((claim) => this.#number(claim)));
    }
    return paragraph;
  }

  #piece({ start, end, claims, sentence }) {
    const data = { start };
    claims.slice(0, LAYERS).forEach((claim, layer) => {
      data[`layer${layer}`] = COLOURS[claim.status];
    });
    data.claims = ` ${claims.map(({ id }) => id).join(' ')} `;
    if (sentence) {
      data.sentence = sentence.position;
      data.state = sentence.state;
    }
    return element(claims.length > 0 ? 'mark' : 'span', { class: 'piece', data, text: this.#text.slice(start, end) });
  }

  #number(claim) {
    return element('span', {
      class: 'claim-number', role: 'button', tabindex: '-1', data: { claim: claim.id, number: claim.number, layer0: COLOURS[claim.status] },
      'aria-label': say(this.#words.claim, claim.number),
    });
  }

  #mark() {
    for (const piece of this.querySelectorAll('.piece, .claim-number')) {
      const now = this.#claim !== null
        ? piece.dataset.claim === String(this.#claim) || (piece.dataset.claims ?? '').includes(` ${this.#claim} `)
        : this.#sentence !== null && piece.dataset.sentence === String(this.#sentence);
      piece.classList.toggle('now', now);
      piece.classList.toggle('now-sentence', now && this.#claim === null);
    }
  }

  /** A click chooses the smallest claim below it; a second one the next larger; outside of claims, the sentence. */
  #pick = (event) => {
    if (this.selection() !== null || !(event.target instanceof Element)) {
      return;
    }
    const number = event.target.closest('.claim-number');
    if (number) {
      this.dispatchEvent(new CustomEvent('choose-claim', { detail: { id: Number(number.dataset.claim) } }));
      return;
    }
    const piece = event.target.closest('.piece');
    if (!piece) {
      return;
    }
    const below = piece.dataset.claims.split(' ').filter(Boolean).map(Number).reverse();
    if (below.length > 0) {
      const next = below[(below.indexOf(this.#claim) + 1) % below.length];
      this.dispatchEvent(new CustomEvent('choose-claim', { detail: { id: next } }));
    } else if (piece.dataset.sentence !== undefined) {
      this.dispatchEvent(new CustomEvent('choose-sentence', { detail: { position: Number(piece.dataset.sentence) } }));
    }
  };

  /** The offset in the text of a place in the page. */
  #offset(node, within) {
    if (node.nodeType === Node.TEXT_NODE) {
      const piece = node.parentElement?.closest('.piece');
      return piece ? Number(piece.dataset.start) + within : 0;
    }
    for (let next = node.childNodes[within] ?? null; next; next = next.nextSibling) {
      const piece = next instanceof Element ? (next.matches('.piece') ? next : next.querySelector('.piece')) : null;
      if (piece) {
        return Number(piece.dataset.start);
      }
    }
    const before = [...node.querySelectorAll?.('.piece') ?? []].at(-1) ?? node.previousElementSibling;
    return before?.dataset?.start === undefined ? this.#text.length : Number(before.dataset.start) + before.textContent.length;
  }
}

/** The lines of a text that have something on them. @returns {Span[]} */
function lines(text) {
  const found = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    if (match[0].trim() !== '') {
      found.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return found;
}

/** Cuts a line wherever a claim or a sentence begins or ends; the claims of a piece are ordered from the longest to the shortest. */
function pieces(line, claims, sentences) {
  const cuts = new Set([line.start, line.end]);
  for (const span of [...claims.flatMap(({ spans }) => spans), ...sentences]) {
    [span.start, span.end].filter((offset) => offset > line.start && offset < line.end).forEach((offset) => cuts.add(offset));
  }
  const borders = [...cuts].sort((one, other) => one - other);
  return borders.slice(0, -1).map((start, i) => {
    const piece = { start, end: borders[i + 1] };
    const here = claims.filter(({ spans }) => spans.some((span) => overlap(span, piece)));
    return {
      ...piece,
      claims: here.sort((one, other) => length(other) - length(one)),
      sentence: sentences.find((sentence) => overlap(sentence, piece)),
      ending: here.filter(({ spans }) => spans.at(-1).end === piece.end).sort((one, other) => one.number - other.number),
    };
  });
}

function length({ spans }) {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** @param {Span} one @param {Span} other */
function overlap(one, other) {
  return one.start < other.end && other.start < one.end;
}

customElements.define('desk-article-text', ArticleText);
