import { addWords } from '@/lib/i18n';
import scripts from '@/locales/en/scripts.json';

addWords('scripts', scripts);
