package io.fluffywaffle.account.statement.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.account.AccountServiceTest;
import io.fluffywaffle.account.Caller;
import io.fluffywaffle.account.Callers;
import io.fluffywaffle.account.billing.TextKind;
import io.fluffywaffle.account.usage.TextFact;
import io.fluffywaffle.account.usage.UsageMeter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@AccountServiceTest
class StatementsTests {

	private static final String OF_COMPANY = "/api/companies/{id}/statements/{month}";

	private static final String OF_ACCOUNT = "/api/accounts/{id}/statements/{month}";

	private final YearMonth month = YearMonth.now(ZoneOffset.UTC);

	@Autowired
	Callers callers;

	@Autowired
	UsageMeter meter;

	@Autowired
	JdbcClient jdbc;

	Caller admin;

	Caller owner;

	UUID account;

	UUID other;

	@BeforeEach
	void textALittle() {
		this.admin = this.callers.admin();
		this.owner = this.callers.user();
		this.account = this.callers.accountOf(this.owner);
		this.other = this.callers.accountOf(this.callers.user());
		use(this.month.atDay(1), this.account);
		use(this.month.atDay(1), this.other);
	}

	@Test
	void addUpToTheCompanysTotal() {
		UUID company = new Customers(this.admin).company(this.account, this.other);

		MvcTestResult statement = this.admin.get(OF_COMPANY, company, this.month);

		// 2 x (12 - 5 included) x 0.10, 2 x 7 x 0.01, the fee
		assertThat(statement).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"month": "%s", "company": {"id": "%s", "name": "Acme"}, "account": null, "currency": "EUR",
				 "provisional": true, "monthlyFee": "49.00", "corrections": [], "total": "50.54",
				 "totals": {"received": {"texts": 2, "segments": 2, "mms": 2},
				            "sent": {"texts": 4, "segments": 38, "mms": 0}}}""".formatted(this.month, company));
		assertThat(Callers.<List<String>>read(statement, "$.lines[*].amount")).containsExactlyInAnyOrder("0.20", "1.20",
				"0.07", "0.07", null, null);
		assertThat(Callers.<List<String>>read(statement, "$.notes")).anyMatch((note) -> note.contains("UTC"))
			.anyMatch((note) -> note.contains("10 segments"))
			.anyMatch((note) -> note.contains("without a price"))
			.anyMatch((note) -> note.startsWith("Provisional"));
	}

	@Test
	void showAnOwnerTheAccountsOwnPart() {
		UUID company = new Customers(this.admin).company(this.account, this.other);

		MvcTestResult statement = this.owner.get(OF_ACCOUNT, this.account, this.month);

		assertThat(statement).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"company": {"id": "%s"}, "account": {"id": "%s"}, "monthlyFee": null,
				 "totals": {"received": {"texts": 1}, "sent": {"texts": 2}}}""".formatted(company, this.account));
		assertThat(Callers.<List<String>>read(statement, "$.lines[*].account.id"))
			.containsOnly(this.account.toString());
		assertThat(statement).bodyText().doesNotContain(this.other.toString());
	}

	@Test
	void showTextsWithoutMoneyWhereNobodyPays() {
		assertThat(this.owner.get(OF_ACCOUNT, this.account, this.month)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"company": null, "currency": null, "total": null, "monthlyFee": null,
				 "lines": [{"price": null, "amount": null}, {"price": null}, {"price": null}]}""");
	}

	@Test
	void keepTheTermsUnderWhichAMonthEnded() {
		YearMonth past = this.month.minusMonths(13);
		use(past.atEndOfMonth(), this.account);
		Customers customers = new Customers(this.admin);
		UUID company = customers.company(this.account);
		this.jdbc.sql("update company set created_at = created_at - interval '2 years' where id = ?")
			.param(company)
			.update();
		this.jdbc.sql("delete from statement_month where month = ?").param(past.atDay(1)).update();
		this.jdbc.sql("delete from statement_terms where month = ?").param(past.atDay(1)).update();
		String before = body(this.admin.get(OF_COMPANY, company, past));

		customers.agree(company, "9");
		assertThat(this.admin.delete("/api/companies/{id}/accounts/{account}", company, this.account)).hasStatus(204);

		assertThat(body(this.admin.get(OF_COMPANY, company, past))).isEqualTo(before).contains("\"provisional\":false");
		assertThat(this.owner.get(OF_ACCOUNT, this.account, past)).bodyJson()
			.extractingPath("$.company.id")
			.isEqualTo(company.toString());
		assertThat(this.admin.get(OF_COMPANY, company, this.month)).bodyJson()
			.extractingPath("$.lines")
			.isEqualTo(List.of());
	}

	@Test
	void chargeNothingForMonthsBeforeTheCompanyWasACustomer() {
		UUID company = new Customers(this.admin).company(this.account);
		use(this.month.minusMonths(30).atDay(1), this.account);

		assertThat(this.admin.get(OF_COMPANY, company, this.month.minusMonths(30))).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"lines\": [], \"total\": \"0.00\"}");
	}

	@Test
	void comeAsFilesToo() {
		UUID company = new Customers(this.admin).company(this.account);

		MvcTestResult csv = this.admin.get(OF_COMPANY + "/csv", company, this.month);
		MvcTestResult pdf = this.owner.get(OF_ACCOUNT + "/pdf", this.account, this.month);

		assertThat(csv).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
		assertThat(csv).headers()
			.hasValue("Content-Disposition", "attachment; filename=\"statement-%s-Acme.csv\"".formatted(this.month));
		assertThat(csv).bodyText().startsWith("month,company,row,").contains(",total,");
		assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
		assertThat(pdf.getResponse().getContentAsByteArray()).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
	}

	@Test
	void areForOwnersAndAdmins() {
		Caller supervisor = this.callers.admit(this.callers.user(), this.account, "supervisor");
		UUID company = new Customers(this.admin).company(this.account);

		assertThat(supervisor.get(OF_ACCOUNT, this.account, this.month)).hasStatus(403);
		assertThat(this.callers.user().get(OF_ACCOUNT, this.account, this.month)).hasStatus(404);
		assertThat(this.owner.get(OF_COMPANY, company, this.month)).hasStatus(403);
		assertThat(this.admin.get(OF_ACCOUNT, this.account, this.month)).hasStatusOk();
		assertThat(this.admin.get(OF_ACCOUNT, UUID.randomUUID(), this.month)).hasStatus(404);
		assertThat(this.admin.get(OF_COMPANY, UUID.randomUUID(), this.month)).hasStatus(404);
	}

	/** 12 and 7 segments out, an MMS in. */
	private void use(LocalDate day, UUID from) {
		Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
		this.meter.count(List.of(TextFact.sent(from, UUID.randomUUID(), noon, TextKind.SMS, "DE", 12),
				TextFact.sent(from, UUID.randomUUID(), noon, TextKind.SMS, "FR", 7),
				TextFact.received(from, UUID.randomUUID().toString(), noon, TextKind.MMS, "DE", 1)));
	}

	private static String body(MvcTestResult result) {
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
