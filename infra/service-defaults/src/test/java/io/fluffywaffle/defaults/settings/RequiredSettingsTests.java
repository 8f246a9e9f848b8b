package io.fluffywaffle.defaults.settings;

import io.fluffywaffle.sample.SampleService;
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
		assertThatExceptionOfType(UnusableSettingsException.class)
			.isThrownBy(() -> ServiceApplication.run(SampleService.class,
					new String[] { "--SAMPLE_TOKEN=swordfish", "--WAFFLE_PUBLIC_URL=texts.example.org/" }, TOKEN));

		assertThat(output).contains("APPLICATION FAILED TO START")
			.contains("SAMPLE_TOKEN is malformed: proves who we are. Example: SAMPLE_TOKEN=0123abcd")
			.contains("WAFFLE_DB_PASSWORD is missing: ")
			.contains("WAFFLE_PUBLIC_URL is malformed: ")
			.doesNotContain("swordfish")
			.doesNotContain("WAFFLE_ISSUER is");
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

}
