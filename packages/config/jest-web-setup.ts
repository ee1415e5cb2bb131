// What a browser has and jsdom lacks, as far as components ask for it at all.
import { TextDecoder, TextEncoder } from 'node:util';

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

window.matchMedia ??= neverMatches;
window.scrollTo = () => {};
Element.prototype.scrollIntoView ??= () => {};
Object.assign(globalThis, {
  TextEncoder,
  TextDecoder,
  ResizeObserver: globalThis.ResizeObserver ?? IdleObserver,
  IntersectionObserver: globalThis.IntersectionObserver ?? IdleObserver,
});

// jsdom knows the dialog element but cannot open it.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.show ??= function show(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};
