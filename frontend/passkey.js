/**
 * Asks the person's device to make a key, or to show one, when the button inside is pressed.
 *
 * Attributes: `options` is what the desk asks for, as JSON; with `new`, a key is made. One that is shown is put into the hidden field of
 * the form around and sent.
 * Events: `passkey-made`, its detail the device's answer as JSON; `passkey-failed`, when there is none.
 */
class Passkey extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', this.#ask);
    this.toggleAttribute('unable', !window.PublicKeyCredential?.parseRequestOptionsFromJSON);
  }

  disconnectedCallback() {
    this.removeEventListener('click', this.#ask);
  }

  #ask = async () => {
    try {
      const options = JSON.parse(this.getAttribute('options') ?? '');
      if (this.hasAttribute('new')) {
        const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
        this.#tell('passkey-made', await navigator.credentials.create({ publicKey }));
      } else {
        const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
        this.#send(await navigator.credentials.get({ publicKey }));
      }
    } catch (failure) {
      console.debug('no passkey', failure);
      this.#tell('passkey-failed', null);
    }
  };

  #send(/** @type {Credential | null} */ shown) {
    const form = this.closest('form');
    const field = form?.elements.namedItem('passkey');
    if (form && field instanceof HTMLInputElement) {
      field.value = JSON.stringify(shown);
      form.submit();
    }
  }

  #tell(/** @type {string} */ name, /** @type {Credential | null} */ answer) {
    this.dispatchEvent(new CustomEvent(name, { detail: JSON.stringify(answer) }));
  }
}

customElements.define('desk-passkey', Passkey);
