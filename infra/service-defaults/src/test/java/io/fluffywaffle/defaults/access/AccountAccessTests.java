package io.fluffywaffle.defaults.access;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import io.fluffywaffle.sample.SampleServiceTest;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import io.fluffywaffle.testsupport.tokens.TestToken;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SampleServiceTest
class AccountAccessTests {

	private static final String TOPIC = "account.account.v1";

	private final UUID account = UUID.randomUUID();

	private final UUID owner = UUID.randomUUID();

	private final UUID member = UUID.randomUUID();

	@Autowired
	MockMvcTester mvc;

	@Autowired
	TestIssuer issuer;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	AccountRoles roles;

	@Autowired
	JdbcClient jdbc;

	@Test
	void letsInWhoBelongsToTheAccount() {
		tell(1, this.member);

		assertThat(call(HttpMethod.GET, this.account, token(this.member))).hasStatusOk();
		assertThat(call(HttpMethod.DELETE, this.account, token(this.owner))).hasStatusOk();
		assertThat(call(HttpMethod.DELETE, this.account, token(this.member))).hasStatus(403)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void answersStrangersAsIfNothingWereThere() {
		tell(1, this.member);
		TestToken stranger = token(UUID.randomUUID());

		MvcTestResult foreign = call(HttpMethod.GET, this.account, stranger);
		assertThat(foreign).hasStatus(404).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		MvcTestResult missing = call(HttpMethod.GET, UUID.randomUUID(), stranger);
		assertThat(missing).hasStatus(404);
		assertThat(call(HttpMethod.GET, "not-an-id", stranger)).hasStatus(404);
		assertThat(detail(foreign)).isEqualTo(detail(missing));
	}

	@Test
	void letsAdminsInWhereTheHandlerSaysSo() {
		tell(1, this.member);
		TestToken admin = token(UUID.randomUUID()).admin();

		assertThat(call(HttpMethod.POST, this.account, admin)).hasStatusOk();
		assertThat(call(HttpMethod.GET, this.account, admin)).hasStatus(404);
		assertThat(call(HttpMethod.DELETE, this.account, admin)).hasStatus(404);
	}

	@Test
	void refusesARemovedMemberWhateverTheTokenSays() {
		tell(1, this.member);
		tell(2, null);

		assertThat(call(HttpMethod.GET, this.account, token(this.member))).hasStatus(404);
	}

	@Test
	void ignoresWhatIsOlderThanWhatItKnows() {
		tell(5, null);
		send(4, this.member);
		send(6, null);

		Awaitility.await().until(() -> version() == 6);
		assertThat(this.roles.roleOf(this.account, this.member)).isEmpty();
		assertThat(this.roles.roleOf(this.account, this.owner)).contains(AccountRole.OWNER);
	}

	@Test
	void forgetsADeletedAccount() {
		tell(1, this.member);

		this.kafka.send(TOPIC, this.account.toString(), "AccountDeleted", this.account, null);

		Awaitility.await().until(() -> this.roles.roleOf(this.account, this.owner).isEmpty());
		assertThat(call(HttpMethod.GET, this.account, token(this.member))).hasStatus(404);
	}

	private long version() {
		return this.jdbc.sql("select version from account_access_version where account_id = ?")
			.param(this.account)
			.query(Long.class)
			.optional()
			.orElse(-1L);
	}

	private void tell(long version, @Nullable UUID memberOrNone) {
		send(version, memberOrNone);
		Awaitility.await().until(() -> version() == version);
	}

	private void send(long version, @Nullable UUID memberOrNone) {
		String more = (memberOrNone != null) ? ", {\"userId\": \"%s\", \"role\": \"member\"}".formatted(memberOrNone)
				: "";
		this.kafka.send(TOPIC, this.account.toString(), "AccountChanged", this.account,
				"{\"id\": \"%s\", \"members\": [{\"userId\": \"%s\", \"role\": \"owner\"}%s], \"version\": %d}"
					.formatted(this.account, this.owner, more, version));
	}

	private TestToken token(UUID user) {
		return this.issuer.token(user).audience("sample-service");
	}

	private MvcTestResult call(HttpMethod method, Object account, TestToken token) {
		return this.mvc.method(method)
			.uri("/api/accounts/{id}/things", account)
			.header(HttpHeaders.AUTHORIZATION, token.bearer())
			.exchange();
	}

	private static String detail(MvcTestResult answer) {
		return JsonPath.read(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8),
				"$.detail");
	}

}
