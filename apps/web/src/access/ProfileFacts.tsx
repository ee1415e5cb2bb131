/** Who the viewer is to the system, in the words of the profession. */
import { BodyShort } from '@navikt/ds-react/Typography';
import { Tag } from '../ui/Tag.tsx';
import { useText } from '../ui/text.tsx';
import { ProfileCard } from './ProfileCard.tsx';
import styles from './ProfilePage.module.css';
import { useViewer } from './viewer.ts';

export function ProfileFacts() {
  const t = useText();
  const viewer = useViewer();
  return (
    <ProfileCard title={viewer.name}>
      <dl className={styles.facts}>
        <dt>{t('access.profile.jobTitle')}</dt>
        <dd>{viewer.jobTitle}</dd>
        <dt>{t('access.profile.unit')}</dt>
        <dd>{viewer.unit.name}</dd>
        {viewer.municipality && (
          <>
            <dt>{t('access.profile.municipality')}</dt>
            <dd>{viewer.municipality.name}</dd>
          </>
        )}
        <dt>{t('access.profile.roles')}</dt>
        <dd className={styles.roles}>
          {viewer.roles.length === 0 && t('access.profile.noRoles')}
          {viewer.roles.map((role) => (
            <Tag key={role} tone="accent">
              {t(`words.role.${role}`)}
            </Tag>
          ))}
        </dd>
      </dl>
      <BodyShort size="small" className={styles.hint}>
        {t('access.profile.rolesHint')}
      </BodyShort>
    </ProfileCard>
  );
}
