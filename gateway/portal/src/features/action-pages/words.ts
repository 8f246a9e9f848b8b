import { addWords } from '@/lib/i18n';
import actionPages from '@/locales/en/action-pages.json';

addWords('action-pages', actionPages);
