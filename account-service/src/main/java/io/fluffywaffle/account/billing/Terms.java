package io.fluffywaffle.account.billing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a company pays and how it is invoiced; amounts in the company's currency.
 *
 * @param paymentDays days from the invoice until it is due
 * @param monthlyFee for each month
 * @param includedSegments segments of each month that the fee covers
 * @param invoiceAddress with line breaks
 */
public record Terms(int paymentDays, BigDecimal monthlyFee, int includedSegments, List<Price> prices,
		@Nullable String invoiceAddress, @Nullable String invoiceEmail, @Nullable String purchaseOrder) {

	private static final Comparator<Price> IN_ORDER = Comparator.comparing(Price::direction)
		.thenComparing(Price::kind)
		.thenComparing((price) -> price.country().equals(Price.EVERYWHERE))
		.thenComparing(Price::country);

	/** Where nothing was agreed on: nothing costs anything. */
	static final Terms NONE = new Terms(30, BigDecimal.ZERO, 0, List.of(), null, null, null);

	public Terms {
		prices = prices.stream().sorted(IN_ORDER).toList();
	}

	/**
	 * The price of a segment or an MMS: that of the country, else that of every other.
	 * @param country of the other party; null where it is not known
	 * @return empty when no price was agreed on
	 */
	public Optional<BigDecimal> priceOf(Direction direction, TextKind kind, @Nullable String country) {
		return Stream.ofNullable(country)
			.flatMap((known) -> Stream.of(known, Price.EVERYWHERE))
			.flatMap((known) -> find(direction, kind, known))
			.findFirst()
			.or(() -> find(direction, kind, Price.EVERYWHERE).findFirst());
	}

	private Stream<BigDecimal> find(Direction direction, TextKind kind, String country) {
		return this.prices.stream().filter((price) -> price.isFor(direction, kind, country)).map(Price::price);
	}

}
