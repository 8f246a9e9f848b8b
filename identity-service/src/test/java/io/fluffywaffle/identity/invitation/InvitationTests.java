package io.fluffywaffle.identity.invitation;

import java.util.Locale;
import java.util.UUID;

import io.fluffywaffle.identity.IdentityWithKeycloakTest;
import io.fluffywaffle.identity.MailServer;
import io.fluffywaffle.identity.Caller;
import io.fluffywaffle.testsupport.keycloak.KeycloakUsers;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@IdentityWithKeycloakTest
class InvitationTests {

	private final String email = Guests.someone() + "@waffle.test";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	TestIssuer issuer;

	@Autowired
	MailServer mail;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	KeycloakUsers keycloak;

	private Guests guests;

	@BeforeEach
	void meet() {
		this.guests = new Guests(this.mvc, this.issuer, this.mail);
	}

	@Test
	void mailsALinkInTextAndOnAPage() throws MessagingException {
		this.guests.invite("Nadia", "Haddad", this.email);

		String token = this.guests.token(this.email);
		MimeMessage mail = this.guests.mails(this.email, 1).getFirst();
		assertThat(mail.getSubject()).isEqualTo("Priya Nair invites you to Waffle");
		assertThat(mail.getFrom()[0]).hasToString("Waffle <no-reply@waffle.test>");
		assertThat(MailServer.part(mail, "text/plain")).contains("Hello Nadia", "/invitation#" + token, "/claim");
		assertThat(MailServer.part(mail, "text/html")).contains("Hello Nadia", "/invitation#" + token, "/claim");
		assertThat(this.guests.lookUp(token)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"firstName": "Nadia", "lastName": "Haddad", "email": "%s", "invitedBy": {"name": "Priya Nair"},
				 "secondFactorRequired": false}""".formatted(this.email));
	}

	@Test
	void keepsTheLinkNowhereButInTheMail() {
		String id = this.guests.invite("Nadia", "Haddad", this.email);
		String token = this.guests.token(this.email);

		for (String table : new String[] { "invitation", "invitation_token", "scheduled_tasks", "outbox" }) {
			assertThat(this.jdbc.sql("select count(*) from " + table + " t where t::text like ?")
				.param("%" + token + "%")
				.query(Integer.class)
				.single()).as(table).isZero();
		}
		assertThat(this.jdbc
			.sql("select count(*) from invitation_token where hash = sha256(?::bytea) and invitation_id = ?")
			.params(token, UUID.fromString(id))
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void showsHowFarItGot() {
		String id = this.guests.invite("Nadia", "Haddad", this.email);

		Awaitility.await().until(() -> this.guests.show(id).contains("\"mail\":\"sent\""));
		assertThat(this.guests.show(id)).contains("\"status\":\"open\"", "Priya Nair", "expiresAt");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"admin\": true",
			"\"accounts\": [{\"accountId\": \"0b7c8a1e-6d3f-4a57-9a53-0f4a7d5a9c11\", \"role\": \"owner\"}]" })
	void asksForAProofBeforeAnAdminOrOwnerIsInvited(String rights) {
		String guest = """
				{"firstName": "Nadia", "lastName": "Haddad", "email": "%s", %s}""".formatted(this.email, rights);

		assertThat(this.guests.ask(this.guests.admin(), guest)).hasStatus(401)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/step-up-required");
		assertThat(this.guests.ask(this.guests.admin().steppedUp(), guest)).hasStatus(201);
		assertThat(this.guests.lookUp(this.guests.token(this.email))).bodyJson()
			.extractingPath("$.secondFactorRequired")
			.isEqualTo(true);
	}

	@Test
	void endsWithTheRightsOfWhoInvited() {
		Caller inviter = new Caller(this.mvc, this.guests.admin());
		assertThat(inviter.get("/api/me")).hasStatusOk();
		this.guests.invite("Nadia", "Haddad", this.email);
		String token = this.guests.token(this.email);
		assertThat(this.guests.lookUp(token)).hasStatusOk();

		this.jdbc.sql("update person set admin = false where id = ?").param(this.guests.adminId()).update();

		assertThat(this.guests.lookUp(token)).hasStatus(410)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/invitation-withdrawn");
	}

	@Test
	void isForAdmins() {
		String guest = """
				{"firstName": "Nadia", "lastName": "Haddad", "email": "%s"}""".formatted(this.email);

		assertThat(this.guests.ask(this.issuer.token(UUID.randomUUID()), guest)).hasStatus(403);
		assertThat(this.mvc.get()
			.uri("/api/invitations")
			.header(HttpHeaders.AUTHORIZATION, this.issuer.token(UUID.randomUUID()).bearer())
			.exchange()).hasStatus(403);
		assertThat(this.mvc.get().uri("/api/invitations").exchange()).hasStatus(401);
	}

	@Test
	void refusesAnAddressThatSomebodyHas() {
		String taken = Guests.someone();
		this.keycloak.create(taken, Guests.PASSWORD);
		this.guests.invite("Nadia", "Haddad", this.email);

		for (String address : new String[] { taken + "@waffle.test", this.email.toUpperCase(Locale.ROOT) }) {
			assertThat(this.guests.ask(this.guests.admin(), """
					{"firstName": "Other", "lastName": "Person", "email": "%s"}""".formatted(address))).hasStatus(409)
				.bodyJson()
				.isLenientlyEqualTo("{\"type\": \"/problems/email-taken\", \"errors\": [{\"field\": \"email\"}]}");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					"firstName": "", "lastName": "H", "email": "a@b.test"                 | firstName
					"firstName": "<b>", "lastName": "H", "email": "a@b.test"              | firstName
					"firstName": "N", "lastName": "a\\nb", "email": "a@b.test"            | lastName
					"lastName": "H", "email": "a@b.test"                                  | firstName
					"firstName": "N", "lastName": "H", "email": "a@b"                     | email
					"firstName": "N", "lastName": "H", "email": "a@b.test\\r\\nBcc: x@y.z"  | email
					"firstName": "N", "lastName": "H", "email": "a b@b.test"              | email
					"firstName": "N", "lastName": "H", "email": "a@b.test", "accounts": [{"role": "owner"}] | accounts[0].accountId
					""")
	void namesTheFieldAtFault(String fields, String field) {
		assertThat(this.guests.ask(this.guests.admin(), "{" + fields + "}")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactly(field);
	}

	@Test
	void makesOlderLinksWorthlessWhenSentAgain() {
		String id = this.guests.invite("Nadia", "Haddad", this.email);
		String first = this.guests.token(this.email);

		assertThat(this.guests.resend(id)).hasStatusOk();
		String second = this.guests.token(this.email, 2);

		assertThat(this.guests.lookUp(first)).hasStatus(404);
		assertThat(this.guests.lookUp(second)).hasStatusOk();
	}

	@Test
	void isOverAfterThreeDaysUntilItIsSentAgain() {
		String id = this.guests.invite("Nadia", "Haddad", this.email);
		String token = this.guests.token(this.email);
		assertThat(this.jdbc.sql(
				"update invitation set expires_at = now() where id = ? and expires_at = invited_at + interval '72 hours'")
			.param(UUID.fromString(id))
			.update()).isOne();

		assertThat(this.guests.lookUp(token)).hasStatus(410)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/invitation-expired");
		assertThat(this.guests.redeem(token, Guests.someone(), Guests.PASSWORD)).hasStatus(410);
		assertThat(this.guests.show(id)).contains("\"status\":\"expired\"");
		assertThat(this.guests.resend(id)).hasStatusOk();
		assertThat(this.guests.lookUp(this.guests.token(this.email, 2))).hasStatusOk();
	}

	@Test
	void endsWhenItIsTakenBack() {
		String id = this.guests.invite("Nadia", "Haddad", this.email);
		String token = this.guests.token(this.email);

		assertThat(this.guests.withdraw(id)).hasStatus(204);

		assertThat(this.guests.redeem(token, Guests.someone(), Guests.PASSWORD)).hasStatus(410)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/invitation-withdrawn");
		assertThat(this.guests.resend(id)).hasStatus(410);
		assertThat(this.guests.withdraw(UUID.randomUUID().toString())).hasStatus(404);
	}

}
