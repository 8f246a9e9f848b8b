import { addWords } from '@/lib/i18n';
import usage from '@/locales/en/usage.json';

addWords('usage', usage);
