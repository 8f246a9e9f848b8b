package io.fluffywaffle.defaults.access;

import java.util.UUID;

import io.fluffywaffle.sample.SampleServiceTest;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import io.fluffywaffle.testsupport.tokens.TestToken;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SampleServiceTest
class AccountRolesTests {

	private final UUID account = UUID.randomUUID();

	private final UUID user = UUID.randomUUID();

	@Autowired
	MockMvcTester mvc;

	@Autowired
	TestIssuer issuer;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	AccountRoles roles;

	@ParameterizedTest
	@CsvSource(textBlock = """
			# role,     GET, PUT, report, close
			read-only,  200, 403, 403,    403
			member,     200, 200, 403,    403
			supervisor, 200, 200, 200,    403
			owner,      200, 200, 200,    200
			""")
	void letEachRoleDoWhatTheEarlierOnesMayAndMore(String role, int get, int put, int report, int close) {
		admit(role);

		assertThat(call(HttpMethod.GET, "/things")).hasStatus(get);
		assertThat(call(HttpMethod.HEAD, "/things")).hasStatus(get);
		assertThat(call(HttpMethod.PUT, "/things")).hasStatus(put);
		assertThat(call(HttpMethod.GET, "/reports")).hasStatus(report);
		assertThat(call(HttpMethod.DELETE, "")).hasStatus(close);
	}

	@Test
	void nameTheRoleThatIsMissing() {
		admit("member");

		assertThat(call(HttpMethod.GET, "/reports")).bodyJson()
			.extractingPath("$.detail")
			.asString()
			.contains("supervisor");
	}

	private void admit(String role) {
		this.kafka.send("account.account.v1", this.account.toString(), "AccountChanged", this.account,
				"{\"id\": \"%s\", \"members\": [{\"userId\": \"%s\", \"role\": \"%s\"}], \"version\": 1}"
					.formatted(this.account, this.user, role));
		Awaitility.await().until(() -> this.roles.roleOf(this.account, this.user).isPresent());
	}

	private MvcTestResult call(HttpMethod method, String path) {
		TestToken token = this.issuer.token(this.user).audience("sample-service").steppedUp();
		return this.mvc.method(method)
			.uri("/api/accounts/" + this.account + path)
			.header(HttpHeaders.AUTHORIZATION, token.bearer())
			.exchange();
	}

}
