package io.fluffywaffle.account.statement.pdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.fluffywaffle.account.statement.Correction;
import io.fluffywaffle.account.statement.Payer;
import io.fluffywaffle.account.statement.Statement;
import io.fluffywaffle.account.statement.StatementLine;
import io.fluffywaffle.account.usage.AccountName;
import io.fluffywaffle.account.usage.Traffic;
import org.jspecify.annotations.Nullable;

/**
 * A statement as it is printed: everything is words already, and what is empty is not
 * shown.
 */
record StatementPage(String month, String period, String drawnUp, boolean provisional, boolean priced, int columns,
		String currency, String customer, List<String> address, String taxId, String account, String purchaseOrder,
		String payment, List<Part> parts, boolean nothing, String monthlyFee, List<Added> corrections, String total,
		Way received, Way sent, List<String> notes) {

	/** One account; its sum only where there is something to add up. */
	record Part(String name, List<Row> rows, String amount) {
	}

	/** One line. */
	record Row(String direction, String kind, String country, String texts, String segments, String included,
			String price, String amount) {
	}

	/** One correction. */
	record Added(String reason, String about, String amount) {
	}

	/** How much went one way. */
	record Way(String texts, String segments, String mms) {

		static Way of(Traffic traffic) {
			return new Way(Wording.number(traffic.texts()), Wording.number(traffic.segments()),
					Wording.number(traffic.mms()));
		}

	}

	static StatementPage of(Statement statement, LocalDate today) {
		Payer payer = statement.payer();
		AccountName account = statement.account();
		Currency currency = statement.currency();
		return new StatementPage(Wording.month(statement.month()), Wording.period(statement.month()),
				Wording.day(today), statement.provisional(), payer != null, (payer != null) ? 8 : 5,
				(currency != null) ? currency.getCurrencyCode() : "",
				(payer != null) ? payer.legalName() : (account != null) ? account.name() : "",
				(payer != null) ? payer.address() : List.of(), (payer != null) ? Wording.text(payer.taxId()) : "",
				(account != null) ? account.name() : "",
				(payer != null) ? Wording.text(payer.terms().purchaseOrder()) : "",
				(payer != null && account == null) ? "within %d days".formatted(payer.terms().paymentDays()) : "",
				parts(statement), statement.lines().isEmpty(), Wording.money(statement.monthlyFee()),
				statement.corrections().stream().map((correction) -> added(correction, statement)).toList(),
				Wording.money(statement.total()), Way.of(statement.totals().received()),
				Way.of(statement.totals().sent()), statement.notes());
	}

	private static List<Part> parts(Statement statement) {
		Map<AccountName, List<StatementLine>> byAccount = statement.lines()
			.stream()
			.collect(Collectors.groupingBy(StatementLine::account, LinkedHashMap::new, Collectors.toList()));
		return byAccount.entrySet()
			.stream()
			.map((part) -> new Part(part.getKey().name(), part.getValue().stream().map(StatementPage::row).toList(),
					(part.getValue().size() > 1) ? Wording.money(sum(part.getValue())) : ""))
			.toList();
	}

	private static @Nullable BigDecimal sum(List<StatementLine> lines) {
		return lines.stream()
			.map(StatementLine::amount)
			.flatMap(Stream::ofNullable)
			.reduce(BigDecimal::add)
			.orElse(null);
	}

	private static Row row(StatementLine line) {
		return new Row(Wording.direction(line.direction()), line.kind().name(), Wording.country(line.country()),
				Wording.number(line.texts()), Wording.number(line.segments()),
				(line.included() > 0) ? Wording.number(line.included()) : "", Wording.price(line.price()),
				Wording.money(line.amount()));
	}

	private static Added added(Correction correction, Statement statement) {
		AccountName account = statement.accountOf(correction);
		String about = Wording.day(correction.at()) + ((account != null) ? ", " + account.name() : "");
		return new Added(correction.reason(), about,
				Wording.money(correction.amount(), correction.currency(), statement.currency()));
	}

}
