package io.fluffywaffle.account.statement.pdf;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

import io.fluffywaffle.account.statement.Statement;
import io.fluffywaffle.defaults.pdf.PdfTemplate;

import org.springframework.stereotype.Component;

/** Prints statements as PDF. */
@Component
public class StatementPdf {

	private final PdfTemplate template = new PdfTemplate("statement/statement.html");

	private final Clock clock;

	StatementPdf(Clock clock) throws IOException {
		this.clock = clock;
	}

	/** The statement as a file. */
	public byte[] print(Statement statement) {
		return this.template
			.print(StatementPage.of(statement, LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC)));
	}

}
