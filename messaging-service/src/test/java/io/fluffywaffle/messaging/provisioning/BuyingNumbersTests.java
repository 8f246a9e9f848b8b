package io.fluffywaffle.messaging.provisioning;

import java.util.List;
import java.util.stream.Stream;

import io.fluffywaffle.messaging.Caller;
import io.fluffywaffle.messaging.Callers;
import io.fluffywaffle.messaging.SimulatedTwilioTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.simulator.SimulatorClient;
import io.fluffywaffle.simulator.fault.Fault;
import io.fluffywaffle.simulator.fault.FaultKind;
import io.fluffywaffle.simulator.log.LogEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SimulatedTwilioTest
class BuyingNumbersTests {

	private static final String PURCHASES = "/twilio/purchases";

	private static final String NUMBERS = "/twilio/numbers";

	@Autowired
	SimulatorClient simulator;

	@Autowired
	TellsOfAccounts accounts;

	@Autowired
	Callers callers;

	@Value("${WAFFLE_PUBLIC_URL}/webhooks/twilio/sms#rc=5&rp=all")
	String ours;

	TestAccount account;

	Caller admin;

	@BeforeEach
	void open() {
		this.account = this.accounts.newAccount();
		this.admin = this.callers.provenAdmin();
	}

	@Test
	void findsNumbersWithTheirPrice() {
		MvcTestResult found = this.account.owner()
			.get(this.account.path("/twilio/available?country=US&areaCode=312&contains=5501*7"));

		assertThat(found).hasStatusOk();
		assertThat(Callers.<List<String>>read(found, "$.items[*].number")).isNotEmpty()
			.allMatch((number) -> number.matches("\\+131255501\\d7"));
		assertThat(found).bodyText()
			.contains("\"monthlyPrice\":{\"amount\":\"1.15\",\"currency\":\"USD\"}", "\"locality\":\"Chicago\"",
					"\"sms\",\"mms\",\"voice\"");
	}

	@Test
	void findsNothingWhereNothingIsSold() {
		assertThat(this.account.owner().get(this.account.path("/twilio/available?country=US&type=mobile")))
			.hasStatusOk()
			.bodyJson()
			.isEqualTo("{\"items\": []}");
	}

	@ParameterizedTest
	@CsvSource({ "country=usa, country", "type=short, type", "contains=1, contains", "areaCode=0, areaCode" })
	void namesTheFieldAtFault(String query, String field) {
		assertThat(this.account.owner().get(this.account.path("/twilio/available?" + query))).hasStatus(400)
			.bodyText()
			.contains("\"field\":\"" + field + "\"");
	}

	@Test
	void buysANumberWhoseTextsComeHereAtOnce() {
		assertThat(buy(this.admin, "+13125550121")).hasStatus(201)
			.bodyJson()
			.isLenientlyEqualTo("{\"number\": \"+13125550121\", \"webhook\": \"ours\"}");

		assertThat(this.simulator.numbers()).filteredOn((owned) -> owned.number().equals("+13125550121"))
			.singleElement()
			.satisfies((owned) -> {
				assertThat(owned.smsUrl()).isEqualTo(this.ours);
				assertThat(owned.smsFallbackUrl()).isEqualTo(this.ours);
			});
	}

	@Test
	void keepsABoughtNumberInSightThatNobodyStored() {
		buy(this.admin, "+13125550122");

		assertThat(this.admin.get(this.account.path(NUMBERS))).bodyText()
			.containsPattern("\"number\":\"\\+13125550122\"[^}]*\"webhook\":\"ours\",\"inAccount\":false");
		assertThat(this.admin.post("{\"number\": \"+13125550122\"}", this.account.path(NUMBERS))).hasStatusOk();
	}

	@ParameterizedTest
	@CsvSource({ "ACCEPT_500, +13125550131, 502, 1", "ACCEPT_TRUNCATED, +13125550132, 504, 1",
			"ACCEPT_THEN_DROP, +13125550133, 504, 1", "HANG, +13125550134, 504, 0", "HTML_502, +13125550135, 502, 0" })
	void asksOnceOnlyAndSaysWhenItIsUnclearWhetherANumberWasBought(FaultKind fault, String number, int status,
			int bought) {
		this.simulator.add(Fault.of(fault).to(number).times(1));

		assertThat(buy(this.admin, number)).hasStatus(status)
			.bodyText()
			.contains("/problems/purchase-unclear", "Look at the list");

		assertThat(purchases(number, LogEntry.Kind.PURCHASED)).isEqualTo(bought);
		assertThat(purchases(number, LogEntry.Kind.PURCHASE_REFUSED)).isEqualTo(1 - bought);
		this.simulator.clearFaults();
	}

	@Test
	void passesOnTwiliosOwnWords() {
		assertThat(buy(this.admin, "+12025550177")).hasStatus(422).bodyJson().isLenientlyEqualTo("""
				{"type": "/problems/twilio-refused", "code": 21422, "detail": "+12025550177 is not available",
				 "moreInfo": "https://www.twilio.com/docs/errors/21422"}""");
	}

	@Test
	void buysNothingOnTheInstallationsBillForAnOwner() {
		assertThat(buy(this.callers.proven(this.account.owner()), "+13125550140")).hasStatus(403);
		assertThat(buy(this.callers.admin(), "+13125550140")).hasStatus(401);

		assertThat(purchases("+13125550140", LogEntry.Kind.PURCHASED)).isZero();
	}

	private MvcTestResult buy(Caller caller, String number) {
		return caller.post("{\"number\": \"%s\"}".formatted(number), this.account.path(PURCHASES));
	}

	private long purchases(String number, LogEntry.Kind kind) {
		Stream<LogEntry> entries = this.simulator.log(kind).stream();
		return entries.filter((entry) -> number.equals(entry.to())).count();
	}

}
