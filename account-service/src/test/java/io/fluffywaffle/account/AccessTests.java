package io.fluffywaffle.account;

import java.util.UUID;

import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@AccountServiceTest
class AccessTests {

	private static final String OF_MEMBERS = """
			GET    | /api/accounts/{id}
			GET    | /api/accounts/{id}/members
			""";

	private static final String OF_OWNERS = """
			POST   | /api/accounts/{id}/numbers
			GET    | /api/accounts/{id}/candidates?query=a
			PUT    | /api/accounts/{id}/members/{user}
			DELETE | /api/accounts/{id}/members/{user}
			GET    | /api/accounts/{id}/carrier
			PUT    | /api/accounts/{id}/carrier
			""";

	/** With more in the request than the others take. */
	private static final String MORE_OF_OWNERS = """
			PATCH  | /api/accounts/{id}
			POST   | /api/accounts/{id}/members
			""";

	private static final String OF_EVERYBODY = """
			GET    | /api/accounts
			POST   | /api/accounts
			PUT    | /api/accounts/active
			""";

	private static final String USER = "0198d7d4-0000-7000-8000-000000000000";

	private static final String ANY_BODY = "{}";

	@Autowired
	Callers callers;

	@Autowired
	TestIssuer issuer;

	@Autowired
	MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = OF_MEMBERS + OF_OWNERS + MORE_OF_OWNERS)
	void hidesAnAccountFromStrangers(HttpMethod method, String path) {
		UUID account = this.callers.accountOf(this.callers.user());
		Caller stranger = this.callers.user();

		assertThat(stranger.call(method, ANY_BODY, place(path, account))).hasStatus(404)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = OF_OWNERS + MORE_OF_OWNERS)
	void leavesOwnersThingsToOwners(HttpMethod method, String path) {
		UUID account = this.callers.accountOf(this.callers.user());

		assertThat(this.callers.memberOf(account).call(method, ANY_BODY, place(path, account))).hasStatus(403)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = OF_MEMBERS)
	void letsMembersRead(HttpMethod method, String path) {
		UUID account = this.callers.accountOf(this.callers.user());

		assertThat(this.callers.memberOf(account).call(method, "", place(path, account))).hasStatusOk();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = OF_MEMBERS + OF_OWNERS)
	void letsAnAdminManageEveryAccountThatIsThere(HttpMethod method, String path) {
		Caller owner = this.callers.user();
		UUID account = this.callers.accountOf(owner);
		String json = """
				{"number": "+1628555%04d", "label": "Desk", "role": "member",
				 "accountSid": "AC0123456789abcdef0123456789abcdef", "authToken": "0123456789abcdef0123456789abcdef"}
				""".formatted(Math.floorMod(account.hashCode(), 10_000));
		UUID member = this.callers.memberOf(account).id();

		assertThat(this.callers.admin().call(method, json, place(path, account).replace(USER, member.toString())))
			.hasStatus2xxSuccessful();
		assertThat(this.callers.admin().call(method, json, place(path, UUID.randomUUID()))).hasStatus(404);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = OF_EVERYBODY + OF_MEMBERS + OF_OWNERS + MORE_OF_OWNERS)
	void asksForATokenThatIsMeantForTheService(HttpMethod method, String path) {
		Caller owner = this.callers.user();
		String place = place(path, this.callers.accountOf(owner));

		assertThat(this.mvc.method(method).uri(place).exchange()).hasStatus(401)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		for (String bearer : new String[] { this.issuer.token(owner.id()).audience("client-service").bearer(),
				this.issuer.token(owner.id()).issuedBy("https://evil.example").bearer(),
				this.issuer.token(owner.id()).signedByAStranger(this.issuer).bearer() }) {
			assertThat(this.mvc.method(method).uri(place).header(HttpHeaders.AUTHORIZATION, bearer).exchange())
				.hasStatus(401);
		}
	}

	private static String place(String path, UUID account) {
		return path.replace("{id}", account.toString()).replace("{user}", USER);
	}

}
