import { Alert, Modal, Notification, createTheme, type CSSVariablesResolver } from '@mantine/core';

/** Blue 8 is #1971c2, the colour of the sign-in pages too. */
export const theme = createTheme({
  primaryColor: 'blue',
  primaryShade: 8,
  autoContrast: true,
  defaultRadius: 'md',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  cursorType: 'pointer',
  components: {
    // In its colour it misses 4.5:1 on its own tint.
    Alert: Alert.extend({ styles: { title: { color: 'var(--mantine-color-text)' } } }),
    Modal: Modal.extend({
      defaultProps: {
        overlayProps: { backgroundOpacity: 0.45 },
        // It is no second banner beside the page's own.
        attributes: { header: { role: 'presentation' } },
      },
      styles: { title: { fontWeight: 700 } },
    }),
    Notification: Notification.extend({
      defaultProps: { closeButtonProps: { 'aria-label': 'Dismiss' } },
      styles: { description: { color: 'var(--mantine-color-dimmed)' } },
    }),
  },
});

// Mantine's own "dimmed" is 3.3:1 on white and 4.0:1 on dark, and its errors are no better;
// WCAG AA needs 4.5:1, also on tinted rows.
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {
    '--waffle-line': 'light-dark(#e4e8ec, #35383b)',
    '--waffle-side': 'light-dark(#f6f7f9, #1b1c1e)',
    '--waffle-thread': 'light-dark(#fbfbfc, #212224)',
    '--waffle-hover': 'light-dark(#eef1f4, #2b2d30)',
    '--waffle-selected': 'light-dark(#e3effb, #1d3550)',
    '--waffle-bubble-in': 'light-dark(#ffffff, #2d2f33)',
    '--waffle-bubble-out': 'light-dark(#e0effe, #143d66)',
  },
  light: {
    '--mantine-color-dimmed': '#596068',
    '--mantine-color-placeholder': '#6c737a',
    '--mantine-color-error': '#c92a2a',
    '--mantine-color-orange-light-color': '#8f3a00',
    '--mantine-color-green-light-color': '#14653f',
  },
  dark: {
    '--mantine-color-dimmed': '#a9abb0',
    '--mantine-color-placeholder': '#94969b',
    '--mantine-color-error': '#ff8787',
  },
});
