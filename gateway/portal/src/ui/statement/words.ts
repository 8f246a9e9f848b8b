import { addWords } from '@/lib/i18n';
import statement from '@/locales/en/statement.json';

addWords('statement', statement);
