package io.fluffywaffle.account.billing.web;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

import io.fluffywaffle.account.billing.Plan;
import io.fluffywaffle.account.billing.Terms;
import org.jspecify.annotations.Nullable;

/** What a company pays; amounts in its currency. */
record BillingView(int paymentDays, String monthlyFee, int includedSegments, List<PriceView> prices,
		@Nullable String invoiceAddress, @Nullable String invoiceEmail, @Nullable String purchaseOrder, long version) {

	static BillingView of(Plan plan, Currency currency) {
		Terms terms = plan.terms();
		BigDecimal fee = terms.monthlyFee();
		return new BillingView(terms.paymentDays(),
				fee.setScale(Math.max(fee.scale(), currency.getDefaultFractionDigits())).toPlainString(),
				terms.includedSegments(), terms.prices().stream().map(PriceView::of).toList(), terms.invoiceAddress(),
				terms.invoiceEmail(), terms.purchaseOrder(), plan.version());
	}

}
