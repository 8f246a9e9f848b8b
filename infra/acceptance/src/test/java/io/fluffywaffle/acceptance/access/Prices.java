package io.fluffywaffle.acceptance.access;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;

import io.fluffywaffle.acceptance.stack.RunningWaffle;
import io.fluffywaffle.simulator.usage.Counts;
import io.fluffywaffle.simulator.usage.MonthOfUsage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a company pays: in dollars, no fee.
 *
 * @param out of a segment that goes out
 * @param in of a segment that comes in
 * @param mms of an MMS that comes in
 */
public record Prices(BigDecimal out, BigDecimal in, BigDecimal mms) {

	/** Agrees on them. */
	public void agree(String company, RunningWaffle waffle) {
		Caller.Answer agreed = new Caller("operations", "admin", Set.of(),
				Map.of("Authorization", "Bearer " + waffle.operations().token().get(), "If-Match", "\"0\""))
			.call("PUT", waffle.portal() + "/api/companies/" + company + "/billing", """
					{"paymentDays": 30, "monthlyFee": "0", "includedSegments": 0, "prices": [
					  {"direction": "out", "kind": "sms", "country": "US", "price": "%s"},
					  {"direction": "in", "kind": "sms", "country": "*", "price": "%s"},
					  {"direction": "in", "kind": "mms", "country": "*", "price": "%s"}]}
					""".formatted(this.out, this.in, this.mms));
		assertThat(agreed.status()).as(agreed.body()).isEqualTo(200);
	}

	/** What a month costs, in which every MMS came in as one segment. */
	public BigDecimal total(MonthOfUsage month) {
		Counts received = month.received();
		return rounded(this.out, month.billed().segments()).add(rounded(this.in, received.segments() - received.mms()))
			.add(rounded(this.mms, received.mms()));
	}

	private static BigDecimal rounded(BigDecimal price, long units) {
		return price.multiply(BigDecimal.valueOf(units)).setScale(2, RoundingMode.HALF_UP);
	}

}
