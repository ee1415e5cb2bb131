/** jsdom on its shorter ways answers as it did on the long ones. */
import { beforeEach, describe, expect, test } from '@jest/globals';

const at = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing is ${selector}`);
  return found;
};
const display = (selector: string) => getComputedStyle(at(selector)).display;

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('the style an element has', () => {
  test.each([
    ['<p></p>', 'p', 'block'],
    ['<ul><li></li></ul>', 'li', 'list-item'],
    ['<table><tbody><tr><td></td></tr></tbody></table>', 'td', 'table-cell'],
    ['<input type="hidden">', 'input', 'none'],
    ['<input>', 'input', 'inline-block'],
    ['<dialog></dialog>', 'dialog', 'none'],
    ['<b hidden></b>', 'b', 'none'],
  ])('of %s is that of the browser', (html, selector, shown) => {
    document.body.innerHTML = html;
    expect(display(selector)).toBe(shown);
  });

  test('is another one when the element, what is around it or a style sheet has changed', () => {
    document.body.innerHTML = '<div><p id="one">Et</p></div>';
    expect(display('p')).toBe('block');
    at('p').hidden = true;
    expect(display('p')).toBe('none');
    at('p').hidden = false;
    at('p').style.display = 'flex';
    expect(display('p')).toBe('flex');
    expect(getComputedStyle(at('p')).visibility).toBe('visible');
    at('div').style.visibility = 'hidden';
    expect(getComputedStyle(at('p')).visibility).toBe('hidden');
    at('p').removeAttribute('style');
    const sheet = document.body.appendChild(document.createElement('style'));
    sheet.textContent = 'div > p#one, .two { display: grid }';
    expect(display('p')).toBe('grid');
    sheet.remove();
    expect(display('p')).toBe('block');
  });

  test('is found before the element stands in the page, and after', () => {
    const loose = document.createElement('p');
    loose.hidden = true;
    expect(getComputedStyle(loose).display).toBe('none');
    loose.hidden = false;
    document.body.append(loose);
    expect(getComputedStyle(loose).display).toBe('block');
  });
});

test('a label knows its field by its name or by holding it, as long as the field is there', () => {
  document.body.innerHTML = `
    <label for="a">Navn</label><input id="a"><div id="b"></div>
    <label for="b">Ingen</label><label>Alder <input id="c"></label>`;
  const [named, astray, around] = document.querySelectorAll('label');
  expect(named?.control).toBe(at('#a'));
  expect(astray?.control).toBeNull();
  expect(around?.control).toBe(at('#c'));
  at('#a').id = 'd';
  expect(named?.control).toBeNull();
  const group = document.createElement('div');
  group.innerHTML = '<label for="e">Løs</label><input id="e">';
  expect(group.querySelector('label')?.control).toBe(group.querySelector('input'));
});
