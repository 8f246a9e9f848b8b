import { addWords } from '@/lib/i18n';
import people from '@/locales/en/people.json';

addWords('people', people);
