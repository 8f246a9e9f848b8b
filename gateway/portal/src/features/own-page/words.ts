import { addWords } from '@/lib/i18n';
import ownPage from '@/locales/en/own-page.json';

addWords('own-page', ownPage);
