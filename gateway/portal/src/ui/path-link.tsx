import { useRouter } from '@tanstack/react-router';
import type { ComponentProps, MouseEvent } from 'react';
import { ownPath } from '@/lib/own-path';

type Props = Omit<ComponentProps<'a'>, 'href'> & { path: string };

/** A link to a page of the portal that only the server knows: without loading the portal anew. */
export function PathLink({ path, onClick, children, ...rest }: Props) {
  const router = useRouter();
  const href = ownPath(path);

  function open(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event);
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
    if (!elsewhere && !event.defaultPrevented) {
      event.preventDefault();
      router.history.push(href);
    }
  }

  return (
    <a {...rest} href={href} onClick={open}>
      {children}
    </a>
  );
}
