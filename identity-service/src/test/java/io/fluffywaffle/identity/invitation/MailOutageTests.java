package io.fluffywaffle.identity.invitation;

import io.fluffywaffle.identity.IdentityWithKeycloakTest;
import io.fluffywaffle.identity.MailServer;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@IdentityWithKeycloakTest
class MailOutageTests {

	private final String email = Guests.someone() + "@waffle.test";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	TestIssuer issuer;

	@Autowired
	MailServer mail;

	private Guests guests;

	@BeforeEach
	void lose() {
		this.guests = new Guests(this.mvc, this.issuer, this.mail);
		this.mail.stop();
	}

	@AfterEach
	void repair() {
		this.mail.stop();
		this.mail.start();
	}

	@Test
	void mailsWaitForTheMailServer() {
		String id = this.guests.invite("Nadia", "Haddad", this.email);
		Awaitility.await().until(() -> this.guests.show(id).contains("\"mail\":\"failing\""));

		this.mail.start();

		assertThat(this.guests.lookUp(this.guests.token(this.email))).hasStatusOk();
		Awaitility.await().until(() -> this.guests.show(id).contains("\"mail\":\"sent\""));
		assertThat(this.mail.to(this.email)).hasSize(1);
	}

}
