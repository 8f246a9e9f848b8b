import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef, type ComponentProps, type RefObject } from 'react';
import classes from './tab-links.module.css';

type To = ComponentProps<typeof Link>['to'];

interface Props {
  /** What the pages are parts of. */
  label: string;
  pages: { to: To; label: string; exact?: boolean }[];
}

/** Pages that belong together, side by side. */
export function TabLinks({ label, pages }: Props) {
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  return (
    <nav ref={nav} aria-label={label} className={classes.tabs}>
      {pages.map(({ to, label: words, exact }) => (
        <Link key={to} to={to} activeOptions={{ exact, includeSearch: false }} className={classes.tab}>
          {words}
        </Link>
      ))}
      <ScrollToOpen key={pathname} nav={nav} />
    </nav>
  );
}

/** On a phone the open one may stand beyond the edge. */
function ScrollToOpen({ nav }: { nav: RefObject<HTMLElement | null> }) {
  useEffect(() => {
    const open = nav.current?.querySelector('[aria-current]');
    open?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [nav]);
  return null;
}
