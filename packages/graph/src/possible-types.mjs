/** Which types a union or interface can be: the cache must know to read inline fragments. */
import { join } from 'node:path';
import { isAbstractType } from 'graphql';

/**
 * @param {import('graphql').GraphQLSchema} schema
 * @param {string} outFolder
 */
export function possibleTypesFile(schema, outFolder) {
  const entries = Object.values(schema.getTypeMap())
    .filter(isAbstractType)
    .filter((type) => !type.name.startsWith('__'))
    .map((type) => [
      type.name,
      schema
        .getPossibleTypes(type)
        .map((one) => one.name)
        .toSorted(),
    ]);
  const text = JSON.stringify(Object.fromEntries(entries), null, 2);
  return {
    path: join(outFolder, 'possible-types.ts'),
    text: `export const possibleTypes: Record<string, string[]> = ${text};\n`,
  };
}
