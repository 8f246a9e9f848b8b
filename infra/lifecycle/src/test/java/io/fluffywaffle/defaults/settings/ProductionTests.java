package io.fluffywaffle.defaults.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class ProductionTests {

	private final Map<String, Object> settings = new HashMap<>(Map.of("WAFFLE_INSTALLATION", "production",
			"WAFFLE_PUBLIC_URL", "https://texts.waffle.org", "WAFFLE_ISSUER", "https://texts.waffle.org/realms/waffle",
			"WAFFLE_SMTP_HOST", "mail.waffle.org", "WAFFLE_SMTP_PASSWORD", "kT7-short", "WAFFLE_SMTP_STARTTLS", "true",
			"WAFFLE_MAIL_FROM", "Waffle <no-reply@waffle.org>", "WAFFLE_PROXIES", "10.20.0.2", "WAFFLE_DB_PASSWORD",
			"b4jLwzc2dbS7kM3uVq9e", "WAFFLE_PHONE_KEY", "sGhq1B0cVZ+7n9V4pTeLIuYk5xW2mQ8rDfOa3jHtN6E="));

	@Test
	void startsWithTheSettingsOfACarefulOperator() {
		this.settings.putAll(Map.of("TWILIO_API_URL", "", "WAFFLE_DEMO", "false", "WAFFLE_WEBHOOKS_PRIVATE", "false",
				"WAFFLE_BANK_KEY_PREVIOUS", "", "WAFFLE_SEALING_PUBLIC_KEYSET", "aaaa"));

		assertThat(problems()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "WAFFLE_PUBLIC_URL,http://texts.waffle.org", "WAFFLE_ISSUER,http://login.waffle.org/realms/waffle",
			"WAFFLE_DEMO,true", "WAFFLE_PROXIES,''", "TWILIO_API_URL,http://127.0.0.1:8090",
			"WAFFLE_WEBHOOKS_PRIVATE,true", "WAFFLE_PUSH_PRIVATE,true", "WAFFLE_SMTP_STARTTLS,false",
			"WAFFLE_SMTP_STARTTLS,''", "WAFFLE_MAIL_FROM,no-reply@waffle.test", "WAFFLE_MAIL_FROM,A <a@b.test>",
			"CRASH_AT,C6:1", "STOP_AT,C6:1" })
	void namesASettingThatWillNotDo(String name, String value) {
		this.settings.put(name, value);

		assertThat(problems()).singleElement().asString().startsWith(name + " must ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "change-me", "changeme-changeme-changeme", "my-very-long-Secret-of-today",
			"passwordpasswordpassword", "a-long-random-example-text", "this-is-a-test-of-settings",
			"12345678901234567890", "xxxxxxxxxxxxxxxxxxxxxxxx", "kT7wQm2Lx9" })
	void namesASecretThatIsNone(String value) {
		this.settings.put("WAFFLE_GATEWAY_SECRET", value);

		assertThat(problems()).singleElement()
			.asString()
			.startsWith("WAFFLE_GATEWAY_SECRET must ")
			.doesNotContain(value);
	}

	@ParameterizedTest
	@ValueSource(strings = { "WAFFLE_DB_MIGRATE_PASSWORD", "TWILIO_AUTH_TOKEN", "WAFFLE_SEALING_PRIVATE_KEYSET",
			"WAFFLE_BANK_KEY", "WAFFLE_BANK_KEY_PREVIOUS", "WAFFLE_KEYCLOAK_EVENTS_SECRET", "WAFFLE_SMTP_PASSWORD" })
	void knowsASecretByItsName(String name) {
		this.settings.put(name, "change-me");

		assertThat(problems()).singleElement().asString().startsWith(name + " must ");
	}

	@Test
	void namesSecretsThatAreEqual() {
		this.settings.put("WAFFLE_DB_MIGRATE_PASSWORD", "b4jLwzc2dbS7kM3uVq9e");

		assertThat(problems()).singleElement()
			.asString()
			.startsWith("WAFFLE_DB_MIGRATE_PASSWORD and WAFFLE_DB_PASSWORD must differ");
	}

	@Test
	void namesEverythingAtOnce() {
		this.settings.putAll(Map.of("WAFFLE_PUBLIC_URL", "http://127.0.0.1:8080", "WAFFLE_ISSUER",
				"http://localhost:8180/realms/waffle", "WAFFLE_DEMO", "true", "WAFFLE_PROXIES", "", "TWILIO_API_URL",
				"http://127.0.0.1:8090", "WAFFLE_WEBHOOKS_PRIVATE", "true", "WAFFLE_SMTP_STARTTLS", "false",
				"WAFFLE_MAIL_FROM", "no-reply@waffle.test", "CRASH_AT", "C6:1", "WAFFLE_DB_PASSWORD", "short"));
		this.settings.putAll(Map.of("WAFFLE_PUSH_PRIVATE", "true", "STOP_AT", "C6:1"));

		assertThat(problems()).hasSize(12);
	}

	@ParameterizedTest
	@ValueSource(strings = { "local", "" })
	void asksNothingOfOtherInstallations(String installation) {
		this.settings.putAll(Map.of("WAFFLE_INSTALLATION", installation, "WAFFLE_DEMO", "true", "CRASH_AT", "C6:1"));

		assertThat(problems()).isEmpty();
	}

	@Test
	void asksNothingAboutMailsOfWhoSendsNone() {
		Stream.of("WAFFLE_SMTP_HOST", "WAFFLE_SMTP_STARTTLS", "WAFFLE_MAIL_FROM").forEach(this.settings::remove);

		assertThat(problems()).isEmpty();
	}

	private Stream<String> problems() {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().addFirst(new MapPropertySource("test", this.settings));
		return Production.problemsOf(environment);
	}

}
