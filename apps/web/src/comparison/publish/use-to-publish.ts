/** What waits for the viewer to publish it, and whether they look at it first. */
import { useQuery } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { FiguresToPublishQuery } from '@sammenhaeng/graph/generated/graphql';
import { useSearchParams } from 'react-router';
import { lookFirst, looksFirst } from './look-first.ts';

const TO_PUBLISH = graphql(`
  query FiguresToPublish {
    figuresToPublish {
      regionName
      laterCount
      isFirst
      quarter {
        key
        fromOn
        toOn
      }
    }
  }
`);

export type Waiting = NonNullable<FiguresToPublishQuery['figuresToPublish']>;

/**
 * `isPreview` is null until it is known: nobody's address alone asks for figures that are not
 * published, which would be refused and logged.
 */
export function useToPublish() {
  const { data, error } = useQuery(TO_PUBLISH);
  const [address, setAddress] = useSearchParams();
  const waiting = data?.figuresToPublish ?? null;
  const isWanted = looksFirst(address);
  const isKnown = !isWanted || data !== undefined || error !== undefined;
  const show = (isFirst: boolean) => setAddress((now) => lookFirst(now, isFirst));
  return { waiting, isPreview: isKnown ? isWanted && waiting !== null : null, show };
}
