import { element, say, scrolling } from './elements.js';
import { suggestion } from './suggestion-list.js';

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
  mark: { key: 'M' },
  unmark: { key: 'M' },
  history: { key: 'H' },
};

/** What may be done to all ticked claims that allow it. */
const FOR_SEVERAL = ['confirm', 'assign', 'mark', 'unmark', 'set-aside'];

/** How strongly a claim asks to be checked is shown in this many dots. */
const DOTS = 5;

/**
 * The claims of an article as cards, one of them chosen. The server says with each claim what may be done to it; the list only offers it.
 *
 * Events: `choose-claim` {id}, `deed` {name, ids, other}, `answer` (what to do about a suggestion).
 */
class ClaimList extends HTMLElement {
  #claims = [];
  #additions = [];
  #words = {};
  #chosen = null;
  #ticked = new Set();
  #last = null;
  #steps = null;
  #dragged = null;

  /** @param additions claims that reviewers would like to have added */
  show(claims, words, additions = this.#additions) {
    this.#claims = claims;
    this.#additions = additions;
    this.#words = words;
    const left = new Set(claims.map(({ id }) => id));
    this.#ticked = new Set([...this.#ticked].filter((id) => left.has(id)));
    this.#draw();
  }

  /** Puts changed claims in the place of the old ones. */
  replaceAll(claims) {
    for (const claim of claims) {
      const place = this.#claims.findIndex(({ id }) => id === claim.id);
      this.#claims[place] = claim;
      const old = this.#card(claim.id);
      const focused = old?.contains(document.activeElement);
      old?.replaceWith(this.#draft(claim));
      if (focused) {
        this.#focus(claim.id);
      }
    }
    this.#drawTools();
  }

  /** Shows what can be undone and done again. */
  showSteps(steps) {
    this.#steps = steps;
    this.#drawTools();
  }

  /** Undoes the last step, or does again what was undone last. */
  goStep(name) {
    if (this.#steps?.[`${name}Text`]) {
      this.#tell(name, [], this.#steps[name]);
    }
  }

  /** Moves the chosen claim so many places up or down. */
  move(step) {
    const place = this.#claims.findIndex(({ id }) => id === this.#chosen);
    const there = place + step;
    if (place >= 0 && there >= 0 && there < this.#claims.length && this.chosen.deeds.includes('up')) {
      this.#putBehind(this.chosen, this.#claims[step > 0 ? there : there - 1] ?? null);
    }
  }

  #putBehind(claim, neighbour) {
    this.#tell('move', [claim.id], neighbour?.id ?? 0);
  }

