package io.fluffywaffle.account.statement.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

import io.fluffywaffle.account.statement.Correction;
import io.fluffywaffle.account.statement.Payer;
import io.fluffywaffle.account.statement.Statement;
import io.fluffywaffle.account.statement.StatementLine;
import io.fluffywaffle.account.usage.AccountName;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A statement as CSV (RFC 4180): a row for each line, for the fee, for each correction
 * and for the total. A cell of words that a spreadsheet would take for a formula is
 * marked as text; amounts stay numbers.
 */
final class StatementCsv {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
		.setHeader("month", "company", "row", "account id", "account", "direction", "kind", "country", "texts",
				"segments", "included segments", "price", "amount", "currency", "note")
		.get();

	private final Statement statement;

	private final CSVPrinter printer;

	private StatementCsv(Statement statement, Appendable out) throws IOException {
		this.statement = statement;
		this.printer = new CSVPrinter(out, FORMAT);
	}

	static byte[] of(Statement statement) {
		StringBuilder text = new StringBuilder();
		try {
			new StatementCsv(statement, text).print();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private void print() throws IOException {
		for (StatementLine line : this.statement.lines()) {
			row("usage", line.account(), line.direction().name().toLowerCase(Locale.ROOT),
					line.kind().name().toLowerCase(Locale.ROOT), line.country(), line.texts(), line.segments(),
					line.included(), StatementView.plain(line.price()), StatementView.plain(line.amount()), currency(),
					(this.statement.payer() != null && line.price() == null) ? "no price agreed on" : null);
		}
		if (this.statement.monthlyFee() != null) {
			money("monthly fee", null, StatementView.plain(this.statement.monthlyFee()), currency(), null);
		}
		for (Correction correction : this.statement.corrections()) {
			money("correction", this.statement.accountOf(correction), StatementView.plain(correction.amount()),
					correction.currency(), correction.reason());
		}
		if (this.statement.total() != null) {
			money("total", null, StatementView.plain(this.statement.total()), currency(),
					this.statement.provisional() ? "provisional" : null);
		}
	}

	private void money(String row, @Nullable AccountName account, @Nullable String amount, @Nullable String currency,
			@Nullable String note) throws IOException {
		row(row, account, null, null, null, null, null, null, null, amount, currency, note);
	}

	private void row(String row, @Nullable AccountName account, @Nullable Object... cells) throws IOException {
		Payer payer = this.statement.payer();
		this.printer.print(this.statement.month());
		this.printer.print(safe((payer != null) ? payer.displayName() : null));
		this.printer.print(row);
		this.printer.print((account != null) ? account.id() : null);
		this.printer.print(safe((account != null) ? account.name() : null));
		for (Object cell : Arrays.copyOf(cells, cells.length - 1)) {
			this.printer.print(cell);
		}
		this.printer.print(safe((String) cells[cells.length - 1]));
		this.printer.println();
	}

	private @Nullable String currency() {
		Payer payer = this.statement.payer();
		return (payer != null) ? payer.currency() : null;
	}

	/** The cell as text, whatever it begins with. */
	static String safe(@Nullable String cell) {
		String text = Objects.requireNonNullElse(cell, "");
		return (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

}
