import { element, say } from './elements.js';
import { showKeys } from './key-help.js';
import { declareKeys, retractKeys } from './keys.js';
import './article-text.js';
import './claim-list.js';
import './coverage-bar.js';

/** The ways through an article, which are everybody's; the words of each stand under `key.` and its letter. */
const WAYS = {
  j: (desk) => desk.step(1),
  k: (desk) => desk.step(-1),
  n: (desk) => desk.stepSentence(1),
  p: (desk) => desk.stepSentence(-1),
  w: (desk) => desk.walk('UNCOVERED'),
};

/** What may be done to the chosen or ticked claims, in the order of the list of keys. */
const DEEDS = {
  y: (desk) => desk.act('confirm'),
  g: (desk) => desk.act('accept'),
  e: (desk) => desk.act('reword'),
  s: (desk) => desk.act('split'),
  b: (desk) => desk.act('merge'),
  m: (desk) => desk.act(desk.centralIsChosen() ? 'unmark' : 'mark'),
  x: (desk) => desk.act('set-aside'),
  u: (desk) => desk.act('take-up'),
  r: (desk) => desk.act('assign'),
  a: (desk) => desk.decide(),
  v: (desk) => desk.tick(),
  h: (desk) => desk.act('history'),
  c: (desk) => desk.add(),
  i: (desk) => desk.walkSuggestions(),
};
const FOR_SUGGESTING = ['e', 's', 'b', 'x', 'v', 'c', 'i'];

/**
 * An article with its claims beside it, in step: what is chosen on one side is brought into view on the other. All of it is drawn in the
 * browser; the server sends what there is to show once, hears what the person wants as a `deed`, and sends back what has changed.
 */
class ArticleWithClaims extends HTMLElement {
  #sheet = null;
  #sentence = null;
  #busy = false;
  #selected = null;
  #parts = null;

