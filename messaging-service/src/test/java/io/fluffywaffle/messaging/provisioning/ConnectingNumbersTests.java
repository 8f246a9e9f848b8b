package io.fluffywaffle.messaging.provisioning;

import java.util.List;

import io.fluffywaffle.messaging.Caller;
import io.fluffywaffle.messaging.Callers;
import io.fluffywaffle.messaging.OwnContract;
import io.fluffywaffle.messaging.SimulatedTwilioTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.simulator.SimulatorClient;
import io.fluffywaffle.simulator.number.NumberSettings;
import io.fluffywaffle.simulator.number.OwnedNumber;
import io.fluffywaffle.simulator.number.TwilioAccount;
import io.fluffywaffle.simulator.service.ServiceSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SimulatedTwilioTest
class ConnectingNumbersTests {

	private static final String NUMBERS = "/twilio/numbers";

	private static final String ELSEWHERE = "https://other.example/sms";

	private static final NumberSettings WITHOUT_WEBHOOK = NumberSettings.callingTo("");

	@Autowired
	SimulatorClient simulator;

	@Autowired
	TellsOfAccounts accounts;

	@Autowired
	Callers callers;

	@Value("${WAFFLE_PUBLIC_URL}/webhooks/twilio/sms#rc=5&rp=all")
	String ours;

	final String number = TellsOfAccounts.newPhone();

	TestAccount account;

	Caller admin;

	@BeforeEach
	void open() {
		this.account = this.accounts.newAccount();
		this.admin = this.callers.provenAdmin();
	}

	@Test
	void leadsTextsHereWithTheFallbackAndRetries() {
		this.simulator.put(this.number, WITHOUT_WEBHOOK);

		assertThat(connect(this.admin, this.number)).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo(
					"{\"number\": \"%s\", \"webhook\": \"ours\", \"capabilities\": [\"sms\", \"mms\"], \"inAccount\": false}"
						.formatted(this.number));

		assertThat(atTwilio(this.number).smsUrl()).isEqualTo(this.ours);
		assertThat(atTwilio(this.number).smsFallbackUrl()).isEqualTo(this.ours);
	}

	@Test
	void asksBeforeItEndsWhatOthersHaveSet() {
		this.simulator.put(this.number, NumberSettings.callingTo(ELSEWHERE));

		assertThat(connect(this.admin, this.number)).hasStatus(409)
			.bodyJson()
			.isLenientlyEqualTo("{\"type\": \"/problems/webhook-elsewhere\", \"url\": \"%s\"}".formatted(ELSEWHERE));
		assertThat(atTwilio(this.number).smsUrl()).isEqualTo(ELSEWHERE);

		assertThat(this.admin.post("{\"number\": \"%s\", \"takeOver\": true}".formatted(this.number),
				this.account.path(NUMBERS)))
			.hasStatusOk();
		assertThat(atTwilio(this.number).smsUrl()).isEqualTo(this.ours);
	}

	@Test
	void knowsOnlyNumbersOfTheTwilioAccount() {
		assertThat(connect(this.admin, this.number)).hasStatus(422)
			.bodyJson()
			.isLenientlyEqualTo(
					"{\"type\": \"/problems/number-not-at-twilio\", \"errors\": [{\"field\": \"number\"}]}");
	}

	@Test
	void leavesTheInstallationsNumbersToAdmins() {
		this.simulator.put(this.number, WITHOUT_WEBHOOK);
		this.simulator.put(this.account.number(), WITHOUT_WEBHOOK);
		Caller owner = this.callers.proven(this.account.owner());

		assertThat(connect(owner, this.number)).hasStatus(403).bodyText().contains("an admin adds and buys");

		assertThat(atTwilio(this.number).smsUrl()).isEmpty();
		assertThat(numbersFor(owner)).containsExactly(this.account.number());
		assertThat(numbersFor(this.admin)).contains(this.number, this.account.number());
	}

	@Test
	void listsNumbersOftenerThanThereAreConnectionsToTheDatabase() {
		for (int i = 0; i < 30; i++) {
			assertThat(this.admin.get(this.account.path(NUMBERS))).hasStatusOk();
		}
	}

	@Test
	void letsAnOwnerUseTheAccountsOwnContract() {
		OwnContract contract = connectOwn("null");
		this.simulator.put(this.number, WITHOUT_WEBHOOK.ofAccount(contract.sid()));
		Caller owner = this.callers.proven(this.account.owner());

		assertThat(numbersFor(owner)).containsExactly(this.number);
		assertThat(owner.post("{\"number\": \"%s\", \"accountSid\": \"%s\"}".formatted(this.number, contract.sid()),
				this.account.path(NUMBERS)))
			.hasStatusOk();
		assertThat(atTwilio(this.number).smsUrl()).isEqualTo(this.ours);
	}

