/** The units people work in. */
import { useQuery } from '@apollo/client/react';
import { Button } from '@navikt/ds-react/Button';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { UnitsQuery } from '@sammenhaeng/graph/generated/graphql';
import { useState } from 'react';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { useOpenForm } from '../ui/drafts/use-open-form.ts';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Notice } from '../ui/Notice.tsx';
import { T, type Translate, useText } from '../ui/text.tsx';
import { contactKey, NEW_UNIT } from './kept-forms.ts';
import styles from './organisation.module.css';
import { NewUnit } from './staff/NewUnit.tsx';
import { UnitContactForm } from './staff/UnitContactForm.tsx';
import { type UnitContact, useUnitContacts } from './staff/use-unit-contacts.ts';

const UNITS = graphql(`
  query Units {
    units {
      id
      name
      kind
      municipality {
        code
        name
      }
    }
  }
`);

type Unit = UnitsQuery['units'][number];

function columnsOf(
  t: Translate,
  contacts: ReadonlyMap<string, UnitContact>,
  onReach: (unit: Unit) => void,
): Column<Unit>[] {
  return [
    {
      key: 'name',
      header: <T id="organisation.units.name" />,
      isRowHeader: true,
      cell: ({ name }) => name,
    },
    {
      key: 'kind',
      header: <T id="organisation.units.kind" />,
      cell: ({ kind }) => t(`organisation.unitKind.${kind}`),
    },
    {
      key: 'municipality',
      header: <T id="organisation.units.municipality" />,
      cell: ({ municipality }) =>
        municipality?.name ?? t('organisation.units.acrossMunicipalities'),
    },
    {
      key: 'reach',
      header: <T id="organisation.units.reach" />,
      cell: (unit) => {
        const contact = contacts.get(unit.id);
        if (!contact) return null;
        return (
          <>
            {contact.phone}
            {contact.address && <span className={styles.under}>{contact.address}</span>}
            <div>
              <Button
                size="xsmall"
                variant="tertiary"
                aria-label={t('organisation.units.reachChangeOf', { name: unit.name })}
                onClick={() => onReach(unit)}
              >
                <T id="organisation.units.reachChange" />
              </Button>
            </div>
          </>
        );
      },
    },
  ];
}

export function UnitsTab() {
  const t = useText();
  const { data, error, refetch } = useQuery(UNITS);
  const contacts = useUnitContacts();
  const adding = useOpenForm({ unit: NEW_UNIT });
  const units = data?.units ?? [];
  const reaching = useOpenForm(
    Object.fromEntries(units.map(({ id }) => [id, contactKey(id)] as const)),
  );
  const reached = units.find(({ id }) => id === reaching.open);
  const [reachSaved, setReachSaved] = useState<string | null>(null);
  const reach = (unit: Unit | null, saved: string | null = null) => {
    reaching.setOpen(unit?.id ?? null);
    setReachSaved(saved);
  };
  const contact = reached && contacts.get(reached.id);
  const [addedName, setAddedName] = useState<string | null>(null);
  const add = (isOpen: boolean, added: string | null = null) => {
    adding.setOpen(isOpen ? 'unit' : null);
    setAddedName(added);
  };
  if (error) return <Failed error={error} onRetry={() => refetch()} />;
  if (!data) return <Loading />;
  return (
    <div className={styles.panel}>
      <div>
        <Button
          size="small"
          aria-expanded={adding.open !== null}
          onClick={() => add(adding.open === null)}
        >
          <T id="organisation.units.new" />
        </Button>
      </div>
      {adding.open && (
        <NewUnit
          hasFocus={adding.isByHand}
          onAdded={(name) => add(false, name)}
          onClose={() => add(false)}
        />
      )}
      {addedName && (
        <div>
          <Notice kind="success">{t('organisation.units.added', { name: addedName })}</Notice>
        </div>
      )}
      {reached && contact && (
        <UnitContactForm
          key={reached.id}
          name={reached.name}
          contact={contact}
          hasFocus={reaching.isByHand}
          onSaved={() => reach(null, reached.name)}
          onClose={() => reach(null)}
        />
      )}
      {reachSaved && (
        <div>
          <Notice kind="success">{t('organisation.units.reachSaved', { name: reachSaved })}</Notice>
        </div>
      )}
      <p className={styles.count}>{t('organisation.units.count', { count: units.length })}</p>
      <DataTable
        caption={t('organisation.tab.units')}
        columns={columnsOf(t, contacts, reach)}
        rows={units}
        keyOf={({ id }) => id}
      />
    </div>
  );
}
