// What a caller is told of an error: a code of the list, in the viewer's language, and nothing of the inside.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { errorText } from '@sammenhaeng/texts/errors';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { newId } from './ids.ts';
import { ERROR_STATUS, GraphError, maskError } from './errors.ts';

const DECISION = new URL(
  '../../../../.github/decisions/0009-trusted-documents.md',
  import.meta.url,
);

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

describe('a request that is refused', () => {
  test.each(['da', 'sv', 'en'] as const)(
    'is told so in the viewer’s language: %s',
    async (language) => {
      const person = await server.aPerson('STEERING_GROUP', { regionCode: '1085' });
      await server.db.employee.update({ where: { id: person.employeeId }, data: { language } });
      const { errors } = await person.client.ask('{ employees { totalCount } }');
      expect(errors).toMatchObject([
        { message: errorText(language, 'FORBIDDEN'), extensions: { code: 'FORBIDDEN' } },
      ]);
      const response = await fetch(`${server.url}/dokumenter/${newId()}.pdf`, {
        headers: { cookie: `sammenhaeng=${person.token}` },
      });
      expect(await response.json()).toMatchObject({
        errors: [{ message: errorText(language, 'NOT_FOUND'), extensions: { code: 'NOT_FOUND' } }],
      });
    },
  );

  test('is told in Danish where nobody is signed in', async () => {
    const { errors } = await server.anonymous.ask('{ employees { totalCount } }');
    expect(errors?.[0]?.message).toBe('Du er ikke logget ind.');
  });
});

describe('the mask', () => {
  const asked = { requestId: 'r', language: 'en' } as const;
  const formatted = new GraphError('BAD_USER_INPUT').toJSON();

  test('says a code of ours in words, also where integrators get the original ones', () => {
    for (const open of [true, false]) {
      expect(maskError(formatted, asked, open).message).toBe(errorText('en', 'BAD_USER_INPUT'));
    }
    const words = { ...formatted, message: 'Field "x" is not defined' };
    expect(maskError(words, asked, true).message).toBe(words.message);
    expect(maskError(words, asked, false).message).toBe(errorText('en', 'BAD_USER_INPUT'));
  });

  test('tells nothing of what has no code of the list', () => {
    const inside = { message: 'relation "citizen"', extensions: { code: 'P2010' } };
    expect(maskError(inside, asked, true)).toEqual({
      message: errorText('en', 'INTERNAL'),
      extensions: { code: 'INTERNAL', requestId: 'r' },
    });
  });
});

test('the decision lists every code with its status, and no other', () => {
  const rows = [...readFileSync(DECISION, 'utf8').matchAll(/^\| `(\w+)` \| (\d{3}) \|/gm)];
  expect(Object.fromEntries(rows.map(([, code, status]) => [code, Number(status)]))).toEqual(
    ERROR_STATUS,
  );
});
