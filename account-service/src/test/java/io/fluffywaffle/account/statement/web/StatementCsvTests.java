package io.fluffywaffle.account.statement.web;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.fluffywaffle.account.statement.Used;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.fluffywaffle.account.billing.Direction.IN;
import static io.fluffywaffle.account.billing.Direction.OUT;
import static io.fluffywaffle.account.billing.TextKind.SMS;
import static org.assertj.core.api.Assertions.assertThat;

class StatementCsvTests {

	@Test
	void hasARowForEachLineTheFeeEachCorrectionAndTheTotal() throws IOException {
		List<CSVRecord> rows = rows(new Used().fee("49", 10)
			.texts("Front, \"desk\"", OUT, SMS, "US", 100, 150)
			.texts("Front, \"desk\"", IN, SMS, "US", 1, 1)
			.price(OUT, SMS, "*", "0.0079")
			.corrected("-10.5", "Two days without service", "Front, \"desk\""), "Acme");

		assertThat(rows).extracting((row) -> row.get("row"))
			.containsExactly("usage", "usage", "monthly fee", "correction", "total");
		assertThat(rows.get(0).toMap()).containsEntry("account", "Front, \"desk\"")
			.containsEntry("segments", "150")
			.containsEntry("included segments", "10")
			.containsEntry("price", "0.0079")
			.containsEntry("amount", "1.11")
			.containsEntry("currency", "USD");
		assertThat(rows.get(1).toMap()).containsEntry("amount", "").containsEntry("note", "no price agreed on");
		assertThat(rows.get(3).toMap()).containsEntry("amount", "-10.50")
			.containsEntry("note", "Two days without service");
		assertThat(rows.get(4).toMap()).containsEntry("amount", "39.61");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\tTAB" })
	void marksWhatASpreadsheetWouldRun(String words) throws IOException {
		List<CSVRecord> rows = rows(new Used().texts(words, OUT, SMS, "US", 1, 1).corrected("-1", words, words), words);

		for (CSVRecord row : List.of(rows.get(0), rows.get(2))) {
			assertThat(row.get("account")).isEqualTo("'" + words);
			assertThat(row.get("company")).isEqualTo("'" + words);
		}
		assertThat(rows.get(2).get("note")).isEqualTo("'" + words);
	}

	private static List<CSVRecord> rows(Used used, String company) throws IOException {
		String csv = new String(StatementCsv.of(used.statement(company, company)), StandardCharsets.UTF_8);
		assertThat(csv).endsWith("\r\n");
		return CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(csv))
			.getRecords();
	}

}
