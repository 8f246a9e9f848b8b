package io.fluffywaffle.messaging;

import java.time.Instant;

import io.fluffywaffle.messaging.account.Account;
import io.fluffywaffle.messaging.account.Account.OwnNumber;
import io.fluffywaffle.messaging.account.AccountSettings;
import io.fluffywaffle.messaging.account.AccountSettings.FrequencyCap;
import io.fluffywaffle.messaging.account.AccountSettings.OptOutAnswers;
import io.fluffywaffle.messaging.account.AccountStatus;
import io.fluffywaffle.messaging.account.Client;
import io.fluffywaffle.messaging.account.ClientConsent;
import io.fluffywaffle.messaging.account.KeywordReply.Match;
import io.fluffywaffle.messaging.account.Person;
import io.fluffywaffle.messaging.hours.QuietHours;
import io.fluffywaffle.messaging.hours.TimeOfDay;
import io.fluffywaffle.messaging.receiving.SmsReceived;
import io.fluffywaffle.testsupport.contracts.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What others tell, read as they promised it. */
class ContractTests {

	static final JsonMapper JSON = JsonMapper.shared();

	@Test
	void readsAnAccount() {
		Account account = JSON.readValue(Contracts.example("account.account.v1/AccountChanged"), Account.class);

		assertThat(account.version()).isEqualTo(7);
		assertThat(account.country()).isEqualTo("US");
		assertThat(account.numbers()).extracting(OwnNumber::number).containsExactly("+12025550100", "+12025550101");
		assertThat(account.defaultNumber()).contains("+12025550100");
		assertThat(account.carrier()).isNotNull();
		assertThat(account.carrier().accountSid()).isEqualTo("AC0123456789abcdef0123456789abcdef");
	}

	@Test
	void readsWhatAnAccountWantsOfItsTexts() {
		Account account = JSON.readValue(Contracts.example("account.account.v1/AccountChanged"), Account.class);

		AccountSettings settings = account.settings();
		assertThat(account.language()).isEqualTo("en");
		assertThat(account.status()).isEqualTo(AccountStatus.ACTIVE);
		assertThat(settings.optOutAnsweredBy()).isEqualTo(OptOutAnswers.WAFFLE);
		assertThat(settings.quietHours()).isEqualTo(new QuietHours(TimeOfDay.of("21:00"), TimeOfDay.of("08:00")));
		assertThat(settings.frequencyCap()).isEqualTo(new FrequencyCap(3, 24));
		assertThat(settings.dailyStop()).isEqualTo(5000);
		assertThat(settings.pace()).isEqualByComparingTo("1.5");
		assertThat(settings.retentionDays()).isEqualTo(365);
		assertThat(settings.keywordReplies()).singleElement()
			.satisfies((rule) -> assertThat(rule.match()).isEqualTo(Match.EXACT))
			.satisfies((rule) -> assertThat(rule.words()).containsExactly("HOURS", "OPEN"));
		assertThat(settings.businessHours()).isNotNull();
		assertThat(settings.businessHours().holidays()).hasSize(2);
		assertThat(JSON.readValue(JSON.writeValueAsString(settings), AccountSettings.class)).isEqualTo(settings);
	}

	@Test
	void livesWithAnAccountThatHasNoSettings() {
		Account account = JSON.readValue("""
				{"id": "01938f3a-7c00-7000-8000-000000000001", "name": "Old", "timeZone": "UTC", "country": "US",
				 "numbers": [], "members": [], "carrier": null, "version": 1}""", Account.class);

		assertThat(account.settings()).isEqualTo(AccountSettings.NONE);
		assertThat(account.status()).isEqualTo(AccountStatus.ACTIVE);
	}

	@Test
	void readsAPerson() {
		Person person = JSON.readValue(Contracts.example("identity.user.v1/UserChanged"), Person.class);

		assertThat(person.name()).isEqualTo("Maria Lopez");
	}

	@Test
	void readsAClient() {
		Client client = JSON.readValue(Contracts.example("client.client.v1/ClientChanged"), Client.class);

		assertThat(client.phone()).isEqualTo("+12025550142");
		assertThat(client.name()).isEqualTo("Ana Kova\u010d");
		assertThat(client.blocked()).isFalse();
		assertThat(client.timeZone()).isNull();
	}

	@Test
	void readsWhatAClientSaidAboutBeingTexted() {
		Client client = JSON.readValue("""
				{"id": "01938f3a-7c00-7000-8000-0000000000c1", "accountId": "01938f3a-7c00-7000-8000-000000000001",
				 "phone": "+12025550142", "name": "Ana", "blocked": false, "timeZone": null, "language": "es",
				 "consent": "withdrawn", "paused": true, "mergedInto": "01938f3a-7c00-7000-8000-0000000000c2",
				 "groups": [], "version": 4}""", Client.class);

		assertThat(client.consent()).isEqualTo(ClientConsent.WITHDRAWN);
		assertThat(client.paused()).isTrue();
		assertThat(client.language()).isEqualTo("es");
		assertThat(client.mergedInto()).hasToString("01938f3a-7c00-7000-8000-0000000000c2");
	}

	@Test
	void livesWithAClientOfWhomNoConsentWasTold() {
		Client client = JSON.readValue("""
				{"id": "01938f3a-7c00-7000-8000-0000000000c1", "accountId": "01938f3a-7c00-7000-8000-000000000001",
				 "phone": "+12025550142", "name": "Ana", "blocked": false, "timeZone": null, "groups": [],
				 "version": 3}""", Client.class);

		assertThat(client.consent()).isEqualTo(ClientConsent.NONE);
		assertThat(client.paused()).isFalse();
		assertThat(client.mergedInto()).isNull();
	}

	@Test
	void readsATextFromTheJournalAndWritesItTheSame() {
		SmsReceived text = JSON.readValue(Contracts.example("sms.received.v1/SmsReceived"), SmsReceived.class);

		assertThat(text.receivedAt()).isEqualTo(Instant.parse("2026-11-21T10:15:30.123Z"));
		assertThat(JSON.readTree(JSON.writeValueAsString(text)))
			.isEqualTo(JSON.readTree(Contracts.example("sms.received.v1/SmsReceived")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "accountId", "providerSid", "from", "to", "body", "receivedAt" })
	void takesNothingForATextThatLacksWhatMakesOne(String field) {
		String incomplete = Contracts.example("sms.received.v1/SmsReceived").replace("\"" + field + "\"", "\"other\"");

		assertThatExceptionOfType(DatabindException.class)
			.isThrownBy(() -> JSON.readValue(incomplete, SmsReceived.class))
			.withMessageContaining(field);
	}

}
