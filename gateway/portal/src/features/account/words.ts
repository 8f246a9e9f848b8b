import { addWords } from '@/lib/i18n';
import account from '@/locales/en/account.json';

addWords('account', account);
