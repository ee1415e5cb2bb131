// What goes wrong with a person's data in it is logged by class, code and place, without the data.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pino from 'pino';
import { aPlan } from '../testing/a-plan.ts';
import { type Person, startTestServer, type TestServer } from '../testing/test-server.ts';
import { errorFacts } from './error-facts.ts';

const CPR = '0101904321';
const NAME = 'Sjældne Demo-Navnesen';
const SAID = `${NAME} ${CPR}`;

type Line = {
  msg: string;
  requestId: string;
  operation?: string;
  error: { class: string; code?: string; frames?: string[] };
};

const told: string[] = [];
let server: TestServer;
let karla: Person;
beforeAll(async () => {
  const log = pino({ level: 'debug' }, { write: (line: string) => void told.push(line) });
  server = await startTestServer({ log });
  karla = await server.aPerson('PRACTITIONER');
});
beforeEach(() => void told.splice(0));
afterAll(() => server.stop());

/** From now on PostgreSQL fails on whatever is written to the column, and quotes it. */
async function failsOn(table: string, column: string) {
  await server.db.$executeRawUnsafe(`
    CREATE FUNCTION fail_${table}() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN PERFORM NEW.${column}::int; RETURN NEW; END $$`);
  await server.db.$executeRawUnsafe(
    `CREATE TRIGGER fail_${table} BEFORE INSERT OR UPDATE OF ${column} ON ${table}
      FOR EACH ROW WHEN (NEW.${column} IS NOT NULL) EXECUTE FUNCTION fail_${table}()`,
  );
  return () => server.db.$executeRawUnsafe(`DROP FUNCTION fail_${table}() CASCADE`);
}

/** The one line that was logged. What was said may be in none. */
function theLine(): Line {
  expect(told.join('')).not.toMatch(/Sjældne|Navnesen|0101904321|010190/);
  expect(told).toHaveLength(1);
  return JSON.parse(told[0] ?? '') as Line;
}

describe('a failure in the database that quotes a person', () => {
  test('in a mutation is logged with the code, the place and the request’s id', async () => {
    const administrator = await server.aPerson('ADMINISTRATOR');
    const mend = await failsOn('employee', 'name');
    const { errors } = await administrator.client.ask(
      `mutation New($input: AddEmployeeInput!) { addEmployee(input: $input) { __typename } }`,
      {
        input: {
          name: SAID,
          jobTitle: 'koordinator',
          email: 'sjaeldne@demo.example',
          unitId: administrator.unitId,
          roles: [],
        },
      },
    );
    await mend();
    expect(errors?.[0]?.extensions.code).toBe('INTERNAL');
    const line = theLine();
    expect(line).toMatchObject({
      msg: 'operation failed',
      operation: 'New',
      requestId: errors?.[0]?.extensions.requestId,
    });
    expect(line.error.code).toContain('22P02');
    expect(line.error.frames?.join('\n')).toMatch(/organisation\/insert-employee\.ts/);
  });

  test('in the route of a document is logged in the same way', async () => {
    const plan = await aPlan(server, karla);
    const mend = await failsOn('audit_event', 'purpose');
    const response = await fetch(`${server.url}/dokumenter/indsigt/${plan.id}/kopi.json`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `sammenhaeng=${karla.token}` },
      body: JSON.stringify({ purpose: `Indsigt til ${NAME}` }),
    });
    await mend();
    expect(response.status).toBe(500);
    const line = theLine();
    expect(line.msg).toBe('request failed');
    expect(line.requestId).toBe(response.headers.get('x-request-id'));
    expect(line.error.code).toContain('22P02');
  });
});

describe('the facts of an error', () => {
  const thrownBy = async (work: () => Promise<unknown>): Promise<unknown> => {
    try {
      await work();
    } catch (error) {
      return error;
    }
    throw new Error('Nothing was thrown');
  };

  test('that Prisma throws about its arguments have none of them', async () => {
    const error = await thrownBy(() =>
      server.db.employee.create({ data: { name: SAID } as never }),
    );
    expect(String(error)).toContain(NAME);
    const facts = errorFacts(error);
    expect(facts.class).toBe('PrismaClientValidationError');
    expect(JSON.stringify(facts)).not.toMatch(/Sjældne|0101904321/);
  });

  test('have no line of its words, not even one made to look like a place', () => {
    const error = new Error(`about\n    at ${CPR} (/home/Sjældne.ts:1:1)`);
    error.cause = new TypeError(SAID, { cause: SAID });
    const facts = errorFacts(error);
    expect(JSON.stringify(facts)).not.toMatch(/Sjældne|0101904321/);
    expect(facts.frames?.[0]).toMatch(/error-facts\.test\.ts:\d+:\d+/);
    expect(facts.cause).toMatchObject({ class: 'TypeError', cause: { class: 'string' } });
  });

  test.each([
    ['P2025', 'P2025'],
    ['ECONNREFUSED', 'ECONNREFUSED'],
    [SAID, undefined],
    ['Sjældne', undefined],
  ])('of the code %j have %j', (code, expected) => {
    expect(errorFacts(Object.assign(new Error('x'), { code })).code).toBe(expected);
  });

  test.each([[SAID], [{ name: SAID }], [null], [undefined]])(
    'of something that is no error have its type alone',
    (thrown) => {
      expect(errorFacts(thrown)).toEqual({ class: typeof thrown });
    },
  );
});
