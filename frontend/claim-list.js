import { element, say, scrolling } from './elements.js';

/** Everything that may be done to a claim: its key, and whether it stands out. */
const DEEDS = {
  accept: { key: 'G', main: true },
  confirm: { key: 'Y', main: true },
  decide: { key: 'A', main: true },
  reword: { key: 'E' },
  split: { key: 'S' },
  assign: { key: 'R' },
  'set-aside': { key: 'X' },
  'take-up': { key: 'U', main: true },
};

/** How strongly a claim asks to be checked is shown in this many dots. */
const DOTS = 5;

/**
 * The claims of an article as cards, one of them chosen. The server says with each claim what may be done to it; the list only offers it.
 *
 * Events: `choose-claim` {id}, `deed` {name, ids}, `tick` (other claims are ticked).
 */
class ClaimList extends HTMLElement {
  #claims = [];
  #words = {};
  #chosen = null;
  #ticked = new Set();
  #last = null;

  show(claims, words) {
    this.#claims = claims;
    this.#words = words;
    const left = new Set(claims.map(({ id }) => id));
    this.#ticked = new Set([...this.#ticked].filter((id) => left.has(id)));
    this.#draw();
  }

  /** Puts a changed claim in the place of the old one. */
  replace(claim) {
    const place = this.#claims.findIndex(({ id }) => id === claim.id);
    this.#claims[place] = claim;
    const old = this.#card(claim.id);
    const focused = old?.contains(document.activeElement);
    old?.replaceWith(this.#draft(claim));
    if (focused) {
      this.#focus(claim.id);
    }
    this.#drawTools();
  }

  /** Opens the card of a claim and brings it into view. */
  choose(id, moving = true) {
    const before = this.#chosen;
    this.#chosen = id;
    for (const changed of new Set([before, id])) {
      const claim = this.#claims.find((one) => one.id === changed);
      const old = claim && this.#card(claim.id);
      if (old) {
        const focused = old.contains(document.activeElement);
        old.replaceWith(this.#draft(claim));
        if (focused) {
          this.#focus(claim.id);
        }
      }
    }
    if (moving && id !== null) {
      this.#card(id)?.scrollIntoView({ block: 'nearest', behavior: scrolling() });
    }
  }

  get chosen() {
    return this.#claims.find(({ id }) => id === this.#chosen) ?? null;
  }

  /** The claim so many places after the chosen one; from the ends it stays where it is. */
  next(step) {
    const place = this.#claims.findIndex(({ id }) => id === this.#chosen);
    const there = place < 0 ? (step > 0 ? 0 : this.#claims.length - 1) : Math.min(this.#claims.length - 1, Math.max(0, place + step));
    return this.#claims[there] ?? null;
  }

  /** Moves the keyboard to the chosen card. */
  focusChosen() {
    this.#focus(this.#chosen);
  }

  /** Does a deed to the ticked claims that allow it, or else to the chosen one. */
  act(name) {
    const ids = this.#reach(name).map(({ id }) => id);
    if (ids.length > 0) {
      this.dispatchEvent(new CustomEvent('deed', { detail: { name, ids } }));
    }
  }

  clearTicks() {
    this.#ticked.clear();
    this.#draw();
  }

  toggleTick() {
    if (this.chosen && this.querySelector('.claim-tick')) {
      this.#tick(this.#chosen, !this.#ticked.has(this.#chosen), false);
    }
  }

  #reach(name) {
    const several = name === 'confirm' || name === 'assign';
    const claims = several && this.#ticked.size > 0 ? this.#claims.filter(({ id }) => this.#ticked.has(id)) : [this.chosen];
    return claims.filter((claim) => claim?.deeds.includes(name));
  }

  #draw() {
    const editing = this.#claims.some(({ deeds }) => deeds.length > 0);
    this.replaceChildren(
      element('div', { class: 'claim-tools', hidden: !editing }),
      this.#claims.length === 0
        ? element('p', { class: 'claim-none', text: this.#words.noClaims })
        : element('ul', { class: 'claim-cards', role: 'list', 'aria-label': this.#words.claims }, ...this.#claims.map((claim) => this.#draft(claim))),
    );
    this.#drawTools();
  }

  #drawTools() {
    const proposed = this.#claims.filter(({ deeds }) => deeds.includes('confirm'));
    const ticked = this.#claims.filter(({ id }) => this.#ticked.has(id));
    const confirmable = ticked.filter(({ deeds }) => deeds.includes('confirm'));
    const assignable = ticked.filter(({ deeds }) => deeds.includes('assign'));
    this.querySelector('.claim-tools')?.replaceChildren(
      element('span', { class: 'claim-count', 'aria-live': 'polite',
        text: ticked.length > 0 ? say(this.#words.ticked, ticked.length) : say(this.#words.count, this.#claims.length) }),
      ...(ticked.length > 0
        ? [
            confirmable.length > 0 && this.#tool(say(this.#words.confirmTicked, confirmable.length), () => this.act('confirm')),
            assignable.length > 0 && this.#tool(say(this.#words.assignTicked, assignable.length), () => this.act('assign')),
            this.#tool(this.#words.untick, () => this.clearTicks()),
          ]
        : [proposed.length > 1 && this.#tool(say(this.#words.confirmAll, proposed.length), () => this.#confirmAll(proposed))]
      ).filter(Boolean),
    );
  }

  #tool(text, act) {
    return element('button', { type: 'button', class: 'desk-button', text, onclick: act });
  }

  #confirmAll(proposed) {
    this.dispatchEvent(new CustomEvent('deed', { detail: { name: 'confirm', ids: proposed.map(({ id }) => id) } }));
  }

  #draft(claim) {
    const chosen = claim.id === this.#chosen;
    return element('li', {
      class: 'claim-card', data: { claim: claim.id, status: claim.status }, 'aria-current': chosen && 'true',
      onclick: (event) => this.#click(event, claim),
    },
      this.#words.editor && element('input', {
        type: 'checkbox', class: 'claim-tick', 'aria-label': say(this.#words.tick, claim.number),
        ...(this.#ticked.has(claim.id) ? { checked: true } : {}),
      }),
      element('span', { class: 'claim-place', 'aria-hidden': 'true', text: claim.number }),
      element('button', { type: 'button', class: 'claim-wording', dir: 'auto', 'aria-expanded': String(chosen) },
        element('span', { class: 'desk-unseen', text: say(this.#words.claim, claim.number) + ': ' }), claim.wording),
      this.#badge(claim),
      this.#facts(claim),
      claim.unresolved && element('p', { class: 'claim-footing', dir: 'auto', text: claim.unresolved }),
      claim.footing && element('p', { class: 'claim-footing', dir: 'auto', text: claim.footing }),
      chosen ? this.#details(claim) : null);
  }

  #badge(claim) {
    const traits = claim.verdict
      ? { class: 'verdict-badge', data: { tone: claim.verdict.tone } }
      : { class: 'status-badge', data: { status: claim.status } };
    return element('span', traits,
      element('span', { class: 'desk-icon', 'aria-hidden': 'true', data: { icon: claim.verdict ? claim.verdict.icon : claim.status } }),
      element('span', { text: claim.verdict ? claim.verdict.label : claim.statusText }));
  }

  #facts(claim) {
    return element('div', { class: 'claim-facts' },
      element('span', { text: claim.kind }),
      claim.speaker && element('span', { dir: 'auto', text: say(this.#words.saidBy, claim.speaker) }),
      element('span', { class: 'claim-worth', title: say(this.#words.worth, claim.worth, DOTS) },
        element('span', { 'aria-hidden': 'true' }, '●'.repeat(claim.worth), element('u', { text: '●'.repeat(DOTS - claim.worth) })),
        element('span', { class: 'desk-unseen', text: say(this.#words.worth, claim.worth, DOTS) })),
      claim.note && element('span', { dir: 'auto', text: claim.note }),
      ...claim.people.map((person) => element('span', { text: person })));
  }

  #details(claim) {
    return element('div', { class: 'claim-details' },
      claim.reasons.length > 0 ? element('p', { class: 'claim-reasons', text: say(this.#words.because, claim.reasons.join(' · ')) }) : null,
      claim.doubts.length > 0 && element('p', { class: 'claim-reasons', text: say(this.#words.butMind, claim.doubts.join(' · ')) }),
      element('p', { class: 'claim-quote', dir: 'auto', text: claim.quote }),
      claim.origin && element('p', { class: 'claim-origin', dir: 'auto', text: claim.origin }),
      claim.deeds.length > 0
        ? element('div', { class: 'claim-deeds' }, ...Object.keys(DEEDS).filter((name) => claim.deeds.includes(name)).map((name) => this.#deed(name, claim)))
        : null);
  }

  #deed(name, claim) {
    const { key, main } = DEEDS[name];
    const traits = { class: main ? 'desk-button desk-button-main' : 'desk-button', 'aria-keyshortcuts': key.toLowerCase() };
    const inside = [this.#words[`deed.${name}`], ' ', element('kbd', { 'aria-hidden': 'true', text: key })];
    if (name === 'decide') {
      return element('a', { ...traits, href: claim.decideAt, 'router-link': true }, ...inside);
    }
    const act = () => this.dispatchEvent(new CustomEvent('deed', { detail: { name, ids: [claim.id] } }));
    return element('button', { ...traits, type: 'button', onclick: act }, ...inside);
  }

  #click(event, claim) {
    const target = /** @type {Element} */ (event.target);
    if (target.matches('.claim-tick')) {
      this.#tick(claim.id, /** @type {HTMLInputElement} */ (target).checked, event.shiftKey);
    } else if (!target.closest('.claim-details') && document.getSelection()?.isCollapsed !== false) {
      this.dispatchEvent(new CustomEvent('choose-claim', { detail: { id: claim.id } }));
    }
  }

  /** Ticks a claim; with shift, all from the last one that was ticked. */
  #tick(id, on, range) {
    const place = (wanted) => this.#claims.findIndex((claim) => claim.id === wanted);
    const from = range && this.#last !== null ? place(this.#last) : place(id);
    const [low, high] = [Math.min(from, place(id)), Math.max(from, place(id))];
    for (const claim of this.#claims.slice(low, high + 1)) {
      this.#ticked[on ? 'add' : 'delete'](claim.id);
      const tick = this.#card(claim.id)?.querySelector('.claim-tick');
      if (tick) {
        /** @type {HTMLInputElement} */ (tick).checked = on;
      }
    }
    this.#last = id;
    this.#drawTools();
  }

  #card(id) {
    return this.querySelector(`.claim-card[data-claim='${Number(id)}']`);
  }

  #focus(id) {
    /** @type {HTMLElement | null} */ (this.#card(id)?.querySelector('.claim-wording') ?? null)?.focus({ preventScroll: true });
  }
}

customElements.define('desk-claim-list', ClaimList);
