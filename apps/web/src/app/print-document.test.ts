/** The client tells documents apart by their text: requests under way, and those to ask again. */
import { gql } from '@apollo/client';
import { expect, test } from '@jest/globals';
import { print } from './print-document.ts';

test('the same document has the same text, another document another', () => {
  const plan = gql('query Plan { plan { id } }');
  expect(print(gql('query Plan { plan { id } }'))).toBe(print(plan));
  expect(print(gql('query Plan { plan { id name } }'))).not.toBe(print(plan));
});
