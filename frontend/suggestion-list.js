import { element } from './elements.js';

/** What can be done about a suggestion, and whether it stands out. */
const DEEDS = { 'accept-suggestion': true, 'change-suggestion': false, 'refuse-suggestion': false, 'withdraw-suggestion': false };

/** The element for words that are gone, are new, or stay. @type {Record<string, 'del' | 'ins' | 'span'>} */
const SIDES = { GONE: 'del', NEW: 'ins', BOTH: 'span' };

/**
 * Draws a suggestion.
 *
 * @param {any} card what the server says of it
 * @param {Record<string, string>} words
 * @param {(wish: object) => void} tell hears what the person wants to do about it
 */
export function suggestion(card, words, tell) {
  return element('article', { class: 'suggestion', data: { suggestion: card.id, state: card.state, ...(card.outdated && { outdated: '' }) }, 'aria-label': card.title },
    element('div', { class: 'suggestion-head' },
      element('span', { class: 'suggestion-title', dir: 'auto', text: card.title }),
      element('span', { class: 'suggestion-made', text: card.made })),
    card.place && element('a', { class: 'suggestion-place', href: card.address, 'router-link': true, dir: 'auto', text: card.place }),
    ...card.lines.map((line) => drawn(line, words)),
    card.why && element('p', { class: 'suggestion-why', dir: 'auto' }, `${words.why} `, element('q', { text: card.why })),
    card.outdated && element('p', { class: 'suggestion-outdated', text: card.outdated }),
    card.outcome && element('p', { class: 'suggestion-outcome', dir: 'auto', text: card.outcome }),
    card.done.length > 0 && element('div', { class: 'suggestion-done' },
      element('p', { class: 'suggestion-made', text: words.done }), ...card.done.map((line) => drawn(line, words))),
    card.deeds.length > 0 && element('div', { class: 'claim-deeds' }, ...card.deeds.map((name) => button(name, card, words, tell))));
}

/** A line of a suggestion: words that stay, that go and that come, named for those who hear them. */
function drawn({ label, pieces }, words) {
  const parts = pieces.flatMap(({ words: text, side }, place) => [
    place > 0 && ' ',
    element(SIDES[side], {},
      side !== 'BOTH' && element('span', { class: 'desk-unseen', text: `${words[side]} ` }), text),
  ]);
  return element('p', { class: 'suggestion-line' },
    label && element('span', { class: 'suggestion-label', text: label }),
    element('span', { dir: 'auto' }, ...parts));
}

function button(name, card, words, tell) {
  const act = () => tell({ name, claims: card.claims, versions: card.versions, other: card.id, version: card.version });
  return element('button', {
    type: 'button', class: DEEDS[name] ? 'desk-button desk-button-main' : 'desk-button', data: { deed: name },
    'aria-label': `${words[`deed.${name}`]}: ${card.title}`, text: words[`deed.${name}`], onclick: act,
  });
}

/** Suggestions one below the other. Event: `deed` {name, claims, versions, other, version, …}, which is answered by showing them anew. */
class SuggestionList extends HTMLElement {
  #words = {};

  show(cards, words) {
    const focused = this.contains(document.activeElement);
    this.#words = words;
    this.replaceChildren(element('ul', { class: 'suggestion-cards', role: 'list' }));
    this.showMore(cards);
    if (focused) {
      this.querySelector('button')?.focus();
    }
  }

  showMore(cards) {
    this.querySelector('ul')?.append(...cards.map((card) => element('li', {}, suggestion(card, this.#words, (wish) => this.#tell(wish)))));
  }

  #tell(wish) {
    this.dispatchEvent(new CustomEvent('deed', { detail: { sentence: -1, start: 0, end: 0, quote: '', ...wish } }));
  }
}

customElements.define('desk-suggestion-list', SuggestionList);
