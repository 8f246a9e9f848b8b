package io.fluffywaffle.defaults.settings;

import io.fluffywaffle.sample.SampleApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class RequiredSettingsTests {

	private static final RequiredSetting TOKEN = RequiredSetting.matching("SAMPLE_TOKEN", "proves who we are",
			"0123abcd", "[0-9a-f]{8}");

	@Test
	void namesEverySettingThatIsMissingOrMalformedAndTellsNoValue(CapturedOutput output) {
		refused("--SAMPLE_TOKEN=swordfish", "--WAFFLE_PUBLIC_URL=texts.example.org/",
				"--WAFFLE_ISSUER=http://localhost:8180/realms/waffle", "--WAFFLE_DRAIN=a while");

		assertThat(output).contains("APPLICATION FAILED TO START")
			.contains("SAMPLE_TOKEN is malformed: proves who we are. Example: SAMPLE_TOKEN=0123abcd")
			.contains("WAFFLE_DB_PASSWORD is missing: ")
			.contains("WAFFLE_PUBLIC_URL is malformed: ")
			.contains("WAFFLE_DRAIN is malformed: ")
			.doesNotContain("swordfish")
			.doesNotContain("WAFFLE_ISSUER is")
			.doesNotContain("WAFFLE_KEYCLOAK_URL is");
	}

	@Test
	void namesWhatProductionDoesNotPutUpWithToo(CapturedOutput output) {
		refused("--WAFFLE_INSTALLATION=production", "--WAFFLE_PUBLIC_URL=http://texts.example.org",
				"--WAFFLE_DB_PASSWORD=change-me");

		assertThat(output).contains("WAFFLE_PUBLIC_URL must begin with https://")
			.contains("WAFFLE_DB_PASSWORD must be random")
			.contains("WAFFLE_DB_MIGRATE_PASSWORD is missing")
			.doesNotContain("change-me");
	}

	@ParameterizedTest
	@ValueSource(strings = { "prod", "Production", "staging" })
	void refusesAnInstallationThatItDoesNotKnow(String installation, CapturedOutput output) {
		refused("--WAFFLE_INSTALLATION=" + installation);

		assertThat(output).contains("WAFFLE_INSTALLATION is malformed: ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://127.0.0.1:8080", "https://texts.example.org", "https://example.org/waffle" })
	void takesAnAddress(String url) {
		assertThat(RequiredSetting.url("URL", "", "").wellFormed()).accepts(url);
	}

	@ParameterizedTest
	@ValueSource(strings = { "texts.example.org", "https://example.org/", "ftp://example.org", "https://exa mple.org" })
	void refusesWhatIsNoAddress(String url) {
		assertThat(RequiredSetting.url("URL", "", "").wellFormed()).rejects(url);
	}

	private static void refused(String... settings) {
		assertThatExceptionOfType(UnusableSettingsException.class)
			.isThrownBy(() -> ServiceApplication.run(SampleApplication.class, settings, TOKEN));
	}

}
