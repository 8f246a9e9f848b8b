package io.fluffywaffle.gateway;

import io.fluffywaffle.defaults.settings.UnusableSettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the gateway does not start with. */
@ExtendWith(OutputCaptureExtension.class)
class GatewaySettingsTests {

	@Test
	void namesWhatIsMissingOrMalformed(CapturedOutput output) {
		refused("--WAFFLE_PUBLIC_URL=https://texts.example.org/", "--WAFFLE_PROXIES=10.20.0.2,proxy");

		assertThat(output).contains("WAFFLE_PUBLIC_URL is malformed: where browsers and Twilio reach the gateway.")
			.contains("WAFFLE_PROXIES is malformed: ")
			.contains("WAFFLE_GATEWAY_SECRET is missing: ")
			.contains("WAFFLE_DB_PASSWORD is missing: ")
			.doesNotContain("WAFFLE_ISSUER");
	}

	@Test
	void namesWhatIsUnfitForProduction(CapturedOutput output) {
		refused("--WAFFLE_INSTALLATION=production", "--WAFFLE_GATEWAY_SECRET=change-me");

		assertThat(output).contains("WAFFLE_PUBLIC_URL must ", "WAFFLE_ISSUER must ", "WAFFLE_PROXIES must ",
				"WAFFLE_GATEWAY_SECRET must ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "10.20.0.2", "10.20.0.2, 10.20.0.3", "fd00::2", "" })
	void takesAddressesOfProxies(String proxies, CapturedOutput output) {
		refused("--WAFFLE_PROXIES=" + proxies);

		assertThat(output).doesNotContain("WAFFLE_PROXIES");
	}

	private static void refused(String... settings) {
		assertThatExceptionOfType(UnusableSettingsException.class).isThrownBy(() -> GatewayApplication.main(settings));
	}

}
