package io.fluffywaffle.account.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import io.fluffywaffle.account.usage.AccountName;
import io.fluffywaffle.account.usage.TwoWay;
import org.jspecify.annotations.Nullable;

/**
 * A month of a company, or of one account.
 *
 * @param payer null where nobody pays: then there are texts without money
 * @param account null for all accounts of the company
 * @param provisional whether the month is not over
 * @param monthlyFee null where nobody pays, and for one account: the company pays it once
 */
public record Statement(YearMonth month, @Nullable Payer payer, @Nullable AccountName account, boolean provisional,
		List<StatementLine> lines, @Nullable BigDecimal monthlyFee, List<Correction> corrections, TwoWay totals) {

	/** In which every amount is. */
	public @Nullable Currency currency() {
		return (this.payer != null) ? Currency.getInstance(this.payer.currency()) : null;
	}

	/** Everything that has a price; null where nobody pays. */
	public @Nullable BigDecimal total() {
		Currency currency = currency();
		if (currency == null) {
			return null;
		}
		return Stream
			.of(this.lines.stream().map(StatementLine::amount), Stream.ofNullable(this.monthlyFee),
					this.corrections.stream().filter((one) -> one.isIn(currency)).map(Correction::amount))
			.flatMap((amounts) -> amounts)
			.filter(Objects::nonNull)
			.reduce(BigDecimal.ZERO, BigDecimal::add)
			.setScale(currency.getDefaultFractionDigits(), RoundingMode.UNNECESSARY);
	}

	/** The account that a correction concerns; null where it is the whole company. */
	public @Nullable AccountName accountOf(Correction correction) {
		UUID accountId = correction.accountId();
		if (accountId == null) {
			return null;
		}
		return Stream
			.concat(Stream.ofNullable(this.payer).flatMap((paying) -> paying.accounts().stream()),
					Stream.ofNullable(this.account))
			.filter((known) -> known.id().equals(accountId))
			.findFirst()
			.orElseGet(() -> new AccountName(accountId, "Former account"));
	}

	/** Whether there are texts that nobody agreed on a price for. */
	public boolean hasUnpriced() {
		return this.payer != null && this.lines.stream().anyMatch((line) -> line.price() == null);
	}

	/** What a reader has to know to check it, in sentences. */
	public List<String> notes() {
		return new StatementNotes(this).all();
	}

}
