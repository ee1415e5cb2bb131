// A real server on a real database for one test file, and people who are signed in to it.

import { randomBytes } from 'node:crypto';
import type { Role } from '@sammenhaeng/domain/access/roles';
import { createTestDatabase } from '@sammenhaeng/launch/test-database';
import pino, { type Logger } from 'pino';
import { openSession } from '../access/session.ts';
import { type Db, openDatabase } from '../db.ts';
import { newId } from '../graph/ids.ts';
import { startServer } from '../main.ts';
import type { UNIT_KINDS } from '../organisation/unit.graph.ts';
import { type Client, clientFor } from './client.ts';

export type UnitKind = (typeof UNIT_KINDS)[number];

/** Where somebody works: exactly one of the three owners. */
export type Place = { municipalityCode?: string; clusterId?: string; regionCode?: string };

export type Person = {
  employeeId: string;
  unitId: string;
  name: string;
  token: string;
  client: Client;
};

export type TestServer = Awaited<ReturnType<typeof startTestServer>>;

const KEYS = { cpr: randomBytes(32), cprIndex: randomBytes(32) };

/** Region Sjælland with two municipalities, so that "another municipality" exists. */
async function addPlaces(db: Db): Promise<void> {
  await db.region.create({ data: { code: '1085', name: 'Region Sjælland' } });
  await db.municipality.createMany({
    data: [
      { code: '370', name: 'Næstved', regionCode: '1085', population: 84574 },
      { code: '330', name: 'Slagelse', regionCode: '1085', population: 79728 },
    ],
  });
}

/**
 * Starts a server of one's own. Its clock stands still at `now` until a test moves it.
 * Call `stop` in `afterAll`.
 */
export async function startTestServer(
  options: {
    documents?: 'open' | 'trusted';
    now?: string;
    demo?: boolean;
    trustProxy?: boolean;
    /** A folder to serve as the screen; none unless told. */
    webRoot?: string;
    /** Hears what the server logs; nobody does unless told. */
    log?: Logger;
  } = {},
) {
  const database = await createTestDatabase();
  let statements: string[] = [];
  const db = openDatabase(database.url, (sql) => statements.push(sql));
  const clock = { now: new Date(options.now ?? '2026-11-20T10:00:00Z') };
  const server = await startServer(
    {
      port: 0,
      host: '127.0.0.1',
      databaseUrl: database.url,
      keys: KEYS,
      demo: options.demo ?? true,
      documents: options.documents ?? 'open',
      webRoot: options.webRoot ?? null,
      logLevel: 'silent',
      publicOrigin: null,
      logKeptYears: 0,
      trustProxy: options.trustProxy ?? false,
    },
    () => clock.now,
    options.log ?? pino({ level: 'silent' }),
    db,
  );
  await addPlaces(db);
  const url = `http://127.0.0.1:${server.port}`;

  /** A new unit, owned by Næstved unless said otherwise. */
  const aUnit = async (kind: UnitKind, place: Place = { municipalityCode: '370' }) => {
    const id = newId();
    await db.unit.create({ data: { id, name: `Enhed ${kind}`, kind, ...place } });
    return id;
  };

  /** A person with one role, signed in. Works in a unit of their own unless one is given. */
  const aPerson = async (
    role: Role,
    at: Place & { unitId?: string; kind?: UnitKind; name?: string } = {},
  ): Promise<Person> => {
    const {
      unitId: given,
      kind = 'SUBSTANCE_USE_TREATMENT',
      name = 'Testperson Demo-Ask',
      ...place
    } = at;
    const unitId =
      given ?? (await aUnit(kind, Object.keys(place).length ? place : { municipalityCode: '370' }));
    const employeeId = newId();
    await db.employee.create({
      data: {
        id: employeeId,
        unitId,
        name,
        jobTitle: 'Misbrugsbehandler',
        email: `${employeeId}@demo.example`,
      },
    });
    await db.roleAssignment.create({
      data: { id: newId(), employeeId, unitId, role, fromOn: new Date('2020-01-01') },
    });
    const token = await openSession(db, employeeId, clock.now);
    return { employeeId, unitId, name, token, client: clientFor(url, token) };
  };

  return {
    url,
    db,
    clock,
    keys: KEYS,
    anonymous: clientFor(url, null),
    aUnit,
    aPerson,
    /** Runs some work and tells the SQL statements that were sent meanwhile. */
    statementsOf: async (work: () => Promise<unknown>): Promise<string[]> => {
      statements = [];
      await work();
      return statements;
    },
    stop: async () => {
      await server.stop();
      await database.drop();
    },
  };
}
