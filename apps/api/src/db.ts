// The one door to the database: Prisma over node-postgres, with named prepared statements.

import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { Prisma, PrismaClient } from './generated/prisma/client.ts';

export { Prisma };

/** A client outside any transaction. */
export type Db = PrismaClient;

/** What readers and commands take: a client, or the transaction that they are part of. */
export type Tx = Omit<
  PrismaClient,
  '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends' | '$use'
>;

/**
 * With more, their processes take the cores from this one: at 64 requests at once, 20 connections
 * answered a fifth fewer than 8, and some only after seconds.
 */
const CONNECTIONS = 8;

const nameOf = (sql: string): string => createHash('sha1').update(sql).digest('base64url');
const names = new Map<string, string>();

/**
 * Opens the database. Statements are prepared under a name made of their text, so that PostgreSQL
 * plans each of them once per connection.
 * @param onStatement hears of every statement, for tests that count them
 */
export function openDatabase(url: string, onStatement?: (sql: string) => void): Db {
  const adapter = new PrismaPg(
    { connectionString: url, max: CONNECTIONS },
    {
      statementNameGenerator: ({ sql }) => {
        const name = names.get(sql) ?? nameOf(sql);
        names.set(sql, name);
        return name;
      },
    },
  );
  const client = new PrismaClient({
    adapter,
    // Many editors at once hold short transactions; waiting a moment is better than an error.
    transactionOptions: { maxWait: 10_000, timeout: 15_000 },
    log: onStatement ? [{ emit: 'event', level: 'query' }] : [],
  });
  if (onStatement) client.$on('query', ({ query }) => onStatement(query));
  return client;
}
