import { addWords } from '@/lib/i18n';
import broadcasts from '@/locales/en/broadcasts.json';

addWords('broadcasts', broadcasts);
