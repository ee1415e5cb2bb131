/** What was sent after the session had ended goes through once the viewer is back. */
import { ApolloClient, ApolloLink, gql, InMemoryCache } from '@apollo/client';
import { expect, test } from '@jest/globals';
import { of } from 'rxjs';
import { noteSignedIn } from '../access/signed-out.ts';
import { signInAgainLink } from './sign-in-again-link.ts';

const refused = { errors: [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }] };

function clientThatAnswers(answers: ApolloLink.Result[]) {
  const sent: (string | undefined)[] = [];
  const api = new ApolloLink((operation) => {
    sent.push(operation.operationName);
    return of(answers.shift() ?? { data: { done: true } });
  });
  const link = ApolloLink.from([signInAgainLink, api]);
  return { client: new ApolloClient({ link, cache: new InMemoryCache() }), sent };
}

const save = gql('mutation Save { done }');

test('a save is held and sent again after signing in', async () => {
  const { client, sent } = clientThatAnswers([refused, { data: { done: true } }]);
  let isSettled = false;
  const saving = client.mutate({ mutation: save }).finally(() => {
    isSettled = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isSettled).toBe(false);
  noteSignedIn();
  expect((await saving).data).toEqual({ done: true });
  expect(sent).toEqual(['Save', 'Save']);
});

test('where somebody else has signed in, even asking for the session waits for the tab’s own person', async () => {
  const other = { errors: [{ message: 'no', extensions: { code: 'OTHER_VIEWER' } }] };
  const { client, sent } = clientThatAnswers([other, { data: { done: true } }]);
  const asking = client.query({ query: gql('query Session { done }') });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(sent).toEqual(['Session']);
  noteSignedIn();
  expect((await asking).data).toEqual({ done: true });
});

test('signing out is not held for somebody else', async () => {
  const other = { errors: [{ message: 'no', extensions: { code: 'OTHER_VIEWER' } }] };
  const { client } = clientThatAnswers([other]);
  const signOut = gql('mutation SignOut { done }');
  await expect(client.mutate({ mutation: signOut })).rejects.toThrow('no');
});

test('another error is not held', async () => {
  const forbidden = { errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }] };
  const { client } = clientThatAnswers([forbidden]);
  await expect(client.mutate({ mutation: save })).rejects.toThrow('no');
});

test('asking who is signed in is never held', async () => {
  const { client } = clientThatAnswers([refused]);
  const session = gql('query Session { done }');
  await expect(client.query({ query: session })).rejects.toThrow('no');
});
