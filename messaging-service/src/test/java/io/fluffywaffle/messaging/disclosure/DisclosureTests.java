package io.fluffywaffle.messaging.disclosure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.fluffywaffle.defaults.phone.TextsPass;
import io.fluffywaffle.messaging.MessagingServiceTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.TwilioSettings;
import io.fluffywaffle.messaging.receiving.MessageReceiver;
import io.fluffywaffle.messaging.receiving.TextsForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@MessagingServiceTest
class DisclosureTests {

	@Autowired
	TextsPass passes;

	@Autowired
	TellsOfAccounts accounts;

	@Autowired
	MessageReceiver receiver;

	@Autowired
	MockMvcTester mvc;

	TestAccount account;

	String phone = TellsOfAccounts.newPhone();

	@BeforeEach
	void textWithTwoPeople() {
		this.account = this.accounts.newAccount();
		Instant first = Instant.now().minusSeconds(60);
		this.receiver.receive(List.of(TextsForTests.of(this.account, this.phone, "First", first),
				TextsForTests.of(this.account, this.phone, "Second", first.plusSeconds(1)),
				TextsForTests.of(this.account, TellsOfAccounts.newPhone(), "Of another", first)));
	}

	@Test
	void tellsAllTextsOfOnePersonInTheirOrder() {
		assertThat(ask(this.passes.issue(this.account.id(), this.phone))).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("""
					{"texts": [{"direction": "inbound", "body": "First", "status": "received"},
					           {"direction": "inbound", "body": "Second", "status": "received"}]}""");
	}

	@Test
	void tellsNothingWithoutAPassForThisPersonFromJustNow() {
		TextsPass ofAnHourAgo = new TextsPass(TwilioSettings.PHONE_KEY,
				Clock.offset(Clock.systemUTC(), Duration.ofHours(-1)));

		assertThat(ask("")).hasStatus(401);
		assertThat(ask(this.passes.issue(this.account.id(), TellsOfAccounts.newPhone()))).hasStatus(401);
		assertThat(ask(this.passes.issue(this.accounts.newAccount().id(), this.phone))).hasStatus(401);
		assertThat(ask(ofAnHourAgo.issue(this.account.id(), this.phone))).hasStatus(401);
	}

	@Test
	void takesNoTokenForAPass() {
		assertThat(this.account.owner()
			.post("{\"accountId\": \"%s\", \"phone\": \"%s\"}".formatted(this.account.id(), this.phone),
					"/api/internal/texts"))
			.hasStatus(401);
	}

	private MvcTestResult ask(String pass) {
		return this.mvc.post()
			.uri("/api/internal/texts")
			.header(TextsPass.HEADER, pass)
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"accountId\": \"%s\", \"phone\": \"%s\"}".formatted(this.account.id(), this.phone))
			.exchange();
	}

}
