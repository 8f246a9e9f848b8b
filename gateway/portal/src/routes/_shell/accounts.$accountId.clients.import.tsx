import { createFileRoute } from '@tanstack/react-router';
import { ImportPage } from '@/features/importing/import-page';
import { text } from '@/lib/search-values';

interface ImportSearch {
  /** The import that goes on. */
  import?: string;
}

export const Route = createFileRoute('/_shell/accounts/$accountId/clients/import')({
  validateSearch: (search): ImportSearch => ({ import: text(search.import) }),
  component: ImportPage,
});
