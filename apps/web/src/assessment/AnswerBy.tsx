/** The day to answer by; said calmly when it has passed, because answers are still welcome. */
import { useText } from '../ui/text.tsx';
import { useFormat } from '../ui/use-format.ts';
import { useToday } from '../ui/use-today.ts';

export function AnswerBy({ day }: { day: string }) {
  const t = useText();
  const format = useFormat();
  const today = useToday();
  const hasPassed = day < today;
  return (
    <>
      {t(hasPassed ? 'assessment.answerByPassed' : 'assessment.answerBy', {
        date: format.dateLong(day),
      })}
    </>
  );
}