	@Test
	void doesNothingWithAnotherContractThanTheAskerMeans() {
		connectOwn("null");
		this.simulator.put(this.number, WITHOUT_WEBHOOK);

		assertThat(connect(this.admin, this.number)).hasStatus(409).bodyText().contains("credentials-changing");
		assertThat(atTwilio(this.number).smsUrl()).isEmpty();
	}

	@Test
	void leavesTheNumberOfAnotherAccountAlone() {
		TestAccount other = this.accounts.newAccount();
		this.simulator.put(other.number(), NumberSettings.callingTo(this.ours));

		assertThat(connect(this.admin, other.number())).hasStatus(409).bodyText().contains("number-in-use");
		assertThat(remove(this.admin, other.number(), true)).hasStatus(409);
		assertThat(atTwilio(other.number()).smsUrl()).isEqualTo(this.ours);
	}

	@Test
	void clearsTheWebhookOfARemovedNumberOnlyWhenItIsOurs() {
		String foreign = TellsOfAccounts.newPhone();
		this.simulator.put(this.number, NumberSettings.callingTo(this.ours));
		this.simulator.put(foreign, NumberSettings.callingTo(ELSEWHERE));

		assertThat(remove(this.admin, this.number, false)).hasStatus(204);
		assertThat(remove(this.admin, foreign, false)).hasStatus(204);

		assertThat(atTwilio(this.number).smsUrl()).isEmpty();
		assertThat(atTwilio(foreign).smsUrl()).isEqualTo(ELSEWHERE);
	}

	@Test
	void givesANumberBackAndIsDoneWhenItIsGone() {
		this.simulator.put(this.number, WITHOUT_WEBHOOK);

		assertThat(remove(this.callers.proven(this.account.owner()), this.number, true)).hasStatus(403);
		assertThat(remove(this.admin, this.number, true)).hasStatus(204);
		assertThat(remove(this.admin, this.number, true)).hasStatus(204);

		assertThat(this.simulator.numbers()).extracting(OwnedNumber::number).doesNotContain(this.number);
	}

	@Test
	void letsAnOwnerStopUsingANumberOfTheInstallation() {
		this.simulator.put(this.account.number(), NumberSettings.callingTo(this.ours));

		assertThat(remove(this.callers.proven(this.account.owner()), this.account.number(), false)).hasStatus(204);

		assertThat(atTwilio(this.account.number()).smsUrl()).isEmpty();
	}

	@Test
	void setsTheWebhookOfAServiceThatDecidesForItsNumbers() {
		String service = "MG" + OwnContract.random().token();
		OwnContract contract = connectOwn(service);
		this.simulator.putService(service, new ServiceSettings(contract.sid(), null, ELSEWHERE, null, false, null));
		this.simulator.put(this.number,
				NumberSettings.callingTo(this.ours).ofAccount(contract.sid()).inService(service));
		String body = "{\"number\": \"%s\", \"takeOver\": %s, \"accountSid\": \"%s\"}";
		Caller owner = this.callers.proven(this.account.owner());

		assertThat(owner.post(body.formatted(this.number, false, contract.sid()), this.account.path(NUMBERS)))
			.hasStatus(409)
			.bodyText()
			.contains(ELSEWHERE);
		assertThat(owner.post(body.formatted(this.number, true, contract.sid()), this.account.path(NUMBERS)))
			.hasStatusOk();

		assertThat(owner.get(this.account.path(NUMBERS))).bodyJson()
			.isLenientlyEqualTo("{\"items\": [{\"webhook\": \"ours\"}]}");
	}

	private OwnContract connectOwn(String service) {
		OwnContract contract = OwnContract.random();
		this.simulator.put(new TwilioAccount(contract.sid(), contract.token()));
		String carrier = service.equals("null") ? contract.json(this.account.id())
				: contract.json(this.account.id(), service);
		this.accounts.tell(this.account, carrier, 2);
		return contract;
	}

	private MvcTestResult connect(Caller caller, String wanted) {
		return caller.post("{\"number\": \"%s\"}".formatted(wanted), this.account.path(NUMBERS));
	}

	private MvcTestResult remove(Caller caller, String wanted, boolean release) {
		return caller.call(HttpMethod.DELETE, "", this.account.path(NUMBERS + "/{number}?release=" + release), wanted);
	}

	private List<String> numbersFor(Caller caller) {
		return Callers.read(caller.get(this.account.path(NUMBERS)), "$.items[*].number");
	}

	private OwnedNumber atTwilio(String wanted) {
		return this.simulator.numbers()
			.stream()
			.filter((owned) -> owned.number().equals(wanted))
			.findFirst()
			.orElseThrow();
	}

}
