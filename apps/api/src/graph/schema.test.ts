// What must hold for every field, type and description of the schema.

import { describe, expect, test } from '@jest/globals';
import { type Action, ACTIONS } from '@sammenhaeng/domain/access/actions';
import {
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { ruleOf } from './access-rules.ts';
import { schema } from './schema.ts';

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);
const roots = [schema.getQueryType(), schema.getMutationType()].filter(
  (type): type is GraphQLObjectType => Boolean(type),
);
const objectTypes = types.filter(isObjectType).filter((type) => !roots.includes(type));

/** Fields that answer somebody who is not signed in. A new one is a decision, made here. */
const OPEN_TO_ANYONE = new Set([
  'Mutation.setPassword',
  'Mutation.signIn',
  'Mutation.signOut',
  'Query.signInOptions',
  'Query.viewer',
]);

/** Fields whose argument says how much is wanted: they ask for one of these themselves. */
const ASKED_WITHIN: Record<string, Action[]> = {
  accessLog: ['auditLog.readOwn', 'auditLog.readMunicipality', 'auditLog.readAll'],
};

describe('the field fence', () => {
  test('has a rule for every root field', () => {
    const fields = roots.flatMap((root) => Object.values(root.getFields()));
    expect(fields.length).toBeGreaterThan(30);
    expect(fields.filter((field) => !ruleOf(field)).map(({ name }) => name)).toEqual([]);
  });

  test('guards something with every action: one that no field asks for is a right to nothing', () => {
    const fields = roots.flatMap((root) => Object.values(root.getFields()));
    const asked = new Set(fields.flatMap((field) => ASKED_WITHIN[field.name] ?? ruleOf(field)));
    expect(ACTIONS.filter((action) => !asked.has(action))).toEqual([]);
  });

  test('asks for no action that is not on the list', () => {
    const known = new Set<unknown>([...ACTIONS, 'anyone', 'signedIn']);
    const rules = roots.flatMap((root) => Object.values(root.getFields()).map(ruleOf));
    expect(rules.filter((rule) => !known.has(rule))).toEqual([]);
  });

  test('lets nobody in without signing in but where that is how one gets in', () => {
    const open = roots.flatMap((root) =>
      Object.values(root.getFields())
        .filter((field) => ruleOf(field) === 'anyone')
        .map((field) => `${root.name}.${field.name}`),
    );
    expect(open.filter((name) => !OPEN_TO_ANYONE.has(name))).toEqual([]);
  });
});

describe('the type fence', () => {
  test('is stated by every object type', () => {
    const silent = objectTypes.filter(({ extensions }) => extensions['person'] === undefined);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  test('stands round every type that carries somebody’s data, and round no other', () => {
    const wrong = objectTypes.filter(
      ({ extensions, isTypeOf }) => (extensions['person'] === 'none') === Boolean(isTypeOf),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test.each([
    ['fenced', 'FollowUp', ['PRACTITIONER', 'COORDINATOR']],
    ['log', 'AccessLogEntry', ['PRACTITIONER', 'COORDINATOR', 'DATA_PROTECTION_OFFICER']],
    ['staff', 'Employee', ['ADMINISTRATOR']],
    ['assessors', 'Assessor', ['PROGRAMME_COORDINATOR']],
  ])('marked %s, as %s is, opens for %j alone', (mark, name, roles) => {
    const type = schema.getType(name) as GraphQLObjectType;
    expect(type.extensions['person']).toBe(mark);
    const all = [
      'PRACTITIONER',
      'COORDINATOR',
      'CLUSTER_CHAIR',
      'STEERING_GROUP',
      'PROGRAMME_COORDINATOR',
      'ADMINISTRATOR',
      'DATA_PROTECTION_OFFICER',
    ];
    const opens = all.filter((role) => {
      try {
        return type.isTypeOf?.({}, { viewer: { roles: [{ role }] } }, {} as never) === true;
      } catch {
        return false;
      }
    });
    expect(opens).toEqual(roles);
    expect(() => type.isTypeOf?.({}, { viewer: null }, {} as never)).toThrow();
  });
});

describe('every word of the contract', () => {
  const undescribed: string[] = [];
  const ask = (name: string, { description }: { description?: string | null | undefined }) => {
    if (!description?.trim()) undescribed.push(name);
  };
  for (const type of types) {
    ask(type.name, type);
    if (isEnumType(type)) {
      for (const value of type.getValues()) ask(`${type.name}.${value.name}`, value);
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) ask(`${type.name}.${field.name}`, field);
    } else if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        ask(`${type.name}.${field.name}`, field);
        for (const arg of field.args) ask(`${type.name}.${field.name}(${arg.name})`, arg);
      }
    }
  }

  test('is described: types, fields, arguments, enum values and input fields', () => {
    expect(undescribed).toEqual([]);
  });
});
