package io.fluffywaffle.account.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import io.fluffywaffle.account.billing.Direction;
import io.fluffywaffle.account.billing.Terms;
import io.fluffywaffle.account.billing.TextKind;
import io.fluffywaffle.account.usage.AccountName;
import io.fluffywaffle.account.usage.UsageLine;
import org.jspecify.annotations.Nullable;

/**
 * Prices what was used. Included segments are taken from the SMS with the highest price
 * first, at one price in the order of the lines: what the customer can check on paper and
 * what costs the customer least. Each line is rounded once, half up.
 *
 * @param minorUnits digits after the point that the currency has
 */
record Pricing(Terms terms, int minorUnits) {

	private static final Comparator<UsageLine> ORDER = Comparator.comparing(UsageLine::direction)
		.thenComparing(UsageLine::kind)
		.thenComparing(UsageLine::country);

	/** The lines of accounts that nobody pays for. */
	static List<StatementLine> unpriced(List<UsageLine> used, Map<UUID, AccountName> names) {
		return sorted(used, names).stream()
			.map((line) -> StatementLine.of(line, name(names, line), 0, null, null))
			.toList();
	}

	/** The lines in the order in which they are shown: by account, then as prices are. */
	List<StatementLine> price(List<UsageLine> used, Map<UUID, AccountName> names) {
		List<UsageLine> lines = sorted(used, names);
		Map<UsageLine, Long> included = included(lines);
		return lines.stream().map((line) -> price(line, name(names, line), included.getOrDefault(line, 0L))).toList();
	}

	private StatementLine price(UsageLine line, AccountName account, long included) {
		BigDecimal price = priceOf(line);
		return StatementLine.of(line, account, included, price, (price != null)
				? amount(price, (line.kind() == TextKind.SMS) ? line.segments() - included : line.texts()) : null);
	}

	private BigDecimal amount(BigDecimal price, long units) {
		return price.multiply(BigDecimal.valueOf(units)).setScale(this.minorUnits, RoundingMode.HALF_UP);
	}

	private Map<UsageLine, Long> included(List<UsageLine> lines) {
		List<UsageLine> dearestFirst = new ArrayList<>(
				lines.stream().filter((line) -> line.kind() == TextKind.SMS && priceOf(line) != null).toList());
		dearestFirst.sort(Comparator.comparing((UsageLine line) -> Objects.requireNonNull(priceOf(line))).reversed());
		Map<UsageLine, Long> included = new HashMap<>();
		long left = this.terms.includedSegments();
		for (UsageLine line : dearestFirst) {
			long taken = Math.min(left, line.segments());
			included.put(line, taken);
			left -= taken;
		}
		return included;
	}

	private @Nullable BigDecimal priceOf(UsageLine line) {
		Direction direction = line.direction();
		return this.terms.priceOf(direction, line.kind(), line.country()).orElse(null);
	}

	private static List<UsageLine> sorted(List<UsageLine> used, Map<UUID, AccountName> names) {
		return used.stream()
			.sorted(Comparator.comparing((UsageLine line) -> name(names, line).name(), String.CASE_INSENSITIVE_ORDER)
				.thenComparing(UsageLine::accountId)
				.thenComparing(ORDER))
			.toList();
	}

	private static AccountName name(Map<UUID, AccountName> names, UsageLine line) {
		return Objects.requireNonNull(names.get(line.accountId()), "no name");
	}

}
