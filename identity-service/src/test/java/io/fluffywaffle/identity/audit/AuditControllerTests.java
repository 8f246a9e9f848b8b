package io.fluffywaffle.identity.audit;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import io.fluffywaffle.identity.IdentityServiceTest;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import io.fluffywaffle.testsupport.tokens.TestToken;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@IdentityServiceTest
class AuditControllerTests {

	private final UUID account = UUID.randomUUID();

	private final String ada = UUID.randomUUID().toString();

	private final Instant start = Instant.now();

	@Autowired
	MockMvcTester mvc;

	@Autowired
	TestIssuer issuer;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	AuditKeeper keeper;

	@BeforeEach
	void append() {
		Actor actor = new Actor(this.ada, "Ada Lovelace", "user");
		this.keeper.append(List.of(Facts.fact("member.added", actor, this.account, "success", "{}"),
				Facts.fact("member.role-changed", actor, this.account, "refused", "{\"role\":\"100%_Owner\"}"),
				Facts.fact("report.written", actor, null, "failed", "{}")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			                        | report.written, member.role-changed, member.added
			action=member.          | member.role-changed, member.added
			action=member.added     | member.added
			outcome=refused         | member.role-changed
			query=ROLE-ch           | member.role-changed
			query=100%25_owner      | member.role-changed
			query=lovelace          | report.written, member.role-changed, member.added
			query=role%25changed    | none
			to=2020-01-01T00:00:00Z | none
			""")
	void findsWhatIsAskedFor(@Nullable String filter, String actions) {
		MvcTestResult found = ask("/api/audit?actor=" + this.ada + ((filter != null) ? "&" + filter : ""), admin());

		assertThat(found).hasStatusOk();
		assertThat(String.join(", ", actions(found))).isEqualTo(actions.replace("none", ""));
	}

	@Test
	void findsByTimeAndAccount() {
		assertThat(actions(ask("/api/audit?accountId=" + this.account + "&from=" + this.start, admin())))
			.containsExactly("member.role-changed", "member.added");
	}

	@Test
	void showsAWholeLine() {
		assertThat(ask("/api/audit?action=member.role-changed&actor=" + this.ada, admin())).bodyJson()
			.isLenientlyEqualTo(
					"""
							{"next": null, "items": [{"service": "account-service", "action": "member.role-changed",
							 "actor": {"id": "%s", "name": "Ada Lovelace", "kind": "user"}, "accountId": "%s", "outcome": "refused",
							 "status": 200, "ip": "192.0.2.7", "traceId": null, "details": {"role": "100%%_Owner"}}]}"""
						.formatted(this.ada, this.account));
	}

	@Test
	void leafsThroughInPages() {
		List<String> seen = new ArrayList<>();
		String next = "";
		while (next != null) {
			MvcTestResult page = ask("/api/audit?limit=2&actor=" + this.ada + next, admin());
			seen.addAll(actions(page));
			String before = JsonPath.read(body(page), "$.next");
			next = (before != null) ? "&before=" + before : null;
		}

		assertThat(seen).containsExactly("report.written", "member.role-changed", "member.added");
	}

	@ParameterizedTest
	@CsvSource({ "limit=0,limit", "limit=201,limit", "before=0,before", "outcome=good,outcome", "from=now,from",
			"accountId=7,accountId" })
	void namesTheFieldAtFault(String query, String field) {
		assertThat(ask("/api/audit?" + query, admin())).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactly(field);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/export", "/verification" })
	void isForAdminsOnly(String path) {
		assertThat(ask("/api/audit" + path, user().steppedUp())).hasStatus(403);
		assertThat(this.mvc.get().uri("/api/audit" + path)).hasStatus(401);
	}

	@Test
	void exportsWhatIsAskedForAsSafeCsv() {
		Actor eve = new Actor(this.ada, "=cmd|' /C calc'!A0", "user");
		this.keeper.append(List.of(Facts.fact("thing.done", eve, null, "success", "{\"a\":\"b,c\"}")));

		MvcTestResult csv = ask("/api/audit/export?actor=" + this.ada, admin().steppedUp());

		assertThat(csv).hasStatusOk()
			.hasHeader("Content-Disposition", "attachment; filename=\"audit.csv\"")
			.headers()
			.hasHeaderSatisfying("Content-Type", (type) -> assertThat(type.getFirst()).startsWith("text/csv"));
		assertThat(body(csv).lines()).hasSize(5)
			.element(1)
			.asString()
			.contains(",'=cmd|' /C calc'!A0,")
			.contains("\"{\"\"a\"\":\"\"b,c\"\"}\"");
	}

	@Test
	void exportsAfterAFreshProofOnlyAndRemembersWho() {
		UUID exporter = UUID.randomUUID();
		TestToken admin = this.issuer.token(exporter).admin();

		assertThat(ask("/api/audit/export?action=none", admin)).hasStatus(401);
		assertThat(ask("/api/audit/export?action=none", admin.steppedUp())).hasStatusOk();

		Awaitility.await()
			.until(() -> actions(ask("/api/audit?actor=" + exporter, admin()))
				.equals(List.of("audit.exported", "audit.exported")));
		assertThat(ask("/api/audit?actor=" + exporter, admin())).bodyJson()
			.extractingPath("$.items[*].outcome")
			.asArray()
			.containsExactly("success", "refused");
	}

	@Test
	void tellsWhatVerificationFound() {
		MvcTestResult verification = ask("/api/audit/verification", admin());

		assertThat(verification).hasStatusOk().bodyJson().extractingPath("$.anchored").isNotNull();
		assertThat(verification).bodyJson().extractingPath("$.head").asString().hasSize(64);
	}

	@Test
	void showsAnAccountsLinesToThoseWhoRunIt() {
		TestToken supervisor = member("supervisor");
		TestToken member = member("member");
		String path = "/api/accounts/" + this.account + "/audit";

		assertThat(actions(ask(path, supervisor))).containsExactly("member.role-changed", "member.added");
		assertThat(actions(ask(path + "?outcome=refused&accountId=" + UUID.randomUUID(), supervisor)))
			.containsExactly("member.role-changed");
		assertThat(actions(ask(path, admin()))).hasSize(2);
		assertThat(ask(path, member)).hasStatus(403);
		assertThat(ask(path, user())).hasStatus(404);
	}

	private TestToken member(String role) {
		UUID id = UUID.randomUUID();
		this.jdbc.sql("insert into account_access (account_id, user_id, role) values (?, ?, ?)")
			.params(this.account, id, role)
			.update();
		return this.issuer.token(id);
	}

	private TestToken admin() {
		return user().admin();
	}

	private TestToken user() {
		return this.issuer.token(UUID.randomUUID());
	}

	private MvcTestResult ask(String uri, TestToken token) {
		return this.mvc.get().uri(URI.create(uri)).header("Authorization", token.bearer()).exchange();
	}

	private static List<String> actions(MvcTestResult page) {
		return JsonPath.read(body(page), "$.items[*].action");
	}

	private static String body(MvcTestResult answer) {
		try {
			return answer.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
