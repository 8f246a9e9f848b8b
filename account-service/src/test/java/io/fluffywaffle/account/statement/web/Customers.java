package io.fluffywaffle.account.statement.web;

import java.util.UUID;

import io.fluffywaffle.account.Caller;
import io.fluffywaffle.account.Callers;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Companies as an admin makes them. */
record Customers(Caller admin) {

	/**
	 * A company that pays in euros: 10 included segments, 0.10 to Germany, 0.01
	 * elsewhere, nothing said of MMS.
	 */
	UUID company(UUID... accounts) {
		MvcTestResult made = this.admin.post("""
				{"legalName": "Acme Incorporated", "displayName": "Acme", "country": "DE", "currency": "EUR",
				 "contacts": [], "addresses": []}""", "/api/companies");
		assertThat(made).hasStatus(201);
		UUID company = UUID.fromString(Callers.read(made, "$.id"));
		agree(company, "0.01");
		for (UUID account : accounts) {
			assertThat(this.admin.put("", "/api/companies/{id}/accounts/{account}", company, account)).hasStatus(204);
		}
		return company;
	}

	void agree(UUID company, String price) {
		String tag = String
			.valueOf(this.admin.get("/api/companies/{id}/billing", company).getResponse().getHeader("ETag"));
		assertThat(this.admin.replace("""
				{"paymentDays": 30, "monthlyFee": "49.00", "includedSegments": 10, "prices": [
				  {"direction": "out", "kind": "sms", "country": "DE", "price": "0.10"},
				  {"direction": "out", "kind": "sms", "country": "*", "price": "%s"}]}""".formatted(price), tag,
				"/api/companies/{id}/billing", company))
			.hasStatusOk();
	}

}
