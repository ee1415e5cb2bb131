/** The form of an outcome belongs to the follow-ups; the app hands it to the plan, where it opens in place. */
import { type ComponentType, createContext } from 'react';

type RecordingProps = {
  followUpId: string;
  /** Takes the focus: somebody has just asked for it. */
  hasFocus: boolean;
  /** Folds it away. */
  onClose: () => void;
  /** The outcome is recorded, or taken back: the plan says something else now. */
  onChanged: () => unknown;
};

type RecordingForm = {
  Form: ComponentType<RecordingProps>;
  /** Under which name what is typed is kept on the device: the form opens where some waits. */
  draftKey: (followUpId: string) => string;
};

export const Recording = createContext<RecordingForm | null>(null);