  #tell(name, ids, other = 0) {
    this.dispatchEvent(new CustomEvent('deed', { detail: { name, ids, other } }));
  }

  /** Whether all claims that a deed would reach are marked as central. */
  allCentral() {
    const reach = this.#ticked.size > 0 ? this.#claims.filter(({ id }) => this.#ticked.has(id)) : [this.chosen];
    return reach.every((claim) => !claim?.deeds.includes('mark'));
  }

  /** The next claim about which something is suggested, and from the last the first; null when there is none. */
  nextSuggested() {
    const place = this.#claims.findIndex(({ id }) => id === this.#chosen);
    const suggested = this.#claims.filter(({ suggestions }) => suggestions.length > 0);
    return suggested.find((claim) => this.#claims.indexOf(claim) > place) ?? suggested[0] ?? null;
  }

  /** Moves the keyboard to the first suggestion of the chosen claim, or to the claims that are suggested. */
  focusSuggestion() {
    const within = this.#card(this.#chosen) ?? this;
    const first = within.querySelector('.suggestion') ?? this.querySelector('.suggestion');
    first?.scrollIntoView({ block: 'nearest', behavior: scrolling() });
    /** @type {HTMLElement | null} */ (first?.querySelector('button') ?? null)?.focus({ preventScroll: true });
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
    const ids = (name === 'merge' ? this.#mergeable() : this.#reach(name)).map(({ id }) => id);
    if (ids.length > (name === 'merge' ? 1 : 0)) {
      this.#tell(name, ids);
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

  /** Ticks the next claim as well, and goes there. */
  tickOn(step) {
    const next = this.next(step);
    if (this.chosen && next && this.querySelector('.claim-tick')) {
      this.#tick(this.#chosen, true, false);
      this.#tick(next.id, true, false);
      this.dispatchEvent(new CustomEvent('choose-claim', { detail: { id: next.id } }));
    }
  }

  #reach(name) {
    const several = this.#words.editor && FOR_SEVERAL.includes(name) && this.#ticked.size > 0;
    const claims = several ? this.#claims.filter(({ id }) => this.#ticked.has(id)) : [this.chosen];
    return claims.filter((claim) => claim?.deeds.includes(name));
  }

  #mergeable() {
    return this.#claims.filter(({ id, deeds }) => this.#ticked.has(id) && deeds.includes('split'));
  }

  #draw() {
    const editing = this.#ticking() && this.#claims.length > 0;
    this.replaceChildren(
      element('div', { class: 'claim-tools', role: 'toolbar', 'aria-label': this.#words.tools, hidden: !editing && !this.#steps }),
      ...(this.#additions.length > 0 ? [this.#suggestedClaims()] : []),
      this.#claims.length === 0
        ? element('p', { class: 'claim-none', text: this.#words.noClaims })
        : element('ul', { class: 'claim-cards', role: 'list', 'aria-label': this.#words.claims }, ...this.#claims.map((claim) => this.#draft(claim))),
    );
    this.#drawTools();
  }

  /** Whether claims can be ticked: by editors, and by those who suggest to merge them. */
  #ticking() {
    return this.#words.editor || this.#words.suggesting;
  }

  #suggestedClaims() {
    return element('section', { class: 'claim-additions', 'aria-label': this.#words.additions },
      element('h2', { text: this.#words.additions }),
      ...this.#additions.map((card) => suggestion(card, this.#words, (wish) => this.#answer(wish))));
  }

  #answer(wish) {
    this.dispatchEvent(new CustomEvent('answer', { detail: wish }));
  }

  /** How many suggestions wait, and a way to the next of them. */
  #suggestionTool() {
    const waiting = new Set([...this.#claims.flatMap(({ suggestions }) => suggestions), ...this.#additions].map(({ id }) => id)).size;
    return waiting > 0 && element('button', {
      type: 'button', class: 'desk-button', data: { tool: 'suggestions' }, 'aria-keyshortcuts': 'i',
      onclick: () => this.dispatchEvent(new CustomEvent('walk-suggestions')),
    }, say(this.#words[waiting === 1 ? 'suggestions.one' : 'suggestions'], waiting), ' ', element('kbd', { 'aria-hidden': 'true', text: 'I' }));
  }

  #drawTools() {
    const tools = this.querySelector('.claim-tools');
    if (!tools || !this.#ticking()) {
      return;
    }
    const focused = tools.contains(document.activeElement) ? document.activeElement?.getAttribute('data-tool') : null;
    const proposed = this.#claims.filter(({ deeds }) => deeds.includes('confirm'));
    const ticked = this.#claims.filter(({ id }) => this.#ticked.has(id));
    /** @type {HTMLElement} */ (tools).hidden = this.#claims.length === 0 && this.#additions.length === 0 && !this.#steps?.undoText && !this.#steps?.redoText;
    tools.replaceChildren(...[
      this.#claims.length > 0 && this.#tickAll(ticked.length),
      element('span', { class: 'claim-count', 'aria-live': 'polite',
        text: ticked.length > 0 ? say(this.#words.ticked, ticked.length) : say(this.#words.count, this.#claims.length) }),
      this.#suggestionTool(),
      ...this.#stepTools(),
      ...(ticked.length > 0 ? this.#tickedTools() : [proposed.length > 1 && this.#tool('confirm-all', say(this.#words.confirmAll, proposed.length), () => this.#confirmAll(proposed))]),
    ].filter(Boolean));
    if (focused) {
      /** @type {HTMLElement | null} */ (tools.querySelector(`[data-tool='${focused}']`) ?? tools.querySelector('input, button'))?.focus();
    }
  }

  #stepTools() {
    return ['undo', 'redo'].filter((name) => this.#steps?.[`${name}Text`]).map((name) => element('button', {
      type: 'button', class: 'desk-button claim-step', data: { tool: name, icon: name }, title: this.#steps[`${name}Text`],
      'aria-keyshortcuts': name === 'undo' ? 'Control+Z' : 'Control+Shift+Z', onclick: () => this.goStep(name),
    }, this.#words[name], element('span', { class: 'desk-unseen', text: `: ${this.#steps[`${name}Text`]}` })));
  }

  #tickedTools() {
    const deeds = FOR_SEVERAL.map((name) => [name, this.#reach(name).length]).filter(([, count]) => count > 0)
      .map(([name, count]) => this.#tool(name, say(this.#words[`several.${name}`], count), () => this.act(name)));
    const merge = this.#mergeable().length;
    return [...deeds,
      merge > 1 && this.#tool('merge', say(this.#words['several.merge'], merge), () => this.act('merge')),
      this.#tool('untick', this.#words.untick, () => this.clearTicks())];
  }

  #tickAll(ticked) {
    const box = element('input', { type: 'checkbox', class: 'claim-tick', data: { tool: 'all' }, 'aria-label': this.#words.tickAll,
      onchange: ({ target }) => this.#tickEvery(target.checked) });
    box.checked = ticked === this.#claims.length;
    box.indeterminate = ticked > 0 && !box.checked;
    return box;
  }

  #tickEvery(on) {
    this.#ticked = new Set(on ? this.#claims.map(({ id }) => id) : []);
    for (const tick of this.querySelectorAll('.claim-card .claim-tick')) {
      /** @type {HTMLInputElement} */ (tick).checked = on;
    }
    this.#drawTools();
  }

  #tool(name, text, act) {
    return element('button', { type: 'button', class: 'desk-button', data: { tool: name }, text, onclick: act });
  }

  #confirmAll(proposed) {
    this.#tell('confirm', proposed.map(({ id }) => id));
  }

  #draft(claim) {
    const chosen = claim.id === this.#chosen;
    return element('li', {
      class: 'claim-card', data: { claim: claim.id, status: claim.status }, 'aria-current': chosen && 'true',
      onclick: (event) => this.#click(event, claim),
      ondragover: (event) => {
        if (this.#dragged) {
          event.preventDefault();
          this.#dropAt(event.currentTarget, lowerHalf(event));
        }
      },
      ondrop: (event) => {
        event.preventDefault();
        this.#drop(claim, lowerHalf(event));
      },
    },
      this.#ticking() && element('input', {
        type: 'checkbox', class: 'claim-tick', 'aria-label': say(this.#words.tick, claim.number),
        ...(this.#ticked.has(claim.id) ? { checked: true } : {}),
      }),
      this.#number(claim),
      element('button', { type: 'button', class: 'claim-wording', dir: 'auto', 'aria-expanded': String(chosen) },
        element('span', { class: 'desk-unseen', text: say(this.#words.claim, claim.number) + ': ' }), claim.wording),
      this.#badge(claim),
      this.#facts(claim),
      claim.unresolved && element('p', { class: 'claim-footing', dir: 'auto', text: claim.unresolved }),
      claim.footing && element('p', { class: 'claim-footing', dir: 'auto', text: claim.footing }),
      chosen ? this.#details(claim) : null);
  }

  /** The number of a claim; an editor can drag the claim by it. */
  #number(claim) {
    const draggable = claim.deeds.includes('up');
    return element('span', {
      class: 'claim-place', 'aria-hidden': 'true', draggable: draggable && 'true', title: draggable && this.#words.drag, text: claim.number,
      ondragstart: (event) => {
        this.#dragged = claim;
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', claim.wording);
      },
      ondragend: () => this.#dropAt(null, false),
    });
  }

  /** Shows where the dragged claim would come to stand. */
  #dropAt(card, behind) {
    this.querySelectorAll('.claim-card[data-drop]').forEach((other) => other.removeAttribute('data-drop'));
    if (card) {
      card.dataset.drop = behind ? 'behind' : 'before';
    }
  }

  #drop(claim, behind) {
    const dragged = this.#dragged;
    this.#dragged = null;
    this.#dropAt(null, false);
    const others = this.#claims.filter(({ id }) => id !== dragged?.id);
    const place = others.findIndex(({ id }) => id === claim.id);
    if (dragged && place >= 0) {
      this.#putBehind(dragged, others[behind ? place : place - 1] ?? null);
    }
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
      claim.central && element('span', { class: 'claim-central', text: this.#words.central }),
      element('span', { text: claim.kind }),
      claim.speaker && element('span', { dir: 'auto', text: say(this.#words.saidBy, claim.speaker) }),
      element('span', { class: 'claim-worth', title: say(this.#words.worth, claim.worth, DOTS) },
        element('span', { 'aria-hidden': 'true' }, '●'.repeat(claim.worth), element('u', { text: '●'.repeat(DOTS - claim.worth) })),
        element('span', { class: 'desk-unseen', text: say(this.#words.worth, claim.worth, DOTS) })),
      claim.suggestions.length > 0 && element('span', { class: 'claim-suggested',
        text: say(this.#words[claim.suggestions.length === 1 ? 'suggested.one' : 'suggested'], claim.suggestions.length) }),
      claim.note && element('span', { dir: 'auto', text: claim.note }),
      ...claim.people.map((person) => element('span', { text: person })));
  }

  #details(claim) {
    return element('div', { class: 'claim-details' },
      claim.reasons.length > 0 ? element('p', { class: 'claim-reasons', text: say(this.#words.because, claim.reasons.join(' · ')) }) : null,
      claim.doubts.length > 0 && element('p', { class: 'claim-reasons', text: say(this.#words.butMind, claim.doubts.join(' · ')) }),
      element('p', { class: 'claim-quote', dir: 'auto', text: claim.quote }),
      ...claim.suggestions.map((card) => suggestion(card, this.#words, (wish) => this.#answer(wish))),
      claim.origin && element('p', { class: 'claim-origin', dir: 'auto', text: claim.origin }),
      claim.deeds.length > 0
        ? element('div', { class: 'claim-deeds' }, ...Object.keys(DEEDS).filter((name) => claim.deeds.includes(name)).map((name) => this.#deed(name, claim)),
          ...(claim.deeds.includes('up') ? [this.#mover(-1, 'up', '↑'), this.#mover(1, 'down', '↓')] : []))
        : null);
  }

  #mover(step, name, arrow) {
    return element('button', { type: 'button', class: 'desk-button', 'aria-label': this.#words[`deed.${name}`], title: this.#words[`deed.${name}`],
      'aria-keyshortcuts': step < 0 ? 'Alt+ArrowUp' : 'Alt+ArrowDown', text: arrow, onclick: () => this.move(step) });
  }

  #deed(name, claim) {
    const { key, main } = DEEDS[name];
    const traits = { class: main ? 'desk-button desk-button-main' : 'desk-button', 'aria-keyshortcuts': key.toLowerCase() };
    const inside = [this.#words[`deed.${name}`], ' ', element('kbd', { 'aria-hidden': 'true', text: key })];
    if (name === 'decide') {
      return element('a', { ...traits, href: claim.decideAt, 'router-link': true }, ...inside);
    }
    const act = () => this.#tell(name, [claim.id]);
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

/** Whether something is dragged over the lower half of a card. */
function lowerHalf({ clientY, currentTarget }) {
  const { top, height } = currentTarget.getBoundingClientRect();
  return clientY > top + height / 2;
}

customElements.define('desk-claim-list', ClaimList);
