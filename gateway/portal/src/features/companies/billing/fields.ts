import type { Billing, BillingFields, Price } from '@/api/company-schema';
import { toAmount } from '@/lib/money';

/** The terms as their form has them: numbers are what was typed. */
export interface Fields {
  paymentDays: string;
  monthlyFee: string;
  includedSegments: string;
  prices: Price[];
  invoiceAddress: string;
  invoiceEmail: string;
  purchaseOrder: string;
}

export const NEW_PRICE: Price = { direction: 'out', kind: 'sms', country: '*', price: '' };

export function fieldsOf(billing: Billing): Fields {
  const { paymentDays, monthlyFee, includedSegments, prices } = billing;
  return {
    paymentDays: String(paymentDays),
    monthlyFee,
    includedSegments: String(includedSegments),
    prices,
    invoiceAddress: billing.invoiceAddress ?? '',
    invoiceEmail: billing.invoiceEmail ?? '',
    purchaseOrder: billing.purchaseOrder ?? '',
  };
}

/** What the server wants of what was typed, and found to be in order. */
export function billingOf(fields: Fields): BillingFields {
  return {
    paymentDays: Number(fields.paymentDays),
    monthlyFee: toAmount(fields.monthlyFee) ?? fields.monthlyFee,
    includedSegments: Number(fields.includedSegments),
    prices: fields.prices.map(({ direction, kind, country, price }) => ({
      direction,
      kind,
      country,
      price: toAmount(price) ?? price,
    })),
    invoiceAddress: fields.invoiceAddress.trim() || null,
    invoiceEmail: fields.invoiceEmail.trim() || null,
    purchaseOrder: fields.purchaseOrder.trim() || null,
  };
}

export function isCount(typed: string) {
  return /^\d{1,9}$/.test(typed.trim());
}

function keyOf({ direction, kind, country }: Price) {
  return [direction, kind, country].join();
}

/** Whether an earlier row is for the same texts. */
export function isTwice(prices: Price[], index: number) {
  return prices.findIndex((price) => keyOf(price) === keyOf(prices[index]!)) < index;
}
