import { addWords } from '@/lib/i18n';
import importing from '@/locales/en/importing.json';

addWords('importing', importing);