  connectedCallback() {
    declareKeys(this.#keys);
  }

  disconnectedCallback() {
    retractKeys(this.#keys);
  }

  /** Shows all there is; called by the server. */
  show(sheet) {
    const first = this.#parts === null || this.#sheet?.text !== sheet.text;
    this.#sheet = { ...sheet, words: { ...sheet.words, editor: sheet.editor, suggesting: sheet.suggesting } };
    this.#busy = false;
    if (first) {
      this.#build();
      this.#parts.text.load(sheet.text, sheet.words);
    }
    this.#parts.text.show(sheet.claims, sheet.sentences);
    this.#parts.list.show(sheet.claims, this.#sheet.words, sheet.additions);
    this.#parts.bar.show(sheet.sentences, sheet.words);
    this.#parts.tabs.at(-1).textContent = say(sheet.words.tabClaims, sheet.claims.length);
    if (sheet.chosen !== null) {
      this.choose(sheet.chosen);
      if (!first) {
        this.#parts.list.focusChosen();
      }
    }
    this.#parts.list.showSteps(sheet.steps);
    this.#offer();
  }

  /** Puts in what a deed has changed; called by the server. */
  change(claims, sentences, steps) {
    const changed = new Map(claims.map((claim) => [claim.id, claim]));
    const moved = this.#sheet.claims.some((claim) => changed.has(claim.id) && changed.get(claim.id).place !== claim.place);
    this.#sheet.claims = this.#sheet.claims.map((claim) => changed.get(claim.id) ?? claim);
    this.#sheet.sentences = sentences;
    this.#busy = false;
    if (moved) {
      this.#sheet.claims.sort((one, other) => one.place - other.place || one.id - other.id);
      this.#parts.list.show(this.#sheet.claims, this.#sheet.words);
      this.#parts.list.focusChosen();
    } else {
      this.#parts.list.replaceAll(claims);
    }
    this.#parts.list.showSteps(steps);
    this.#parts.text.show(this.#sheet.claims, sentences);
    this.#parts.bar.show(sentences, this.#sheet.words);
    this.#offer();
  }

  /** Lets the person go on after a deed that changed nothing; called by the server. */
  release() {
    this.#busy = false;
  }

  choose(id) {
    this.#sentence = null;
    this.#parts.list.choose(id);
    this.#parts.text.choose(id, null);
    this.#offer();
  }

  chooseSentence(position) {
    this.#sentence = position;
    this.#parts.list.choose(null, false);
    this.#parts.text.choose(null, position);
    this.#offer();
  }

  step(by) {
    const next = this.#parts.list.next(by);
    if (next) {
      this.choose(next.id);
      this.#parts.list.focusChosen();
    }
  }

  stepSentence(by) {
    const sentences = this.#sheet.sentences.filter(({ heading }) => !heading);
    if (sentences.length > 0) {
      const place = sentences.findIndex(({ position }) => position === this.#here());
      const there = place < 0 ? (by > 0 ? 0 : sentences.length - 1) : Math.min(sentences.length - 1, Math.max(0, place + by));
      this.chooseSentence(sentences[there].position);
    }
  }

  /** Goes to the next sentence of a state, and from the last to the first. */
  walk(state) {
    const there = this.#sheet.sentences.filter((sentence) => !sentence.heading && sentence.state === state);
    const next = there.find(({ position }) => position > (this.#here() ?? -1)) ?? there[0];
    if (next) {
      this.#turnTo('text');
      this.chooseSentence(next.position);
    }
  }

  act(name) {
    const sentence = this.#sentenceHere();
    if (sentence && (name === 'set-aside' || name === 'take-up')) {
      if (sentence.deeds.includes(name)) {
        this.#wish({ name: `${name}-sentence`, sentence: sentence.position, version: sentence.version });
      }
    } else {
      this.#parts.list.act(name);
    }
  }

  /** Asks to add a claim from the selected words, or else from the chosen sentence. */
  add() {
    const span = this.#selected ?? this.#sentenceHere();
    if (span && this.#mayAct()) {
      this.#wish({ name: 'add', start: span.start, end: span.end, quote: this.#parts.text.words(span.start, span.end) });
    }
  }

  /** Goes to the next claim about which something is suggested. */
  walkSuggestions() {
    const next = this.#parts.list.nextSuggested();
    this.#turnTo('claims');
    if (next) {
      this.choose(next.id);
    }
    this.#parts.list.focusSuggestion();
  }

  centralIsChosen() {
    return this.#parts.list.allCentral();
  }

  /** Undoes the last step, or does again what was undone last. */
  goStep(name) {
    this.#parts.list.goStep(name);
  }

  decide() {
    /** @type {HTMLElement | null} */ (this.#parts.list.querySelector('.claim-card[aria-current] a.desk-button'))?.click();
  }

  tick() {
    this.#parts.list.toggleTick();
  }

  #build() {
    const { words } = this.#sheet;
    const parts = {
      bar: document.createElement('desk-coverage-bar'),
      text: document.createElement('desk-article-text'),
      list: document.createElement('desk-claim-list'),
      strip: element('div', { class: 'article-strip', role: 'region', 'aria-label': words.strip, 'aria-live': 'polite' }),
      tabs: [this.#tab('text', words.tabText), this.#tab('claims', words.tabClaims)],
    };
    parts.bar.addEventListener('walk', ({ detail }) => this.walk(detail.state));
    parts.text.addEventListener('choose-claim', ({ detail }) => {
      this.choose(detail.id);
      this.#turnTo('claims');
    });
    parts.text.addEventListener('choose-sentence', ({ detail }) => this.chooseSentence(detail.position));
    parts.text.addEventListener('select', () => this.#select());
    parts.list.addEventListener('choose-claim', ({ detail }) => {
      this.choose(detail.id);
      parts.list.focusChosen();
    });
    parts.list.addEventListener('deed', ({ detail }) => this.#deed(detail));
    parts.list.addEventListener('answer', ({ detail }) => this.#wish(detail));
    parts.list.addEventListener('walk-suggestions', () => this.walkSuggestions());
    this.#parts = parts;
    this.replaceChildren(
      parts.bar,
      element('div', { class: 'article-tabs', role: 'group', 'aria-label': words.tabs }, ...parts.tabs),
      element('div', { class: 'article-columns' },
        element('article', { class: 'article-paper', 'aria-label': words.text }, parts.text, parts.strip),
        element('section', { class: 'article-claims', 'aria-label': words.claims }, parts.list,
          element('p', { class: 'article-hint' }, ...this.#hint(words)))),
    );
    this.#turnTo('text');
  }

  #tab(name, text) {
    return element('button', { type: 'button', class: 'article-tab', data: { tab: name }, text, onclick: () => this.#turnTo(name) });
  }

  #turnTo(name) {
    this.dataset.tab = name;
    this.#parts.tabs.forEach((tab) => tab.setAttribute('aria-pressed', String(tab.dataset.tab === name)));
    this.#parts.text.comeBack();
  }

  #hint(words) {
    return [element('kbd', { text: 'J' }), ' ', element('kbd', { text: 'K' }), ` ${words.hintStep} · `,
      ...(this.#mayAct() ? [`${words.hintSelect} `, element('kbd', { text: 'C' }), ` ${words.hintAdd} · `] : []),
      element('button', { type: 'button', class: 'article-keys-button', onclick: showKeys },
        element('kbd', { text: '?' }), ` ${words.hintKeys}`)];
  }

  #keys = () => {
    if (!this.#parts) {
      return [];
    }
    const { words } = this.#sheet;
    const letters = (deeds, repeats = false) => Object.entries(deeds).map(([letter, act]) => ({ keys: [letter], words: words[`key.${letter}`], act: () => act(this), repeats }));
    const deeds = letters(DEEDS).filter(({ keys: [letter] }) => words.editor || (words.suggesting && FOR_SUGGESTING.includes(letter)));
    return [...letters(WAYS, true), ...deeds, ...(words.editor ? this.#keysTogether(words) : [])];
  };

  #keysTogether(words) {
    const key = (keys, name, act, when = undefined) => ({ keys, words: words[`key.${name}`], act, when, repeats: true });
    const inList = ({ target }) => this.#parts.list.contains(target);
    return [
      key(['Shift+ArrowDown', 'Shift+ArrowUp'], 'tickOn', (pressed) => this.#parts.list.tickOn(pressed === 'Shift+ArrowDown' ? 1 : -1), inList),
      key(['Alt+ArrowUp'], 'up', () => this.#parts.list.move(-1)),
      key(['Alt+ArrowDown'], 'down', () => this.#parts.list.move(1)),
      key(['Control+Z'], 'undo', () => this.goStep('undo')),
      key(['Control+Shift+Z', 'Control+Y'], 'redo', () => this.goStep('redo')),
    ];
  }

  /** Remembers the selected words: pressing a button takes the selection away. */
  #select() {
    const span = this.#parts?.text.selection() ?? null;
    if (span !== null || !this.#parts?.strip.contains(document.activeElement)) {
      this.#selected = span;
      this.#offer();
    }
  }

  #deed({ name, ids, other = 0 }) {
    const versions = new Map(this.#sheet.claims.map(({ id, version }) => [id, version]));
    const claims = ids.filter((id) => versions.has(id));
    this.#wish({ name, claims, versions: claims.map((id) => versions.get(id)), other });
  }

  /** Tells the server once; until it has answered, a second click is a double click. */
  #wish(detail) {
    if (!this.#busy) {
      this.#busy = true;
      this.dispatchEvent(new CustomEvent('deed', { detail: { claims: [], versions: [], other: 0, sentence: -1, version: 0, start: 0, end: 0, quote: '', ...detail } }));
    }
  }

  /** Whether the person edits claims, or suggests how. */
  #mayAct() {
    return this.#sheet.words.editor || this.#sheet.words.suggesting;
  }

  #sentenceHere() {
    return this.#sheet.sentences.find(({ position }) => position === this.#sentence);
  }

  /** The position of the chosen sentence, or of the one in which the chosen claim begins. */
  #here() {
    const start = this.#parts.list.chosen?.spans[0]?.start;
    return this.#sentence ?? this.#sheet.sentences.find((sentence) => start >= sentence.start && start < sentence.end)?.position ?? null;
  }

  /** Below the text: what is selected or chosen there, and what can be done with it. */
  #offer() {
    const { words } = this.#sheet;
    const sentence = this.#sentenceHere();
    const actions = [];
    let about = '';
    if (this.#selected !== null) {
      about = say(words.selected, short(this.#parts.text.words(this.#selected.start, this.#selected.end)));
    } else if (sentence) {
      about = say(words.sentence, short(this.#parts.text.words(sentence.start, sentence.end)), words[`state.${sentence.state}`]) + (sentence.reason ? ` (${sentence.reason})` : '');
    }
    if (this.#mayAct() && (this.#selected !== null || sentence)) {
      actions.push(this.#action(words['deed.add'], 'C', () => this.add(), true));
    }
    if (this.#selected === null && sentence) {
      sentence.deeds.forEach((name) => actions.push(this.#action(words[`deed.${name}-sentence`], name === 'take-up' ? 'U' : 'X', () => this.act(name))));
    }
    this.#parts.strip.hidden = about === '';
    this.#parts.strip.replaceChildren(element('span', { class: 'article-about', dir: 'auto', text: about }), ...actions);
  }

  #action(text, key, act, main = false) {
    return element('button', {
      type: 'button', class: main ? 'desk-button desk-button-main' : 'desk-button', 'aria-keyshortcuts': key.toLowerCase(),
      onpointerdown: (event) => event.preventDefault(), onclick: act,
    }, text, ' ', element('kbd', { 'aria-hidden': 'true', text: key }));
  }
}

/** The words, or so many of them that one knows which. */
function short(words) {
  const one = words.replace(/\s+/g, ' ');
  return one.length > 90 ? `${one.slice(0, 60)}… ${one.slice(-25)}` : one;
}

customElements.define('desk-article-with-claims', ArticleWithClaims);
