package io.fluffywaffle.defaults.security;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.sample.SampleServiceTest;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import io.fluffywaffle.testsupport.tokens.TestToken;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SampleServiceTest
class StepUpTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	TestIssuer issuer;

	@Test
	void letsThroughWhoHasJustProvenWhoTheyAre() {
		assertThat(remove(token().steppedUp())).hasStatusOk();
		assertThat(remove(proven(Duration.ofMinutes(9)))).hasStatusOk();
	}

	@Test
	void asksWhoHasNotOrNotRecently() {
		assertThat(remove(token())).hasStatus(401);
		assertThat(remove(token().authTime(Instant.now()))).hasStatus(401);
		assertThat(remove(token().authTime(Instant.now()).acr("1"))).hasStatus(401);
		assertThat(remove(token().acr("stepped-up"))).hasStatus(401);
		assertThat(remove(proven(Duration.ofMinutes(11)))).hasStatus(401);
	}

	@Test
	void saysWhatIsMissingAsTheStandardWantsIt() {
		MvcTestResult answer = remove(token());

		assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/step-up-required");
		assertThat(answer).headers()
			.hasHeaderSatisfying(HttpHeaders.WWW_AUTHENTICATE, (challenge) -> assertThat(challenge).singleElement()
				.asString()
				.startsWith("Bearer ")
				.contains("error=\"insufficient_user_authentication\"", "acr_values=\"stepped-up\"", "max_age=600"));
	}

	@Test
	void letsMachinesThrough() {
		assertThat(remove(token().machine("waffle-ops"))).hasStatusOk();
	}

	@Test
	void tellsUntilWhenAProofIsGood() {
		Instant now = Instant.now();

		assertThat(CurrentUserTests.user(token().steppedUp()).isSteppedUp(now)).isTrue();
		assertThat(CurrentUserTests.user(token().steppedUp()).isSteppedUp(now.plusSeconds(601))).isFalse();
		assertThat(CurrentUserTests.user(token()).steppedUpUntil()).isNull();
	}

	private TestToken token() {
		return this.issuer.token(UUID.randomUUID()).audience("sample-service");
	}

	private TestToken proven(Duration ago) {
		return token().acr("stepped-up").authTime(Instant.now().minus(ago));
	}

	private MvcTestResult remove(TestToken token) {
		return this.mvc.delete().uri("/api/guarded/1").header(HttpHeaders.AUTHORIZATION, token.bearer()).exchange();
	}

}
