/** What is still to be done in a plan, and its next date: shown by itself, written by nobody. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { T } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { keyed } from '../reading/keyed.ts';
import styles from './hand-over.module.css';

const openTask = graphql(`
  fragment OpenTask on OpenTask {
    kind
    what
    responsibleName
    dueOn
  }
`);

type Props = { tasks: FragmentType<typeof openTask>[]; nextOn: CalendarDate | null };

export function OpenTasks({ nextOn, ...props }: Props) {
  const format = useFormat();
  const tasks = props.tasks.map((task) => readFragment(openTask, task));
  return (
    <dl className={styles.facts}>
      <div>
        <dt>
          <T id="plans.handOver.next" />
        </dt>
        <dd>{nextOn ? format.dateLong(nextOn) : <T id="plans.handOver.noNext" />}</dd>
      </div>
      <div>
        <dt>
          <T id="plans.handOver.tasks" />
        </dt>
        <dd>
          {tasks.length === 0 ? (
            <T id="plans.handOver.noTasks" />
          ) : (
            <ul className={styles.tasks}>
              {keyed(tasks).map(({ key, row: task }) => (
                <li key={key}>
                  <span>{task.what || <T id={`plans.handOver.task.${task.kind}`} />}</span>
                  <span className={styles.quiet}>
                    {[task.responsibleName, task.dueOn && format.date(task.dueOn)]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </dd>
      </div>
    </dl>
  );
}
