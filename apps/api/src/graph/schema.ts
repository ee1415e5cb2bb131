// The whole schema: importing a slice adds its types; the fence goes round the root fields last.

import './scalars.ts';
import '../access/access.graph.ts';
import '../access/access.mutations.ts';
import '../access/set-password.mutations.ts';
import '../audit/access-log.graph.ts';
import '../audit/sign-off.graph.ts';
import '../comparison/development.graph.ts';
import '../comparison/fulfilment.graph.ts';
import '../comparison/punctuality.graph.ts';
import '../follow-ups/follow-up.mutations.ts';
import '../follow-ups/worklist.graph.ts';
import '../organisation/employee-roles.mutations.ts';
import '../organisation/employee.mutations.ts';
import '../organisation/invitation.mutations.ts';
import '../organisation/organisation.graph.ts';
import '../organisation/region.graph.ts';
import '../organisation/unit.mutations.ts';
import '../plans/citizen-search.graph.ts';
import '../plans/citizen.mutations.ts';
import '../plans/colleagues.graph.ts';
import '../plans/documents/dispatch.graph.ts';
import '../plans/documents/send-plan.mutations.ts';
import '../plans/part.mutations.ts';
import '../plans/people.mutations.ts';
import '../plans/plan-header.graph.ts';
import '../plans/plan-list.graph.ts';
import '../plans/plan-version.graph.ts';
import '../plans/plan.graph.ts';
import '../plans/plan.mutations.ts';
import '../programme/programme.graph.ts';
import './node.graph.ts';
import { fenceRootFields } from './access-rules.ts';
import { builder } from './builder.ts';

export const schema = fenceRootFields(builder.toSchema());
