import { Link } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import classes from './tab-links.module.css';

type To = ComponentProps<typeof Link>['to'];

interface Props {
  /** What the pages are parts of. */
  label: string;
  pages: { to: To; label: string; exact?: boolean }[];
}

/** Pages that belong together, side by side. */
export function TabLinks({ label, pages }: Props) {
  return (
    <nav aria-label={label} className={classes.tabs}>
      {pages.map(({ to, label: words, exact }) => (
        <Link key={to} to={to} activeOptions={{ exact, includeSearch: false }} className={classes.tab}>
          {words}
        </Link>
      ))}
    </nav>
  );
}
