import { vi } from 'vitest';

/** What jsdom lacks for want of a layout. */
export function layOut() {
  vi.stubGlobal('matchMedia', (media: string) => ({
    matches: false,
    media,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }));
  // Mantine's growing text field waits for fonts.
  Object.defineProperty(document, 'fonts', {
    value: { addEventListener: vi.fn(), removeEventListener: vi.fn(), ready: Promise.resolve() },
  });
  vi.stubGlobal('ResizeObserver', FixedSize);
  vi.stubGlobal('IntersectionObserver', FixedSize);
  // A virtual list shows only what fits: everything has room here.
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, get: heightOf });
  Object.defineProperty(Element.prototype, 'clientHeight', { configurable: true, get: () => 5_000 });
  Object.defineProperty(Element.prototype, 'clientWidth', { configurable: true, get: () => 800 });
  Element.prototype.scrollTo = vi.fn() as typeof Element.prototype.scrollTo;
  Element.prototype.scrollIntoView = vi.fn();
}

/** Rows of a virtual list are low, what scrolls them is high. */
function heightOf(this: HTMLElement) {
  return this.dataset.index === undefined ? 5_000 : 40;
}

/** Observes nothing: sizes never change, and nothing is scrolled. */
class FixedSize implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
