package io.fluffywaffle.account.billing.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.fluffywaffle.account.billing.Price;
import io.fluffywaffle.account.billing.Terms;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.validation.PlainText;
import io.fluffywaffle.defaults.validation.TextRules;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a company is to pay; amounts in its currency, written as strings. */
record BillingRequest(@NotNull @PositiveOrZero(message = "is negative") @Max(365) Integer paymentDays,
		@Schema(type = "string", example = "49.00") @NotNull @PositiveOrZero(message = "is negative") @Digits(
				integer = 9, fraction = 3, message = "is not an amount") BigDecimal monthlyFee,
		@NotNull @PositiveOrZero(message = "is negative") @Max(1_000_000_000) Integer includedSegments,
		@NotNull @Size(max = 1000, message = "are more than 1000") List<@Valid @NotNull PriceRequest> prices,
		@Nullable String invoiceAddress,
		@Email(message = "is not an e-mail address") @Size(max = 254,
				message = "is not an e-mail address") @Nullable String invoiceEmail,
		@PlainText(max = 80) @Nullable String purchaseOrder) {

	private static final int ADDRESS = 500;

	Terms terms(Currency currency) {
		BigDecimal fee = this.monthlyFee.stripTrailingZeros();
		if (fee.scale() > currency.getDefaultFractionDigits()) {
			throw Problem.invalid("monthlyFee",
					"has more digits after the point than %s knows".formatted(currency.getCurrencyCode()));
		}
		return new Terms(this.paymentDays, fee, this.includedSegments, distinctPrices(), checkedAddress(),
				stripped(this.invoiceEmail), stripped(this.purchaseOrder));
	}

	private @Nullable String checkedAddress() {
		String given = stripped(this.invoiceAddress);
		Optional.ofNullable(given).flatMap((text) -> TextRules.faultOfText(text, ADDRESS)).ifPresent((fault) -> {
			throw Problem.invalid("invoiceAddress", fault);
		});
		return given;
	}

	private List<Price> distinctPrices() {
		Set<String> keys = new HashSet<>();
		List<Price> read = new ArrayList<>();
		for (PriceRequest given : this.prices) {
			String field = "prices[%d]".formatted(read.size());
			if (!keys.add(given.key())) {
				throw Problem.invalid(field, "has the same direction, kind and country as an earlier price");
			}
			read.add(given.price(field));
		}
		return List.copyOf(read);
	}

	private static @Nullable String stripped(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
