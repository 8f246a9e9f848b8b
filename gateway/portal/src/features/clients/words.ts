import { addWords } from '@/lib/i18n';
import clients from '@/locales/en/clients.json';

addWords('clients', clients);
