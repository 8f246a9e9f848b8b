package io.fluffywaffle.identity.audit.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Objects;

import io.fluffywaffle.identity.audit.AuditFact;
import io.fluffywaffle.identity.audit.AuditLine;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes lines as CSV (RFC 4180). A cell that a spreadsheet would take for a formula is
 * marked as text.
 */
final class AuditCsv implements AutoCloseable {

	static final String MEDIA_TYPE = "text/csv";

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
		.setHeader("sequence", "at", "service", "action", "actor kind", "actor id", "actor name", "account", "targets",
				"outcome", "status", "ip", "user agent", "trace", "details", "hash")
		.get();

	private final CSVPrinter printer;

	AuditCsv(Writer writer) throws IOException {
		this.printer = new CSVPrinter(writer, FORMAT);
	}

	void add(AuditLine line) {
		AuditFact fact = line.fact();
		try {
			this.printer.printRecord(line.sequence(), fact.at(), safe(fact.service()), safe(fact.action()),
					safe(fact.actor().kind()), safe(fact.actor().id()), safe(fact.actor().name()), fact.accountId(),
					safe(fact.targets()), safe(fact.outcome()), fact.status(), safe(fact.ip()), safe(fact.userAgent()),
					safe(fact.traceId()), safe(fact.details()), line.hash());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.printer.flush();
	}

	/** The cell as text, whatever it begins with. */
	static String safe(@Nullable String cell) {
		String text = Objects.requireNonNullElse(cell, "");
		return (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

}
