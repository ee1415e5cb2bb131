// What a browser has and jsdom lacks, as far as components ask for it at all; and quiet tests.
import { afterEach } from '@jest/globals';
import { webcrypto } from 'node:crypto';
import { format, TextDecoder, TextEncoder } from 'node:util';
import { deserialize, serialize } from 'node:v8';

function neverMatches(query: string): MediaQueryList {
  return Object.assign(new EventTarget(), {
    matches: false,
    media: query,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
  });
}

class IdleObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): never[] {
    return [];
  }
}

/** Gives an owner what it lacks; what jsdom has learnt meanwhile is left alone. */
function complete<Owner extends object>(owner: Owner, members: Partial<Owner>): void {
  const lacking = Object.entries(members).filter(([name]) => !(name in owner));
  Object.assign(owner, Object.fromEntries(lacking));
}

complete(window, { matchMedia: neverMatches });
window.scrollTo = () => {};
complete(Element.prototype, { scrollIntoView() {} });
Object.assign(globalThis, {
  TextEncoder,
  TextDecoder,
  ResizeObserver: globalThis.ResizeObserver ?? IdleObserver,
  IntersectionObserver: globalThis.IntersectionObserver ?? IdleObserver,
});

Object.defineProperty(globalThis, 'crypto', { value: webcrypto });
globalThis.structuredClone ??= (value) => deserialize(serialize(value));

// jsdom knows the dialog element but cannot open it.
complete(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
  show(this: HTMLDialogElement) {
    this.open = true;
  },
  close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  },
});

// What React, Apollo or jsdom warn of is a mistake of the code or of the test, and fails it. Whether
// an update still comes inside `act` is none: that depends on how fast the machine is.
const warnings: Error[] = [];
const warn = (...said: unknown[]) => {
  const warning = format(...said);
  if (!warning.includes('not wrapped in act')) warnings.push(new Error(warning));
};
Object.assign(console, { warn, error: warn });
afterEach(() => {
  const [first] = warnings.splice(0);
  if (first) throw first;
});
