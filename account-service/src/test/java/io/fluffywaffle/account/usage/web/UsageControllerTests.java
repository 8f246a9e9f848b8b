package io.fluffywaffle.account.usage.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.account.AccountServiceTest;
import io.fluffywaffle.account.Caller;
import io.fluffywaffle.account.Callers;
import io.fluffywaffle.account.billing.TextKind;
import io.fluffywaffle.account.usage.TextFact;
import io.fluffywaffle.account.usage.UsageMeter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@AccountServiceTest
class UsageControllerTests {

	private static final String USAGE = "/api/accounts/{id}/usage?from={from}&to={to}";

	@Autowired
	Callers callers;

	@Autowired
	UsageMeter meter;

	Caller owner;

	UUID account;

	@BeforeEach
	void threeTexts() {
		this.owner = this.callers.user();
		this.account = this.callers.accountOf(this.owner);
		this.meter.count(List.of(
				TextFact.received(this.account, "SM1", Instant.parse("2019-02-27T12:00:00Z"), TextKind.SMS, "US", 2),
				TextFact.received(this.account, "MM2", Instant.parse("2019-02-27T13:00:00Z"), TextKind.MMS, "US", 1),
				TextFact.sent(this.account, UUID.randomUUID(), Instant.parse("2019-03-01T12:00:00Z"), TextKind.SMS,
						"DE", 3)));
	}

	@Test
	void showsEveryDayOfTheRangeAndTheTotal() {
		MvcTestResult usage = this.owner.get(USAGE, this.account, "2019-02-27", "2019-03-01");

		assertThat(usage).hasStatusOk().bodyJson().isStrictlyEqualTo("""
				{"days": [
				  {"day": "2019-02-27", "received": {"texts": 2, "segments": 3, "mms": 1},
				   "sent": {"texts": 0, "segments": 0, "mms": 0}},
				  {"day": "2019-02-28", "received": {"texts": 0, "segments": 0, "mms": 0},
				   "sent": {"texts": 0, "segments": 0, "mms": 0}},
				  {"day": "2019-03-01", "received": {"texts": 0, "segments": 0, "mms": 0},
				   "sent": {"texts": 1, "segments": 3, "mms": 0}}],
				 "total": {"received": {"texts": 2, "segments": 3, "mms": 1},
				  "sent": {"texts": 1, "segments": 3, "mms": 0}}}""");
	}

	@Test
	void showsNothingOfOtherAccounts() {
		Caller stranger = this.callers.user();
		UUID theirs = this.callers.accountOf(stranger);

		assertThat(stranger.get(USAGE, this.account, "2019-02-27", "2019-03-01")).hasStatus(404);
		assertThat(stranger.get(USAGE, theirs, "2019-02-27", "2019-03-01")).bodyJson()
			.extractingPath("$.total.received.texts")
			.isEqualTo(0);
	}

	@Test
	void isForSupervisorsUpwards() {
		Caller supervisor = this.callers.admit(this.callers.user(), this.account, "supervisor");
		Caller member = this.callers.memberOf(this.account);

		assertThat(supervisor.get(USAGE, this.account, "2019-02-27", "2019-03-01")).hasStatusOk();
		assertThat(member.get(USAGE, this.account, "2019-02-27", "2019-03-01")).hasStatus(403);
	}

	@Test
	void showsAdminsAllAccountsAndEachThatTexted() {
		MvcTestResult all = this.callers.admin().get("/api/usage?from=2019-02-01&to=2019-03-01");

		assertThat(all).hasStatusOk()
			.bodyJson()
			.extractingPath("$.accounts[?(@.account.id == '%s')].received.segments".formatted(this.account))
			.asArray()
			.containsExactly(3);
		assertThat(all).bodyJson().extractingPath("$.days.length()").isEqualTo(29);
		assertThat(this.owner.get("/api/usage?from=2019-02-01&to=2019-03-01")).hasStatus(403);
		assertThat(this.callers.admin().get(USAGE, UUID.randomUUID(), "2019-02-27", "2019-03-01")).hasStatus(404);
	}

	@ParameterizedTest
	@CsvSource({ "2019-03-02, 2019-03-01, to", "2019-01-01, 2020-02-05, to", "2019-13-01, 2019-03-01, from",
			"2019-03-01, today, to", "'', 2019-03-01, from", "+999999999-01-01, 2019-03-01, from" })
	void namesTheFieldAtFault(String from, String to, String field) {
		for (MvcTestResult refused : List.of(this.owner.get(USAGE, this.account, from, to),
				this.callers.admin().get("/api/usage?from={from}&to={to}", from, to))) {
			assertThat(refused).hasStatus(400)
				.bodyJson()
				.extractingPath("$.errors[*].field")
				.asArray()
				.containsExactly(field);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "from", "to" })
	void asksForBothEnds(String field) {
		String given = field.equals("from") ? "to" : "from";

		assertThat(this.owner.get("/api/accounts/{id}/usage?" + given + "=2019-03-01", this.account)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo(field);
	}

	@Test
	void answersForTheLongestRangeToo() {
		assertThat(this.owner.get(USAGE, this.account, "2019-01-01", "2020-02-04")).hasStatusOk();
	}

}
