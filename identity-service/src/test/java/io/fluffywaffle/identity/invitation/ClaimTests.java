package io.fluffywaffle.identity.invitation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import io.fluffywaffle.identity.IdentityWithKeycloakTest;
import io.fluffywaffle.identity.MailServer;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@IdentityWithKeycloakTest
class ClaimTests {

	private final String email = Guests.someone() + "@waffle.test";

	private final String lastName = "López" + UUID.randomUUID().toString().substring(0, 8).replaceAll("[^a-f]", "o");

	private final String address = UUID.randomUUID().toString();

	@Autowired
	MockMvcTester mvc;

	@Autowired
	TestIssuer issuer;

	@Autowired
	MailServer mail;

	@Autowired
	JdbcClient jdbc;

	private Guests guests;

	private String id;

	@BeforeEach
	void invite() {
		this.guests = new Guests(this.mvc, this.issuer, this.mail);
		this.id = this.guests.invite("María", this.lastName, this.email);
		this.guests.mails(this.email, 1);
		Awaitility.await().until(() -> this.guests.show(this.id).contains("\"mail\":\"sent\""));
	}

	@Test
	void sendsAnotherLinkToTheInvitedAddressHoweverTheNameIsWritten() {
		String first = this.guests.token(this.email);
		timePasses();

		claim(this.lastName.replace('ó', 'o').toUpperCase(Locale.ROOT) + ",  maria");

		String second = this.guests.token(this.email, 2);
		assertThat(second).isNotEqualTo(first);
		assertThat(this.guests.lookUp(first)).hasStatusOk();
		assertThat(this.guests.lookUp(second)).hasStatusOk();
	}

	@Test
	void mailsOnceInFiveMinutes() {
		claim("María " + this.lastName);
		claimsAreAnswered();
		assertThat(mailings()).isOne();
		timePasses();

		claim("María " + this.lastName);
		claim("María " + this.lastName);

		claimsAreAnswered();
		assertThat(mailings()).isEqualTo(2);
	}

	@Test
	void leavesAloneWhatIsOver() {
		timePasses();
		this.guests.withdraw(this.id);

		claim("María " + this.lastName);

		claimsAreAnswered();
		assertThat(mailings()).isOne();
	}

	@Test
	void answersOneCallerSoOftenAndNoMore() {
		for (int i = 0; i < 10; i++) {
			claim("Nobody Of That Name");
		}
		timePasses();

		claim("María " + this.lastName);
		claimsAreAnswered();
		assertThat(mailings()).isOne();

		claim("María " + this.lastName, "another address");
		claimsAreAnswered();
		assertThat(mailings()).isEqualTo(2);
	}

	@Test
	void soundsTheSameForNamesThatNobodyHas(TestReporter reporter) {
		List<Long> known = new ArrayList<>();
		List<Long> unknown = new ArrayList<>();
		for (int i = 0; i < 60; i++) {
			timePasses();
			known.add(nanos("María " + this.lastName));
			unknown.add(nanos("Mirna " + this.lastName));
		}
		reporter.publishEntry("median ms of an answer, known / unknown name",
				"%.2f / %.2f".formatted(median(known), median(unknown)));

		MvcTestResult ofKnown = claim("María " + this.lastName);
		MvcTestResult ofUnknown = claim("Mirna " + this.lastName);
		assertThat(ofKnown).hasStatus(202);
		assertThat(ofUnknown).hasStatus(202);
		assertThat(Guests.body(ofKnown)).isEqualTo(Guests.body(ofUnknown));
		assertThat(ofKnown.getResponse().getHeaderNames()).isEqualTo(ofUnknown.getResponse().getHeaderNames());
	}

	private long nanos(String name) {
		long before = System.nanoTime();
		claim(name, UUID.randomUUID().toString());
		return System.nanoTime() - before;
	}

	private static double median(List<Long> nanos) {
		return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElseThrow() / 1e6;
	}

	private MvcTestResult claim(String name) {
		return claim(name, this.address);
	}

	private MvcTestResult claim(String name, String caller) {
		return this.mvc.post()
			.uri("/api/invitations/claim")
			.header("X-Waffle-Client-Ip", caller)
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"name\": \"" + name + "\"}")
			.exchange();
	}

	private void timePasses() {
		this.jdbc.sql("update invitation set mail_asked_at = mail_asked_at - interval '5 minutes' where id = ?")
			.param(UUID.fromString(this.id))
			.update();
	}

	private void claimsAreAnswered() {
		Awaitility.await()
			.until(() -> this.jdbc.sql("select count(*) from scheduled_tasks where task_name = 'invitation-claim'")
				.query(Integer.class)
				.single() == 0);
	}

	private int mailings() {
		return this.jdbc.sql("select mailing from invitation where id = ?")
			.param(UUID.fromString(this.id))
			.query(Integer.class)
			.single();
	}

}
