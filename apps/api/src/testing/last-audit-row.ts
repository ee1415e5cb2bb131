// The newest row that somebody left in the log.

import type { Person, TestServer } from './test-server.ts';

export const lastAuditRow = ({ db }: TestServer, { employeeId }: Person) =>
  db.auditEvent.findFirst({ where: { employeeId }, orderBy: { id: 'desc' } });
