package io.fluffywaffle.acceptance;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import io.fluffywaffle.acceptance.browser.Person;
import io.fluffywaffle.acceptance.browser.RealBrowser;
import io.fluffywaffle.acceptance.page.Inbox;
import io.fluffywaffle.acceptance.stack.Demo;
import io.fluffywaffle.acceptance.stack.RunningWaffle;
import io.fluffywaffle.acceptance.stack.Waffle;
import io.fluffywaffle.simulator.fault.Fault;
import io.fluffywaffle.simulator.fault.FaultKind;
import io.fluffywaffle.simulator.log.LogEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Parts are killed while people text each other; the simulator's log says what was sent.
 */
@Waffle
@RealBrowser(requestsMayFail = true)
class NothingIsLostTests {

	private static final LocatorAssertions.ContainsTextOptions PATIENTLY = new LocatorAssertions.ContainsTextOptions()
		.setTimeout(90_000);

	@AfterEach
	void takeFaultsBack(RunningWaffle waffle) {
		waffle.simulator().clearFaults();
	}

	@Test
	void refusesAWebhookWithAWrongSignatureAndKeepsNothingOfIt(RunningWaffle waffle, Person member) {
		Demo.User user = waffle.demo().memberOfOne();
		String number = waffle.demo().accountOf(user).number();
		Inbox inbox = Inbox.of(user, member, waffle);

		APIResponse answer = inbox.page()
			.request()
			.post(waffle.portal() + "/webhooks/twilio/sms",
					RequestOptions.create()
						.setHeader("X-Twilio-Signature", "bm90IHRoZSByaWdodCBzaWduYXR1cmU=")
						.setForm(FormData.create()
							.set("MessageSid", "SM00000000000000000000000000000001")
							.set("AccountSid", "AC00000000000000000000000000000001")
							.set("From", "+12025550166")
							.set("To", number)
							.set("Body", "Forged words")));
		waffle.simulator().text("+12025550167", number, "Honest words");

		assertThat(answer.status()).isEqualTo(403);
		assertThat(inbox.line("Honest words")).isVisible();
		assertThat(inbox.line("Forged words")).hasCount(0);
	}

	@Test
	void textsThatArriveWhileKafkaIsDownShowUpOnceWhenItIsBack(RunningWaffle waffle, Person member) {
		Demo.User user = waffle.demo().memberOfOne();
		String number = waffle.demo().accountOf(user).number();
		Inbox inbox = Inbox.of(user, member, waffle);
		List<String> texts = IntStream.rangeClosed(1, 5).mapToObj((i) -> "During the outage " + i).toList();

		waffle.kill("Kafka");
		texts.forEach((text) -> waffle.simulator().text("+12025550168", number, text));
		waffle.restart("Kafka");

		assertThat(inbox.line("During the outage"))
			.isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(90_000));
		inbox.line("During the outage").click();
		// Twilio itself promises no order between texts sent at once
		for (String text : texts) {
			assertThat(inbox.turn(text)).hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
		}
	}

	@Test
	void anAnswerWrittenWhileTwilioIsDownIsSentOnceWhenItIsBack(RunningWaffle waffle, Person member) {
		Inbox inbox = conversation("Are you there?", "+12025550169", waffle, member);

		waffle.kill("Twilio simulator");
		inbox.answer("We are, wait for it");
		assertThat(inbox.turn("We are, wait for it")).containsText("Queued");
		waffle.restart("Twilio simulator");

		assertThat(inbox.turn("We are, wait for it")).containsText("Delivered", PATIENTLY);
		assertThat(accepted(waffle, "We are, wait for it")).hasSize(1);
	}

	@Test
	void aKilledServiceSendsNothingTwice(RunningWaffle waffle, Person member) {
		Inbox inbox = conversation("Is it today?", "+12025550170", waffle, member);
		waffle.simulator().add(Fault.of(FaultKind.SLOW).to("+12025550170").times(1).delayed(Duration.ofSeconds(8)));

		inbox.answer("It is today, at ten");
		await().until(() -> accepted(waffle, "It is today, at ten").size() == 1);
		waffle.kill("messaging-service");
		waffle.restart("messaging-service");

		assertThat(inbox.turn("It is today, at ten")).containsText("Delivered", PATIENTLY);
		assertThat(accepted(waffle, "It is today, at ten")).hasSize(1);
	}

	private static Inbox conversation(String text, String phone, RunningWaffle waffle, Person member) {
		Demo.User user = waffle.demo().memberOfOne();
		Inbox inbox = Inbox.of(user, member, waffle);
		waffle.simulator().text(phone, waffle.demo().accountOf(user).number(), text);
		inbox.open(text);
		return inbox;
	}

	private static List<LogEntry> accepted(RunningWaffle waffle, String body) {
		return waffle.simulator()
			.log(LogEntry.Kind.ACCEPTED)
			.stream()
			.filter((entry) -> body.equals(entry.body()))
			.toList();
	}

}
