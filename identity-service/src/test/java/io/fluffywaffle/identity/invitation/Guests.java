package io.fluffywaffle.identity.invitation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.jayway.jsonpath.JsonPath;
import io.fluffywaffle.identity.MailServer;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import io.fluffywaffle.testsupport.tokens.TestToken;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What an admin does to invite somebody, and what the invited person does then. */
final class Guests {

	static final String PASSWORD = "Analytical-Engine-1843";

	private static final Pattern LINK = Pattern.compile("/invitation#([A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])");

	private final MockMvcTester mvc;

	private final MailServer mail;

	private final UUID adminId = UUID.randomUUID();

	private final TestToken admin;

	Guests(MockMvcTester mvc, TestIssuer issuer, MailServer mail) {
		this.mvc = mvc;
		this.mail = mail;
		this.admin = issuer.token(this.adminId).named("priya", "Priya Nair").admin();
	}

	UUID adminId() {
		return this.adminId;
	}

	TestToken admin() {
		return this.admin;
	}

	/** Invites somebody as a member of no account and says the invitation's id. */
	String invite(String firstName, String lastName, String email) {
		return invite(firstName, lastName, email, "[]");
	}

	String invite(String firstName, String lastName, String email, String accounts) {
		MvcTestResult answer = ask(this.admin, """
				{"firstName": "%s", "lastName": "%s", "email": "%s", "accounts": %s}""".formatted(firstName, lastName,
				email, accounts));
		assertThat(answer).hasStatus(201);
		return JsonPath.read(body(answer), "$.id");
	}

	MvcTestResult ask(TestToken token, String invitation) {
		return this.mvc.post()
			.uri("/api/invitations")
			.header(HttpHeaders.AUTHORIZATION, token.bearer())
			.contentType(MediaType.APPLICATION_JSON)
			.content(invitation.getBytes(StandardCharsets.UTF_8))
			.exchange();
	}

	MvcTestResult resend(String id) {
		return this.mvc.post()
			.uri("/api/invitations/{id}/resend", id)
			.header(HttpHeaders.AUTHORIZATION, this.admin.bearer())
			.exchange();
	}

	MvcTestResult withdraw(String id) {
		return this.mvc.delete()
			.uri("/api/invitations/{id}", id)
			.header(HttpHeaders.AUTHORIZATION, this.admin.bearer())
			.exchange();
	}

	/** The invitation as admins see it. */
	String show(String id) {
		MvcTestResult list = this.mvc.get()
			.uri("/api/invitations")
			.header(HttpHeaders.AUTHORIZATION, this.admin.bearer())
			.exchange();
		List<Object> found = JsonPath.read(body(list), "$.items[?(@.id == '" + id + "')]");
		return JsonPath.parse(found.getFirst()).jsonString();
	}

	/** What an open path answers. */
	MvcTestResult open(String path, String json) {
		return this.mvc.post()
			.uri("/api/invitations/" + path)
			.contentType(MediaType.APPLICATION_JSON)
			.content(json.getBytes(StandardCharsets.UTF_8))
			.exchange();
	}

	MvcTestResult lookUp(String token) {
		return open("lookup", "{\"token\": \"" + token + "\"}");
	}

	MvcTestResult redeem(String token, String username, String password) {
		return open("redeem", """
				{"token": "%s", "username": "%s", "firstName": "Nadia", "lastName": "Haddad", "password": "%s",
				 "locale": "fr", "timeZone": "Europe/Paris"}""".formatted(token, username, password));
	}

	/** The mails to an address, once there are so many. */
	List<MimeMessage> mails(String email, int count) {
		return Awaitility.await().until(() -> this.mail.to(email), (mails) -> mails.size() >= count);
	}

	/** What the link in the newest of so many mails to an address says. */
	String token(String email, int count) {
		Matcher link = LINK.matcher(MailServer.part(mails(email, count).getLast(), "text/plain"));
		assertThat(link.find()).isTrue();
		return link.group(1);
	}

	String token(String email) {
		return token(email, 1);
	}

	static String someone() {
		return "guest-" + UUID.randomUUID().toString().substring(0, 13);
	}

	static String body(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
