import { element, say } from './elements.js';

/** The states of a sentence in the order of the bar. */
const STATES = ['DECIDED', 'IN_REVIEW', 'OPEN', 'SET_ASIDE', 'UNCOVERED'];

/**
 * How many sentences of an article stand where: a bar for the eye and a legend in words. A click on either asks for the next sentence of
 * that state with the event `walk`.
 */
class CoverageBar extends HTMLElement {
  /**
   * @param {{heading: boolean, state: string}[]} sentences
   * @param {Record<string, string>} words
   */
  show(sentences, words) {
    const counts = new Map(STATES.map((state) => [state, 0]));
    for (const sentence of sentences.filter(({ heading }) => !heading)) {
      counts.set(sentence.state, counts.get(sentence.state) + 1);
    }
    const present = STATES.filter((state) => counts.get(state) > 0);
    this.replaceChildren(
      element('div', { class: 'coverage-bar', 'aria-hidden': 'true' }, ...present.map((state) => this.#part(state, counts.get(state)))),
      element('div', { class: 'coverage-legend', role: 'group', 'aria-label': words.coverage },
        ...present.map((state) => this.#entry(state, counts.get(state), words))),
    );
  }

  #part(state, count) {
    const part = element('span', { class: 'coverage-part', data: { state }, onclick: () => this.#walk(state) });
    part.style.flexGrow = String(count);
    return part;
  }

  #entry(state, count, words) {
    return element('button', { type: 'button', class: 'coverage-entry', data: { state }, title: words.walk, onclick: () => this.#walk(state) },
      element('i', { class: 'coverage-dot', 'aria-hidden': 'true' }),
      element('span', { text: say(count === 1 ? words[`coverage.${state}.one`] : words[`coverage.${state}`], count) }));
  }

  #walk(state) {
    this.dispatchEvent(new CustomEvent('walk', { detail: { state } }));
  }
}

customElements.define('desk-coverage-bar', CoverageBar);
