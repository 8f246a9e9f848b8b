package io.fluffywaffle.identity.user;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import io.fluffywaffle.identity.IdentityServiceTest;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@IdentityServiceTest
class UserListTests {

	/** In every name of this test, and in no other's. */
	private final String mark = UUID.randomUUID().toString().substring(0, 8);

	private final UUID admin = UUID.randomUUID();

	@Autowired
	MockMvcTester mvc;

	@Autowired
	TestIssuer issuer;

	@Autowired
	JdbcClient jdbc;

	private UUID jose = this.admin;

	@BeforeEach
	void threePeople() {
		this.jose = begin("José", "Muñoz-Łuczak", "jm");
		begin("Ada", "Lovelace", "countess");
		begin("Zoë", "Ångström", "zoe");
	}

	@ParameterizedTest
	@CsvSource({ "jose,José", "JOSÉ,José", "munoz,José", "uczak,José", "nte,Ada", "lace Ada,Ada", "angstrom zoe,Zoë",
			"countess@waffle,Ada", "zoë,Zoë" })
	void findsPeopleByAnyPartOfTheirNames(String typed, String firstName) {
		assertThat(firstNames(list("query", this.mark + " " + typed))).containsExactly(firstName);
	}

	@ParameterizedTest
	@ValueSource(strings = { "%", "_", "\\", "'", "nobody" })
	void takesWhatIsTypedLiterally(String typed) {
		assertThat(firstNames(list("query", this.mark + " " + typed))).isEmpty();
	}

	@Test
	void listsByLastName() {
		assertThat(firstNames(list("query", this.mark))).containsExactly("Zoë", "Ada", "José");
	}

	@Test
	void turnsPagesWithoutLosingAnybody() {
		List<String> seen = new ArrayList<>();
		MvcTestResult page = list("query", this.mark, "limit", "1");
		seen.addAll(firstNames(page));
		for (String next = next(page); next != null; next = next(page)) {
			page = list("query", this.mark, "limit", "1", "after", next);
			seen.addAll(firstNames(page));
		}

		assertThat(seen).containsExactly("Zoë", "Ada", "José");
	}

	@Test
	void tellsAdminsFromUsers() {
		assertThat(firstNames(list("role", "user", "query", this.mark))).hasSize(3);
		assertThat(firstNames(list("role", "admin", "query", this.mark))).isEmpty();
		assertThat(firstNames(list("status", "disabled", "query", this.mark))).isEmpty();
		assertThat(firstNames(list("status", "active", "query", this.mark))).hasSize(3);
	}

	@Test
	void showsEverybodyElseOnlyThemselves() {
		String bearer = this.issuer.bearer(this.jose);

		assertThat(firstNames(get("/api/users", bearer, "query", this.mark))).containsExactly("José");
		assertThat(get("/api/users/" + this.jose, bearer)).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"0\"");
		assertThat(get("/api/users/" + begin("Eve", "Doe", "eve"), bearer)).hasStatus(404);
		assertThat(get("/api/users/" + UUID.randomUUID(), bearer)).hasStatus(404);
	}

	@ParameterizedTest
	@CsvSource({ "limit,0", "limit,201", "limit,x", "after,nonsense", "status,gone", "role,king" })
	void namesTheFieldAtFault(String field, String value) {
		assertThat(list(field, value)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactly(field);
	}

	@Test
	void countsPeopleForAdminsOnly() {
		String ofAnAdmin = this.issuer.token(this.admin).admin().bearer();
		MvcTestResult before = get("/api/users/summary", ofAnAdmin);
		UUID newcomer = begin("Nina", "Newcomer", "nina");
		this.jdbc.sql("update person set status = 'DISABLED' where id = ?").param(this.jose).update();
		invite("OPEN", "1 hour");
		invite("OPEN", "-1 hour");
		invite("WITHDRAWN", "1 hour");

		MvcTestResult after = get("/api/users/summary", ofAnAdmin);

		assertThat(after).hasStatusOk();
		assertThat(grown("active", before, after)).isZero();
		assertThat(grown("disabled", before, after)).isOne();
		assertThat(grown("invited", before, after)).isOne();
		assertThat(get("/api/users/summary", this.issuer.bearer(newcomer))).hasStatus(403);
	}

	private void invite(String status, String left) {
		this.jdbc.sql("""
				insert into invitation (id, first_name, last_name, name_key, email, admin, accounts, status, invited_by,
				    invited_by_name, invited_at, expires_at, mail, mailing, mail_asked_at)
				values (?, 'Ivy', 'Invited', 'ivy invited', ?, false, '[]', ?, ?, 'Ruth Root', now(),
				    now() + cast(? as interval), 'SENT', 1, now())""")
			.params(UUID.randomUUID(), UUID.randomUUID() + "@waffle.test", status, this.admin, left)
			.update();
	}

	private static int grown(String count, MvcTestResult before, MvcTestResult after) {
		return read(after, count) - read(before, count);
	}

	private static int read(MvcTestResult result, String count) {
		return JsonPath.read(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8),
				"$." + count);
	}

	private UUID begin(String first, String last, String username) {
		UUID id = UUID.randomUUID();
		String token = this.issuer.token(id)
			.named(username + this.mark, first + " " + last)
			.with("given_name", first)
			.with("family_name", last)
			.with("email", username + "@waffle.test")
			.bearer();
		assertThat(get("/api/me", token)).hasStatusOk();
		return id;
	}

	private MvcTestResult list(String... namesAndValues) {
		return get("/api/users", this.issuer.token(this.admin).admin().bearer(), namesAndValues);
	}

	private MvcTestResult get(String uri, String bearer, String... namesAndValues) {
		MockMvcRequestBuilder request = this.mvc.get().uri(uri).header(HttpHeaders.AUTHORIZATION, bearer);
		for (int index = 0; index < namesAndValues.length; index += 2) {
			request.param(namesAndValues[index], namesAndValues[index + 1]);
		}
		return request.exchange();
	}

	private static @Nullable String next(MvcTestResult page) {
		return JsonPath.read(json(page), "$.next");
	}

	private static List<String> firstNames(MvcTestResult page) {
		return JsonPath.read(json(page), "$.items[*].firstName");
	}

	private static String json(MvcTestResult answer) {
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
