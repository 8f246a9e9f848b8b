import { notifications } from '@mantine/notifications';
import { StepUpCancelled } from './step-up';

/** Tells that something failed, where no form shows it; silent when the person chose to stop. */
export function complain(title: string, error: unknown) {
  if (!(error instanceof StepUpCancelled)) {
    notifications.show({
      color: 'red',
      title,
      message: error instanceof Error ? error.message : String(error),
    });
  }
}
