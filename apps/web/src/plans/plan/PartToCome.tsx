/** A part of the plan's page that is still to come: its name where links lead, and room for it. */
import card from '../plan-card.module.css';

type Props = {
  /** The section's own id, where it has one. */
  id?: string;
  headingId: string;
  title: string;
};

export function PartToCome({ id, headingId, title }: Props) {
  return (
    <section
      id={id}
      aria-labelledby={headingId}
      aria-busy="true"
      data-to-come=""
      className={`${card.card} ${card.toCome}`}
    >
      <h2 id={headingId} className={card.title} tabIndex={-1}>
        {title}
      </h2>
    </section>
  );
}
