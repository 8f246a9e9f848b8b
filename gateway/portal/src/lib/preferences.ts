import { useLocalStorage } from '@mantine/hooks';

/** Whether single keys do things (WCAG 2.1.4 wants a switch). */
export function useShortcutsEnabled() {
  return useLocalStorage({ key: 'waffle-shortcuts', defaultValue: true, getInitialValueInEffect: false });
}

/** Whether timelines tell of texts, too. */
export function useTextsInTimelines() {
  return useLocalStorage({
    key: 'waffle-timeline-texts',
    defaultValue: true,
    getInitialValueInEffect: false,
  });
}
