package io.fluffywaffle.account.company;

import java.util.UUID;

import io.fluffywaffle.account.Caller;
import io.fluffywaffle.account.Callers;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Companies as an admin writes them down. */
public final class SampleCompanies {

	/** Where they are. */
	public static final String COMPANIES = "/api/companies";

	/** Where one is. */
	public static final String COMPANY = COMPANIES + "/{company}";

	private SampleCompanies() {
	}

	/** A company in Germany with a contact and an address. */
	public static String json(String name) {
		return """
				{"legalName": "%1$s GmbH", "displayName": "%1$s", "country": "DE", "taxId": "DE 136 695 976",
				 "currency": "EUR", "notes": "Pays late.\\nStill nice.",
				 "contacts": [{"name": "Ada Ahlers", "role": "Accounts", "email": "ada@%2$s.test",
				               "phone": "030 1234567"}],
				 "addresses": [{"kind": "visiting", "lines": ["Haus 3", "Hauptstr. 1"], "city": "Berlin",
				                "postalCode": "10115", "country": "DE"}]}
				""".formatted(name, name.toLowerCase().replaceAll("[^a-z]", ""));
	}

	/** A new company. */
	public static UUID open(Caller admin, String name) {
		MvcTestResult opened = admin.post(json(name), COMPANIES);
		assertThat(opened).hasStatus(201);
		return UUID.fromString(Callers.read(opened, "$.id"));
	}

}
