package io.fluffywaffle.account.settings;

import java.util.UUID;

import io.fluffywaffle.account.AccountServiceTest;
import io.fluffywaffle.account.Caller;
import io.fluffywaffle.account.Callers;
import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@AccountServiceTest
class SettingsTests {

	private static final String SETTINGS = "/api/accounts/{id}/settings";

	private static final String NOTHING_SET = """
			{"businessHours": null, "afterHoursReply": null, "welcome": null, "optOutAnsweredBy": "carrier",
			 "stopTexts": {}, "helpTexts": {}, "quietHours": null, "frequencyCap": null, "dailyStop": null,
			 "pace": null, "retentionDays": null}""";

	@Autowired
	Callers callers;

	@Autowired
	KafkaProbe kafka;

	Caller owner;

	UUID account;

	@BeforeEach
	void open() {
		this.owner = this.callers.user();
		this.account = this.callers.accountOf(this.owner);
	}

	@Test
	void setNothingAtFirst() {
		assertThat(this.owner.get(SETTINGS, this.account)).hasStatusOk()
			.hasHeader(HttpHeaders.ETAG, "\"0\"")
			.bodyJson()
			.isEqualTo(NOTHING_SET);
	}

	@Test
	void areKeptAndToldAsPromised() {
		String promised = promised();

		MvcTestResult set = set(promised);

		assertThat(set).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"1\"").bodyJson().isEqualTo(promised);
		assertThat(this.owner.get(SETTINGS, this.account)).bodyJson().isEqualTo(promised);
		String told = String.valueOf(
				this.kafka
					.await("account.account.v1",
							(fact) -> this.account.toString().equals(fact.key())
									&& String.valueOf(fact.value()).contains("\"version\":1"))
					.value());
		Contracts.assertSameShape(told, "account.account.v1/AccountChanged");
		assertThat(JsonMapper.shared().readTree(told).at("/settings/businessHours/holidays/0/date").asString())
			.isEqualTo("2026-12-24");
	}

	@Test
	void areNotToldAgainWhenNothingChanged() {
		set(promised());

		assertThat(this.owner.replace(promised(), "\"1\"", SETTINGS, this.account)).hasStatusOk()
			.hasHeader(HttpHeaders.ETAG, "\"1\"");
	}

	@Test
	void areClearedByLeavingThemOut() {
		set(promised());

		assertThat(this.owner.replace("{}", "\"1\"", SETTINGS, this.account)).hasStatusOk()
			.bodyJson()
			.isEqualTo(NOTHING_SET);
	}

	@Test
	void tellWhoeverWasSlower() {
		set("{\"welcome\": \"Hello\"}");

		assertThat(this.callers.admin().replace("{}", "\"0\"", SETTINGS, this.account)).hasStatus(412);
		assertThat(this.owner.put("{}", SETTINGS, this.account)).hasStatus(428);
		assertThat(this.owner.get(SETTINGS, this.account)).bodyJson().extractingPath("$.welcome").isEqualTo("Hello");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{"days": {"monday": [{"from": "09:00", "to": "12:00"}, {"from": "11:59", "to": "17:00"}]}} | days.monday[1].from
					{"days": {"monday": [{"from": "09:00", "to": "09:00"}]}}                                   | days.monday[0].to
					{"days": {"monday": [{"from": "22:00", "to": "02:00"}]}}                                   | days.monday[0].to
					{"days": {"monday": [{"from": "9:00", "to": "17:00"}]}}                                    | days.monday[0].from
					{"days": {"monday": [{"from": "24:00", "to": "24:00"}]}}                                   | days.monday[0].from
					{"days": {"monday": [{"from": "09:00", "to": "24:01"}]}}                                   | days.monday[0].to
					{"days": {"monday": [{"from": "09:00"}]}}                                                  | days.monday[0].to
					{"days": {"Montag": []}}                                                                   | days.Montag
					{}                                                                                         | days
					{"days": {}, "holidays": [{"date": "2026-02-30", "name": "A"}]}                            | holidays[0].date
					{"days": {}, "holidays": [{"name": "A"}]}                                                  | holidays[0].date
					{"days": {}, "holidays": [{"date": "2026-12-25"}]}                                         | holidays[0].name
					{"days": {}, "holidays": [{"date": "2026-12-25", "name": "A", "from": "12:00"}]}           | holidays[0].to
					{"days": {}, "holidays": [{"date": "2026-12-25", "name": "A"}, {"date": "2026-12-25", "name": "B"}]} | holidays[1].date
					{"days": {}, "holidays": [{"date": "2026-12-25", "name": "A", "from": "08:00", "to": "12:00"}, {"date": "2026-12-25", "name": "B"}]} | holidays[1].date
					{"days": {}, "holidays": [{"date": "2026-12-25", "name": "A", "from": "08:00", "to": "12:00"}, {"date": "2026-12-25", "name": "B", "from": "11:00", "to": "13:00"}]} | holidays[1].from
					""")
	void nameTheHoursAtFault(String hours, String field) {
		assertFault(set("{\"businessHours\": %s}".formatted(hours)), "businessHours." + field);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"quietHours": {"from": "21:00", "to": "21:00"}}       | quietHours.to
			{"quietHours": {"from": "21:00", "to": "24:00"}}       | quietHours.to
			{"quietHours": {"to": "08:00"}}                        | quietHours.from
			{"frequencyCap": {"texts": 0, "hours": 24}}            | frequencyCap.texts
			{"frequencyCap": {"texts": 3, "hours": -1}}            | frequencyCap.hours
			{"frequencyCap": {"texts": 3}}                         | frequencyCap.hours
			{"frequencyCap": {"texts": "three", "hours": 1}}       | frequencyCap.texts
			{"dailyStop": 0}                                       | dailyStop
			{"pace": 0}                                            | pace
			{"pace": -1.5}                                         | pace
			{"pace": 1E999999999}                                  | pace
			{"pace": 0.001}                                        | pace
			{"retentionDays": 29}                                  | retentionDays
			{"optOutAnsweredBy": "nobody"}                         | optOutAnsweredBy
			{"stopTexts": {"english": "Stopped"}}                  | stopTexts.english
			{"stopTexts": {"en": null}}                            | stopTexts.en
			{"helpTexts": {"en": " "}}                             | helpTexts.en
			{"welcome": "a\\u0007b"}                               | welcome
			{"afterHoursReply": ""}                                | afterHoursReply
			""")
	void nameTheFieldAtFault(String json, String field) {
		assertFault(set(json), field);
	}

	@Test
	void areNamedTogetherWhereSeveralAreWrong() {
		assertThat(set("{\"dailyStop\": 0, \"retentionDays\": 1, \"welcome\": \"%s\"}".formatted("x".repeat(1601))))
			.hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactlyInAnyOrder("dailyStop", "retentionDays", "welcome");
	}

	@Test
	void areReadByMembersAndChangedByOwners() {
		Caller supervisor = this.callers.admit(this.callers.user(), this.account, "supervisor");

		assertThat(supervisor.get(SETTINGS, this.account)).hasStatusOk();
		assertThat(supervisor.replace("{}", "\"1\"", SETTINGS, this.account)).hasStatus(403);
		assertThat(this.callers.user().get(SETTINGS, this.account)).hasStatus(404);
	}

	private MvcTestResult set(String json) {
		return this.owner.replace(json, "\"0\"", SETTINGS, this.account);
	}

	/** The settings of the contract, without the keyword replies. */
	private static String promised() {
		JsonNode example = JsonMapper.shared().readTree(Contracts.example("account.account.v1/AccountChanged"));
		return ((ObjectNode) example.get("settings")).without("keywordReplies").toString();
	}

	private static void assertFault(MvcTestResult answer, String field) {
		assertThat(answer).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactly(field);
	}

}
