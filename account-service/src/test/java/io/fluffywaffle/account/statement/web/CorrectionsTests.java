package io.fluffywaffle.account.statement.web;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;

import io.fluffywaffle.account.AccountServiceTest;
import io.fluffywaffle.account.Caller;
import io.fluffywaffle.account.Callers;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@AccountServiceTest
class CorrectionsTests {

	private static final String CORRECTIONS = "/api/companies/{id}/statements/{month}/corrections";

	private final YearMonth month = YearMonth.now(ZoneOffset.UTC);

	@Autowired
	Callers callers;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	JdbcClient jdbc;

	Caller admin;

	Caller owner;

	UUID account;

	UUID company;

	@BeforeEach
	void aCompanyThatPays() {
		this.admin = this.callers.admin();
		this.owner = this.callers.user();
		this.account = this.callers.accountOf(this.owner);
		this.company = new Customers(this.admin).company(this.account);
	}

	@Test
	void changeTheTotalAndSayWhoAndWhy() {
		correct("{\"amount\": \"-10.50\", \"reason\": \"Two days without service\"}");

		MvcTestResult corrected = correct(
				"{\"amount\": \"3\", \"reason\": \"Setup\", \"accountId\": \"%s\"}".formatted(this.account));

		assertThat(corrected).hasStatus(201)
			.bodyJson()
			.isLenientlyEqualTo("""
					{"total": "41.50", "corrections": [
					  {"account": null, "amount": "-10.50", "currency": "EUR", "reason": "Two days without service",
					   "by": {"id": "%s", "name": "Ruth Root"}},
					  {"account": {"id": "%s"}, "amount": "3.00", "reason": "Setup"}]}""".formatted(this.admin.id(),
					this.account));
		assertThat(this.owner.get("/api/accounts/{id}/statements/{month}", this.account, this.month)).bodyJson()
			.isLenientlyEqualTo("{\"total\": \"3.00\", \"corrections\": [{\"reason\": \"Setup\"}]}");
		this.kafka.await("audit.account.v1",
				(fact) -> String.valueOf(fact.value()).contains("statement.corrected")
						&& String.valueOf(fact.value()).contains("-10.50 EUR")
						&& String.valueOf(fact.value()).contains(this.company.toString()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"amount": "0.00", "reason": "Nothing"}                      | amount
			{"amount": "1.005", "reason": "Half a cent"}                 | amount
			{"amount": "1000000000", "reason": "Too much"}               | amount
			{"amount": "ten", "reason": "Words"}                         | amount
			{"reason": "Forgotten"}                                      | amount
			{"amount": "1"}                                              | reason
			{"amount": "1", "reason": " "}                               | reason
			{"amount": "1", "reason": "Ours", "accountId": "0198d7d4-0000-7000-8000-000000000000"} | accountId
			{"amount": "1", "reason": "Ours", "accountId": "front desk"} | accountId
			""")
	void nameTheFieldAtFault(String json, String field) {
		assertThat(correct(json)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactly(field);
	}

	@Test
	void areForAccountsThatTheCompanyPaysForOnly() {
		UUID foreign = this.callers.accountOf(this.callers.user());

		assertThat(correct("{\"amount\": \"1\", \"reason\": \"Setup\", \"accountId\": \"%s\"}".formatted(foreign)))
			.hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("accountId");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-13", "2026-1", "november", "1999-12", "2026-11-21", "+2026-11" })
	void askForAMonth(String malformed) {
		assertRefused(malformed);
	}

	@Test
	void refuseAMonthThatHasNotBegun() {
		assertRefused(this.month.plusMonths(1).toString());
	}

	@Test
	void cannotBeChangedOrTakenBack() {
		correct("{\"amount\": \"5\", \"reason\": \"Setup\"}");

		for (String sql : new String[] { "update statement_correction set amount = 1 where company_id = ?",
				"delete from statement_correction where company_id = ?" }) {
			assertThatThrownBy(() -> this.jdbc.sql(sql).param(this.company).update())
				.hasStackTraceContaining("append-only");
		}
	}

	private void assertRefused(String given) {
		for (String path : new String[] { "/api/companies/%s/statements/{month}",
				"/api/companies/%s/statements/{month}/csv", "/api/companies/%s/statements/{month}/pdf",
				"/api/companies/%s/statements/{month}/corrections", "/api/accounts/%s/statements/{month}",
				"/api/accounts/%s/statements/{month}/csv" }) {
			UUID whose = path.contains("companies") ? this.company : this.account;
			HttpMethod method = path.endsWith("corrections") ? HttpMethod.POST : HttpMethod.GET;
			assertThat(
					this.admin.call(method, "{\"amount\": \"1\", \"reason\": \"Setup\"}", path.formatted(whose), given))
				.as(path)
				.hasStatus(400)
				.bodyJson()
				.extractingPath("$.errors[0].field")
				.isEqualTo("month");
		}
	}

	private MvcTestResult correct(String json) {
		return this.admin.post(json, CORRECTIONS, this.company, this.month);
	}

}
