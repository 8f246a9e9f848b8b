package io.fluffywaffle.account.account;

import java.util.UUID;

import io.fluffywaffle.account.AccountServiceTest;
import io.fluffywaffle.account.Caller;
import io.fluffywaffle.account.Callers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@AccountServiceTest
class OpeningAccountsTests {

	@Autowired
	Callers callers;

	@Test
	void opensAnAccountForItsOwner() {
		Caller owner = this.callers.user();

		MvcTestResult opened = this.callers.admin().post("""
				{"name": "  Riverside Clinic \u2764\ufe0f ", "colour": "#0a7d55", "timeZone": "Europe/Paris",
				 "country": "FR", "ownerId": "%s"}""".formatted(owner.id()), "/api/accounts");

		assertThat(opened).hasStatus(201).hasHeader(HttpHeaders.ETAG, "\"0\"");
		String place = opened.getResponse().getHeader(HttpHeaders.LOCATION);
		assertThat(owner.get(place)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"name": "Riverside Clinic \u2764\ufe0f", "colour": "#0a7d55", "timeZone": "Europe/Paris",
				 "country": "FR", "role": "owner", "numbers": [], "version": 0}""");
	}

	@Test
	void makesTheCallerTheOwnerWhereNoneIsNamed() {
		Caller admin = this.callers.admin();

		MvcTestResult opened = admin.post("{\"name\": \"Night Watch\"}", "/api/accounts");

		assertThat(opened).hasStatus(201)
			.bodyJson()
			.isLenientlyEqualTo("{\"role\": \"owner\", \"timeZone\": \"UTC\", \"country\": \"US\"}");
		assertThat(admin.get("/api/accounts/{id}/members", Callers.<String>read(opened, "$.id"))).bodyJson()
			.isLenientlyEqualTo("{\"items\": [{\"userId\": \"%s\", \"name\": \"Ruth Root\", \"role\": \"owner\"}]}"
				.formatted(admin.id()));
	}

	@Test
	void showsAnAdminWhoIsNoMemberNoRole() {
		UUID account = this.callers.accountOf(this.callers.user());

		assertThat(this.callers.admin().get("/api/accounts/{id}", account)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.role")
			.isNull();
	}

	@Test
	void letsOnlyAdminsOpenAccounts() {
		assertThat(this.callers.user().post("{\"name\": \"Mine\"}", "/api/accounts")).hasStatus(403)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{}                                                | name
			{"name": null}                                    | name
			{"name": "  "}                                    | name
			{"name": "\\u200b\\u2060"}                        | name
			{"name": "a\\u0000b"}                             | name
			{"name": "two\\nlines"}                           | name
			{"name": "moc.\\u202egnp"}                        | name
			{"name": "\\ud800"}                               | name
			{"name": "A", "timeZone": "Mars/Olympus"}         | timeZone
			{"name": "A", "timeZone": "GMT+25"}               | timeZone
			{"name": "A", "country": "XX"}                    | country
			{"name": "A", "country": "us"}                    | country
			{"name": "A", "colour": "red"}                    | colour
			{"name": "A", "ownerId": "me"}                    | ownerId
			{"name": {"first": "A"}}                          | name
			not json                                          | body
			[]                                                | body
			""")
	void namesTheFieldAtFault(String json, String field) {
		assertThat(this.callers.admin().post(json, "/api/accounts")).hasStatus(400)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactly(field);
	}

	@Test
	void refusesANameOfTenKilobytes() {
		assertThat(this.callers.admin().post("{\"name\": \"" + "x".repeat(10_000) + "\"}", "/api/accounts"))
			.hasStatus(400)
			.bodyJson()
			.isLenientlyEqualTo("""
					{"type": "/problems/invalid-request",
					 "errors": [{"field": "name", "message": "may have at most 80 characters"}]}""");
	}

}
