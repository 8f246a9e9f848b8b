package io.fluffywaffle.account.statement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.fluffywaffle.account.billing.Direction;
import io.fluffywaffle.account.billing.Price;
import io.fluffywaffle.account.billing.Terms;
import io.fluffywaffle.account.billing.TextKind;
import io.fluffywaffle.account.usage.AccountName;
import io.fluffywaffle.account.usage.TwoWay;
import io.fluffywaffle.account.usage.UsageLine;
import org.jspecify.annotations.Nullable;

/** A made-up month, to be priced and printed. */
public final class Used {

	private final Map<String, AccountName> accounts = new LinkedHashMap<>();

	private final List<UsageLine> lines = new ArrayList<>();

	private final List<Price> prices = new ArrayList<>();

	private final List<Correction> corrections = new ArrayList<>();

	private String currency = "USD";

	private String fee = "0";

	private int included;

	/** Texts of an account; where there are no segments, an MMS. */
	public Used texts(String account, Direction direction, TextKind kind, String country, long texts, long segments) {
		this.lines.add(new UsageLine(account(account).id(), direction, kind, country, texts, segments));
		return this;
	}

	public Used price(Direction direction, TextKind kind, String country, String price) {
		this.prices.add(new Price(direction, kind, country, new BigDecimal(price)));
		return this;
	}

	public Used in(String code) {
		this.currency = code;
		return this;
	}

	public Used fee(String amount, int segments) {
		this.fee = amount;
		this.included = segments;
		return this;
	}

	public Used corrected(String amount, String reason, @Nullable String account) {
		this.corrections.add(new Correction(UUID.randomUUID(), (account != null) ? account(account).id() : null,
				new BigDecimal(amount), this.currency, reason, UUID.randomUUID(), "Ruth Root",
				Instant.parse("2026-11-30T10:00:00Z")));
		return this;
	}

	/** The lines as they are billed. */
	public List<StatementLine> priced() {
		Map<UUID, AccountName> names = this.accounts.values()
			.stream()
			.collect(Collectors.toMap(AccountName::id, Function.identity()));
		return new Pricing(terms(), Currency.getInstance(this.currency).getDefaultFractionDigits()).price(this.lines,
				names);
	}

	/** What the company hears. */
	public Statement statement(String displayName, String legalName) {
		Payer payer = new Payer(UUID.randomUUID(), displayName, legalName, "DE129273398",
				List.of("Accounts Payable", "Straße der Einheit 12", "10115 Berlin", "Germany"), this.currency,
				YearMonth.of(2026, 1), terms(), List.copyOf(this.accounts.values()));
		List<StatementLine> priced = priced();
		return new Statement(YearMonth.of(2026, 10), payer, null, false, priced,
				new BigDecimal(this.fee).setScale(Currency.getInstance(this.currency).getDefaultFractionDigits()),
				this.corrections, TwoWay.sum(priced.stream().map(StatementLine::traffic).toList()));
	}

	private Terms terms() {
		return new Terms(30, new BigDecimal(this.fee), this.included, this.prices, null, null, "PO-2026-0815");
	}

	private AccountName account(String name) {
		return this.accounts.computeIfAbsent(name, (unknown) -> new AccountName(UUID.randomUUID(), unknown));
	}

}
