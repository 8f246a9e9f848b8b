import { addWords } from '@/lib/i18n';
import companies from '@/locales/en/companies.json';

addWords('companies', companies);
