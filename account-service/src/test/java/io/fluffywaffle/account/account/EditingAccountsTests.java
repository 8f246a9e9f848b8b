package io.fluffywaffle.account.account;

import java.util.UUID;

import io.fluffywaffle.account.AccountServiceTest;
import io.fluffywaffle.account.Caller;
import io.fluffywaffle.account.Callers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@AccountServiceTest
class EditingAccountsTests {

	private static final String ACCOUNT = "/api/accounts/{id}";

	@Autowired
	Callers callers;

	Caller owner;

	UUID account;

	@BeforeEach
	void open() {
		this.owner = this.callers.user("Olga Owner");
		this.account = this.callers.accountOf(this.owner);
	}

	@Test
	void changesWhatIsNamedAndLeavesTheRest() {
		MvcTestResult edited = this.owner.patch("{\"name\": \" Night Clinic \", \"language\": \"es-MX\"}", "\"0\"",
				ACCOUNT, this.account);

		assertThat(edited).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"1\"").bodyJson().isLenientlyEqualTo("""
				{"name": "Night Clinic", "language": "es-MX", "timeZone": "America/New_York", "country": "US",
				 "status": "active", "memberCount": 1, "company": null, "deletedAt": null, "eraseAt": null}""");
		assertThat(edited).bodyJson().extractingPath("$.owners[0].name").isEqualTo("Olga Owner");
	}

	@Test
	void tellsWhoeverWasSlower() {
		assertThat(this.owner.patch("{\"name\": \"Mine\"}", "\"0\"", ACCOUNT, this.account)).hasStatusOk();

		assertThat(this.callers.admin().patch("{\"name\": \"No, mine\"}", "\"0\"", ACCOUNT, this.account))
			.hasStatus(412)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/changed-meanwhile");
		assertThat(this.owner.get(ACCOUNT, this.account)).bodyJson().extractingPath("$.name").isEqualTo("Mine");
	}

	@Test
	void asksWhichVersionIsMeant() {
		assertThat(this.owner.patch("{}", null, ACCOUNT, this.account)).hasStatus(428);
		assertThat(this.owner.patch("{}", "latest", ACCOUNT, this.account)).hasStatus(400);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"name": " "}                | name
			{"colour": "blue"}           | colour
			{"timeZone": "Moon/Sea"}     | timeZone
			{"country": "Atlantis"}      | country
			{"language": "english"}      | language
			{"language": "xx-YY"}        | language
			""")
	void namesTheFieldAtFault(String json, String field) {
		assertThat(this.owner.patch(json, "\"0\"", ACCOUNT, this.account)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactly(field);
	}

	@Test
	void isNotForAnOwnerWhoIsNobody() {
		assertThat(this.callers.admin()
			.post("{\"name\": \"A\", \"ownerId\": \"%s\"}".formatted(UUID.randomUUID()), "/api/accounts"))
			.hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("ownerId");
	}

}
