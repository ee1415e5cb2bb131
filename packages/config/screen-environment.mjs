/**
 * jsdom as the screen's tests use it: three of its answers are found on a shorter way. Testing Library
 * asks for the computed style of every element it looks at, and for the labels of every field.
 */
import { createRequire } from 'node:module';
import { TestEnvironment } from 'jest-environment-jsdom';

const fromJsdom = createRequire(createRequire(import.meta.url).resolve('jest-environment-jsdom'));
/** @param {string} file */
const internal = (file) => fromJsdom(`jsdom/lib/jsdom/living/${file}.js`);

// Before jsdom itself is loaded: its own parts take this by name.
shortenMatching(internal('helpers/selectors'));
fromJsdom('jsdom');
shortenLabels(
  internal('nodes/HTMLLabelElement-impl').implementation.prototype,
  internal('helpers/form-controls').isLabelable,
);
const { implForWrapper } = internal('generated/utils');

/**
 * The browser's own style sheet is 120 rules, and nearly all of them are for other elements: the last
 * name of each selector says so.
 * @param {{ matchesDontThrow: (element: { localName: string }, selector: string) => boolean }} selectors
 */
function shortenMatching(selectors) {
  const { matchesDontThrow } = selectors;
  /** @type {Map<string, Set<string> | null>} */
  const known = new Map();
  selectors.matchesDontThrow = (element, selector) => {
    let names = known.get(selector);
    if (names === undefined) {
      names = namesIn(selector);
      known.set(selector, names);
    }
    if (names && !names.has(element.localName.toLowerCase())) return false;
    return matchesDontThrow(element, selector);
  };
}

/** A name, then classes, ids, states and attributes; anything else is left to jsdom. */
const LAST = /(?:^|[\s>])([a-z][\w-]*)(?:[.#:][\w-]+|\[[\w-]+(?:="?[\w-]*"?)?\])*$/;

/**
 * @param {string} selector
 * @returns {Set<string> | null} the only elements it can be about; null where that is not plain
 */
function namesIn(selector) {
  if (/[^\w\s,.:#>="[\]-]/.test(selector)) return null;
  const names = selector.split(',').map((part) => LAST.exec(part.trim())?.[1]);
  return names.includes(undefined) ? null : new Set(names.map(String));
}

/**
 * Every label of a page is asked for its field whenever one field is asked for its labels, and each
 * went through the whole page to find it.
 * @param {object} label
 * @param {(element: object) => boolean} isLabelable
 */
function shortenLabels(label, isLabelable) {
  const slow = Object.getOwnPropertyDescriptor(label, 'control');
  if (!slow?.get) throw new Error('A label of jsdom has another way to its field');
  Object.defineProperty(label, 'control', {
    configurable: true,
    get() {
      const id = this.getAttributeNS(null, 'for');
      if (!id || !this.isConnected) return slow.get?.call(this);
      const field = this.getRootNode({}).getElementById(id);
      return field && isLabelable(field) ? field : null;
    },
  });
}

/**
 * What jsdom has found about styles, which it lets go of when anything in the document changes.
 * @param {Element} element
 * @returns {object | null}
 */
function foundAround(element) {
  const { _styleCache: found } = implForWrapper(element.ownerDocument);
  return found;
}

/**
 * A style is kept as long as what it was made of.
 * @param {Window & typeof globalThis} window
 */
function keepStyles(window) {
  const compute = window.getComputedStyle.bind(window);
  /** @type {WeakMap<object, WeakMap<Element, CSSStyleDeclaration>>} */
  const kept = new WeakMap();
  window.getComputedStyle = (element, ...more) => {
    if (more[0] || !element.isConnected) return compute(element, ...more);
    const before = foundAround(element);
    const known = before && kept.get(before)?.get(element);
    if (known) return known;
    const style = compute(element);
    const found = foundAround(element);
    if (found) kept.set(found, (kept.get(found) ?? new WeakMap()).set(element, style));
    return style;
  };
}

// A worker that is done has nothing left to put in order. Without this Node first takes apart its few
// hundred megabytes, longer than the half second after which Jest ends it by force and says so.
if (process.send) process.once('exit', () => process.exit());

export default class ScreenEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    keepStyles(this.global);
  }
}
