package io.fluffywaffle.account.statement;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.account.AccountServiceTest;
import io.fluffywaffle.account.Caller;
import io.fluffywaffle.account.Callers;
import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.kafka.KafkaRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@AccountServiceTest
class StatementReadyTests {

	private final YearMonth last = YearMonth.now(ZoneOffset.UTC).minusMonths(1);

	@Autowired
	Callers callers;

	@Autowired
	MonthEnds months;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	JdbcClient jdbc;

	UUID account;

	UUID company;

	@BeforeEach
	void openACustomerOfLongStanding() {
		Caller admin = this.callers.admin();
		this.account = this.callers.accountOf(this.callers.user());
		MvcTestResult made = admin.post("""
				{"legalName": "Acme Incorporated", "displayName": "Acme", "country": "DE", "currency": "EUR",
				 "contacts": [], "addresses": []}""", "/api/companies");
		this.company = UUID.fromString(Callers.read(made, "$.id"));
		assertThat(admin.put("", "/api/companies/{id}/accounts/{account}", this.company, this.account)).hasStatus(204);
		this.jdbc.sql("update company set created_at = created_at - interval '2 years' where id = ?")
			.param(this.company)
			.update();
	}

	@Test
	void isToldOnceOfTheCompanyAndOfEachOfItsAccounts() {
		isNotOver(this.last);

		this.months.endLast();
		this.months.endLast();

		await().until(() -> told().size() >= 2);
		assertThat(told()).extracting((fact) -> fact.path("accountId").asString(""))
			.containsExactly("", this.account.toString());
		assertThat(told()).extracting((fact) -> fact.path("month").asString()).containsOnly(this.last.toString());
		Contracts.assertSameShape(told().getLast().toString(), "account.statement.v1/StatementReady");
	}

	@Test
	void isNotToldOfMonthsLongAgo() {
		isNotOver(this.last.minusMonths(12));
		isNotOver(this.last);

		this.months.end(this.last.minusMonths(12));
		this.months.end(this.last);

		await().until(() -> !told().isEmpty());
		assertThat(told()).extracting((fact) -> fact.path("month").asString()).containsOnly(this.last.toString());
	}

	private void isNotOver(YearMonth month) {
		this.jdbc.sql("delete from statement_terms where month = ?").param(month.atDay(1)).update();
		this.jdbc.sql("delete from statement_month where month = ?").param(month.atDay(1)).update();
	}

	private List<JsonNode> told() {
		return this.kafka.records("account.statement.v1")
			.stream()
			.filter((record) -> this.company.toString().equals(record.key()))
			.map(KafkaRecord::value)
			.map(JsonMapper.shared()::readTree)
			.toList();
	}

}
