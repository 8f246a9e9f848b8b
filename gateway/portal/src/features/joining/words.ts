import { addWords } from '@/lib/i18n';
import joining from '@/locales/en/joining.json';

addWords('joining', joining);
