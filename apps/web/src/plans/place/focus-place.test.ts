/** Where the focus goes when a link leads to a part of the page that is still to come. */
import { afterEach, expect, jest, test } from '@jest/globals';
import { waitFor } from '@testing-library/dom';
import { focusPlace } from './focus-place.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

test('the page goes to a part to come at once, and the focus into it when it is there', async () => {
  document.body.innerHTML = '<section data-to-come=""><h2 id="planens-moede">Møde</h2></section>';
  const scroll = jest.spyOn(Element.prototype, 'scrollIntoView');
  focusPlace('planens-moede');
  await waitFor(() => expect(scroll).toHaveBeenCalledTimes(1));
  expect(document.body).toHaveFocus();
  document.body.innerHTML = '<section id="planens-moede"><button>Planlæg møde</button></section>';
  await waitFor(() => expect(document.querySelector('button')).toHaveFocus());
});
