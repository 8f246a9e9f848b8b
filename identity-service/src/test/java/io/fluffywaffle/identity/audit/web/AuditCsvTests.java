package io.fluffywaffle.identity.audit.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AuditCsvTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1" })
	void marksWhatASpreadsheetWouldRun(String cell) {
		assertThat(AuditCsv.safe(cell)).isEqualTo("'" + cell);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a=1", "{\"a\":1}", " =1" })
	void leavesTheRestAlone(String cell) {
		assertThat(AuditCsv.safe(cell)).isEqualTo(cell);
	}

}
