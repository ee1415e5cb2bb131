// The viewer as the screen sees them, and what the sign-in page may offer.

import { may } from '@sammenhaeng/domain/access/actions';
import type { Role } from '@sammenhaeng/domain/access/roles';
import { SESSION_IDLE_MINUTES } from '@sammenhaeng/domain/access/sign-in-limits';
import { demoPeople } from '@sammenhaeng/fixtures/demo-people';
import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { NO_PERSON } from '../graph/person-fence.ts';
import { MunicipalityRef } from '../organisation/municipality.graph.ts';
import { UnitRef } from '../organisation/unit.graph.ts';
import { draftKeyOf } from './draft-key.ts';
import { isAssessor } from './may-assess.ts';
import { type Place, placesOf } from './places.ts';
import { type Language, roleNames, type Viewer } from './viewer.ts';

export const RoleRef = builder.enumType('Role', {
  description: 'What a person may be in a unit.',
  values: {
    PRACTITIONER: { description: 'Makes and keeps KI-plans, often as the lead of one.' },
    COORDINATOR: { description: 'Keeps the follow-ups of a municipality.' },
    CLUSTER_CHAIR: { description: 'Prepares the meetings of a cluster; never sees persons.' },
    STEERING_GROUP: { description: 'Compares municipalities; never sees persons.' },
    PROGRAMME_COORDINATOR: { description: 'Runs rounds of assessment; never sees persons.' },
    ADMINISTRATOR: { description: 'Keeps accounts, units and reference data; never a case.' },
    DATA_PROTECTION_OFFICER: { description: 'Samples the access log and signs it off.' },
  } satisfies Record<Role, { description: string }>,
});

export const LanguageRef = builder.enumType('Language', {
  description: 'Languages of the screen; Danish is the first.',
  values: {
    da: { description: 'Danish.' },
    sv: { description: 'Swedish.' },
    en: { description: 'English.' },
  } satisfies Record<Language, { description: string }>,
});

const PlaceRef = builder.enumType('Place', {
  description: 'Places of the navigation.',
  values: {
    WORKLIST: { description: 'The follow-ups that must be kept.' },
    MY_PLANS: { description: 'The plans one is part of.' },
    COMPARISON: { description: 'Municipalities beside each other.' },
    PROGRAMMES: { description: 'The programmes and what they ask.' },
    ASSESSMENT: {
      description:
        'Rounds of assessment: for who runs them, and who is or was named to answer in one.',
    },
    ADMINISTRATION: { description: 'Accounts and roles.' },
    ACCESS_LOG: { description: 'Who saw and changed what.' },
  } satisfies Record<Place, { description: string }>,
});

type Replaced = NonNullable<Viewer['passwordReplaced']>;
const PasswordReplacedRef = builder.objectRef<Replaced>('PasswordReplaced').implement({
  description: 'A password that somebody had was replaced with a one-time link.',
  extensions: NO_PERSON,
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    byName: t.exposeString('byName', {
      nullable: true,
      description: 'The administrator who made the link; null where it was made on the server.',
    }),
  }),
});

export const ViewerRef = builder.objectRef<Viewer>('Viewer');
ViewerRef.implement({
  description: 'The person who is signed in.',
  extensions: NO_PERSON,
  fields: (t) => ({
    id: t.id({ description: 'Id of the employee.', resolve: (v) => v.employeeId }),
    name: t.exposeString('name', { description: 'Full name.' }),
    jobTitle: t.exposeString('jobTitle', { description: 'What the person does, in Danish.' }),
    unit: t.field({
      type: UnitRef,
      description: 'Where the person works.',
      resolve: (v) => v.unit,
    }),
    roles: t.field({
      type: [RoleRef],
      description: 'The roles held today, each once.',
      resolve: roleNames,
    }),
    municipality: t.field({
      type: MunicipalityRef,
      nullable: true,
      description: 'The municipality the person works for; null for cluster and region.',
      resolve: (v) => v.unit.municipality,
    }),
    language: t.expose('language', { type: LanguageRef, description: 'Chosen language.' }),
    places: t.field({
      type: [PlaceRef],
      description: 'Places that may be opened, in order, the first one first.',
      resolve: async (v, _args, { db, today }) => {
        const roles = roleNames(v);
        // Who runs rounds has the place anyway, and who may never answer is not looked for.
        const isAsked = may(roles, 'assessment.answer') && !may(roles, 'round.lock');
        return placesOf(roles, isAsked && (await isAssessor(db, v, today)));
      },
    }),
    sessionEndsAt: t.field({
      type: 'DateTime',
      description: 'When the session ends however busy it is.',
      resolve: (v) => v.sessionEndsAt,
    }),
    sessionIdleMinutes: t.int({
      description: 'Minutes without activity after which the session ends.',
      resolve: () => SESSION_IDLE_MINUTES,
    }),
    passwordReplaced: t.expose('passwordReplaced', {
      type: PasswordReplacedRef,
      nullable: true,
      description:
        'Told for 30 days, so that nobody replaces a password unnoticed; otherwise null.',
    }),
    draftKey: t.string({
      description:
        'Secret of 32 bytes in base64url under which this person’s browser keeps what is typed and not saved. Hold it in memory alone.',
      resolve: (v, _args, { settings }) => draftKeyOf(settings.keys, v.employeeId),
    }),
    viewerCanCreatePlan: t.boolean({
      description: 'Whether a new KI-plan may be started.',
      resolve: (v) => may(roleNames(v), 'plan.create'),
    }),
  }),
});

type DemoPerson = (typeof demoPeople)[number];
const DemoPersonRef = builder.objectRef<DemoPerson>('DemoPerson').implement({
  description: 'A fictive person who may be chosen in demo mode.',
  extensions: NO_PERSON,
  fields: (t) => ({
    email: t.exposeString('email', { description: 'Address to sign in with.' }),
    name: t.exposeString('name', { description: 'Fictive name.' }),
    jobTitle: t.exposeString('jobTitle', { description: 'What the person does.' }),
    unitName: t.exposeString('unitName', { description: 'Where the person works.' }),
    role: t.expose('role', { type: RoleRef, description: 'The role they show.' }),
  }),
});

const SignInOptionsRef = builder.objectRef<{ isDemo: boolean }>('SignInOptions').implement({
  description: 'What the sign-in page may offer.',
  extensions: NO_PERSON,
  fields: (t) => ({
    isDemo: t.exposeBoolean('isDemo', { description: 'Whether the data are fictive.' }),
    demoPeople: t.field({
      type: [DemoPersonRef],
      description: 'People for a quick choice; empty outside demo mode.',
      resolve: ({ isDemo }) => (isDemo ? [...demoPeople] : []),
    }),
  }),
});

builder.queryFields((t) => ({
  viewer: t.field({
    type: ViewerRef,
    nullable: true,
    description: 'The person who is signed in, or null.',
    extensions: allow('anyone'),
    resolve: (_, _args, context) => context.viewer,
  }),
  signInOptions: t.field({
    type: SignInOptionsRef,
    description: 'What the sign-in page may offer.',
    extensions: allow('anyone'),
    resolve: (_, _args, context) => ({ isDemo: context.settings.demo }),
  }),
}));
