import type { Company, CompanyAddress, CompanyContact, CompanyFields } from '@/api/company-schema';
import { formatPhone, toE164 } from '@/lib/phone';

type Typed<T> = { [Key in keyof T]: Exclude<T[Key], null> };

/** A company as its form has it: nothing is an empty field, the lines of an address one text. */
export type Fields = Omit<Typed<CompanyFields>, 'contacts' | 'addresses'> & {
  contacts: Typed<CompanyContact>[];
  addresses: (Omit<Typed<CompanyAddress>, 'lines'> & { lines: string })[];
};

export const EMPTY: Fields = {
  legalName: '',
  displayName: '',
  country: 'US',
  taxId: '',
  currency: 'USD',
  contacts: [],
  addresses: [],
  notes: '',
};

export const NOBODY: Fields['contacts'][0] = { name: '', role: '', email: '', phone: '' };

export function nowhere(country: string): Fields['addresses'][0] {
  return { kind: 'postal', lines: '', city: '', region: '', postalCode: '', country };
}

export function fieldsOf(company: Company): Fields {
  const { legalName, displayName, country, taxId, currency, contacts, addresses, notes } = company;
  return {
    legalName,
    displayName,
    country,
    taxId: taxId ?? '',
    currency,
    contacts: contacts.map(({ name, role, email, phone }) => ({
      name,
      role: role ?? '',
      email: email ?? '',
      phone: phone ? formatPhone(phone) : '',
    })),
    addresses: addresses.map(({ lines, region, postalCode, ...same }) => ({
      ...same,
      lines: lines.join('\n'),
      region: region ?? '',
      postalCode: postalCode ?? '',
    })),
    notes: notes ?? '',
  };
}

function given(typed: string) {
  return typed.trim() || null;
}

/** What the server wants of what was typed. */
export function companyOf(fields: Fields): CompanyFields {
  const { legalName, displayName, country, taxId, currency, contacts, addresses, notes } = fields;
  return {
    legalName: legalName.trim(),
    displayName: displayName.trim(),
    country,
    taxId: given(taxId),
    currency,
    contacts: contacts.map(({ name, role, email, phone }) => ({
      name: name.trim(),
      role: given(role),
      email: given(email),
      phone: toE164(phone, country) ?? given(phone),
    })),
    addresses: addresses.map(({ kind, lines, city, region, postalCode, country }) => ({
      kind,
      lines: lines
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
      city: city.trim(),
      region: given(region),
      postalCode: given(postalCode),
      country,
    })),
    notes: given(notes),
  };
}
