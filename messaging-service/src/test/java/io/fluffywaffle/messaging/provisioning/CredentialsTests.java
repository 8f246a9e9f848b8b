package io.fluffywaffle.messaging.provisioning;

import java.math.BigDecimal;

import io.fluffywaffle.messaging.Caller;
import io.fluffywaffle.messaging.Callers;
import io.fluffywaffle.messaging.OwnContract;
import io.fluffywaffle.messaging.SimulatedTwilioTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.simulator.SimulatorClient;
import io.fluffywaffle.simulator.number.AccountProfile;
import io.fluffywaffle.simulator.number.NumberSettings;
import io.fluffywaffle.simulator.number.TwilioAccount;
import io.fluffywaffle.simulator.registration.RegistrationKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SimulatedTwilioTest
@ExtendWith(OutputCaptureExtension.class)
class CredentialsTests {

	@Autowired
	SimulatorClient simulator;

	@Autowired
	TellsOfAccounts accounts;

	@Autowired
	Callers callers;

	final OwnContract contract = OwnContract.random();

	TestAccount account;

	@BeforeEach
	void open() {
		this.account = this.accounts.newAccount();
		this.simulator.put(new TwilioAccount(this.contract.sid(), this.contract.token())
			.with(new AccountProfile("Riverside", "active", "Full", new BigDecimal("12.5"), "EUR")));
	}

	@Test
	void tellsWhoseCredentialsTheyAreAndWhatIsLeft() {
		assertThat(check(this.contract.token(), "null")).hasStatusOk().bodyJson().isEqualTo("""
				{"accountName": "Riverside", "status": "active", "balance": {"amount": "12.50", "currency": "EUR"}}""");
	}

	@Test
	void passesOnWhatTwilioSaysOfWrongOnes(CapturedOutput output) {
		String wrong = OwnContract.random().token();

		assertThat(check(wrong, "null")).hasStatus(422)
			.bodyJson()
			.isLenientlyEqualTo(
					"{\"type\": \"/problems/twilio-refused\", \"code\": 20003, \"detail\": \"Authenticate\"}");
		assertThat(output).doesNotContain(wrong);
	}

	@Test
	void triesTheMessagingServiceToo() {
		assertThat(check(this.contract.token(), "\"MG" + OwnContract.random().token() + "\"")).hasStatus(422)
			.bodyText()
			.contains("20404");
	}

	@Test
	void wantsAFreshProof() {
		assertThat(this.account.owner().post("{}", this.account.path("/twilio/check"))).hasStatus(401);
	}

	@ParameterizedTest
	@CsvSource({ "TWILIO_APPROVED, approved", "IN_REVIEW, pending", "TWILIO_REJECTED, rejected" })
	void showsHowFarATollFreeNumberIs(String word, String state) {
		String number = "+1888555%04d".formatted(Math.floorMod(word.hashCode(), 10_000));
		this.simulator.put(number, NumberSettings.callingTo(""));
		this.simulator.register(RegistrationKind.TOLL_FREE, number, word, null);

		assertThat(registration(number)).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"kind\": \"toll-free\", \"state\": \"%s\"}".formatted(state));
	}

	@Test
	void showsWhyACampaignWasRejectedAndThatANumberHasNone() {
		String service = "MG" + OwnContract.random().token();
		this.simulator.put("+16175550101", NumberSettings.callingTo("").inService(service));
		this.simulator.put("+16175550102", NumberSettings.callingTo(""));
		this.simulator.register(RegistrationKind.CAMPAIGN, service, "FAILED", "The samples do not fit");

		assertThat(registration("+16175550101")).bodyJson()
			.isEqualTo("{\"kind\": \"10dlc\", \"state\": \"rejected\", \"detail\": \"The samples do not fit\"}");
		assertThat(registration("+16175550102")).bodyJson()
			.isEqualTo("{\"kind\": \"10dlc\", \"state\": \"unregistered\", \"detail\": null}");
	}

	@Test
	void asksForNoRegistrationOutsideTheUnitedStates() {
		this.simulator.put("+447700900142", NumberSettings.callingTo(""));

		assertThat(registration("+447700900142")).bodyJson().isLenientlyEqualTo("{\"kind\": \"none\"}");
	}

	private MvcTestResult registration(String number) {
		return this.callers.admin().get(this.account.path("/twilio/numbers/{number}/registration"), number);
	}

	private MvcTestResult check(String token, String service) {
		Caller owner = this.callers.proven(this.account.owner());
		return owner.post("{\"accountSid\": \"%s\", \"authToken\": \"%s\", \"messagingServiceSid\": %s}"
			.formatted(this.contract.sid(), token, service), this.account.path("/twilio/check"));
	}

}
