package io.fluffywaffle.client.enrolment;

import java.util.UUID;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Outsiders;
import io.fluffywaffle.client.Team;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class EnrolmentSettingsTests {

	private static final String SETTINGS = Outsiders.settings(10, null);

	@Autowired
	Team team;

	Caller owner;

	@BeforeEach
	void openAccount() {
		this.owner = this.team.besides(this.team.memberOfAccountIn("US"), "owner");
		Awaitility.await().until(() -> this.owner.get("/enrolment").getResponse().getStatus() == 200);
	}

	@Test
	void beginClosedInTheAccountsLanguageAndCountry() {
		assertThat(this.owner.get("/enrolment")).hasHeader("ETag", "\"0\"").bodyJson().isLenientlyEqualTo("""
				{"open": false, "languages": ["en"], "countries": ["US"], "dailyCodes": 200, "groupId": null,
				 "joinWords": ["JOIN"], "yesWords": ["YES"]}""");
	}

	@Test
	void areReplacedByWhoHasSeenThem() {
		assertThat(this.owner.put(SETTINGS, "/enrolment")).hasStatus(428);
		assertThat(this.owner.replace("\"1\"", SETTINGS, "/enrolment")).hasStatus(412);
		assertThat(this.owner.replace("\"0\"", SETTINGS, "/enrolment")).hasStatusOk().hasHeader("ETag", "\"1\"");
		assertThat(this.owner.replace("\"0\"", SETTINGS, "/enrolment")).hasStatus(412);
		assertThat(this.owner.get("/enrolment")).bodyJson().isLenientlyEqualTo(SETTINGS);
	}

	@Test
	void sayWhatIsWrongWithThem() {
		refuses(SETTINGS.replace("\"US\"", "\"XX\""), "countries[0]");
		refuses(SETTINGS.replace("\"codeText\": null", "\"codeText\": \"Hello\""), "codeText");
		refuses(SETTINGS.replace(Outsiders.WORDS, ""), "consentWords");
		refuses(Outsiders.settings(10, UUID.randomUUID()), "groupId");
		refuses(Outsiders.settings(-1, null), "dailyCodes");
	}

	@Test
	void areForOwnersToChange() {
		Caller supervisor = this.team.besides(this.team.memberOfAccountIn("US"), "supervisor");

		assertThat(supervisor.replace("\"0\"", SETTINGS, "/enrolment")).hasStatus(403);
		Awaitility.await().until(() -> supervisor.get("/enrolment").getResponse().getStatus() == 200);
	}

	private void refuses(String settings, String field) {
		assertThat(this.owner.replace("\"0\"", settings, "/enrolment")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo(field);
	}

}
