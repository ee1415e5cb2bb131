/** What a component test may take from the API that answers it. */
import { ApolloClient, gql, InMemoryCache } from '@apollo/client';
import { expect, test } from '@jest/globals';
import { type Answers, answeringLink } from './answering-link.ts';

const ASKED = gql`
  query Asked {
    viewer {
      id
      name
    }
  }
`;

const ask = (answers: Answers, query = ASKED) => {
  const client = new ApolloClient({ link: answeringLink(answers), cache: new InMemoryCache() });
  return client.query({ query, errorPolicy: 'all' });
};

test('values that fit the contract are the answer', async () => {
  const { data, error } = await ask({ viewer: { id: 'karla', name: 'Karla' } });
  expect(error).toBeUndefined();
  expect(data).toMatchObject({ viewer: { id: 'karla', name: 'Karla' } });
});

test('a value that is missing or of another kind is an error', async () => {
  expect((await ask({ viewer: { id: 'karla' } })).error?.message).toMatch(/non-nullable/);
  expect((await ask({ viewer: { id: 'karla', name: {} } })).error?.message).toMatch(/String/);
});

test('a field that the contract does not have is an error', async () => {
  const unknown = gql`
    query Unknown {
      viewer {
        shoeSize
      }
    }
  `;
  expect((await ask({ viewer: { id: 'karla' } }, unknown)).error?.message).toMatch(/shoeSize/);
});

test('what a test throws is told in its words, at once and later', async () => {
  const atOnce = () => {
    throw new Error('The line is dead');
  };
  expect((await ask({ viewer: atOnce })).error?.message).toBe('The line is dead');
  const later = () => Promise.reject(new Error('The line died'));
  expect((await ask({ viewer: later })).error?.message).toBe('The line died');
});
