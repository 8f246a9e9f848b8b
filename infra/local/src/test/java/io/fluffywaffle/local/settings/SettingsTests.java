package io.fluffywaffle.local.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import io.fluffywaffle.local.LaunchFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SettingsTests {

	private static final String SID = "AC" + "0123456789abcdef".repeat(2);

	@TempDir
	Path root;

	@Test
	void environmentWinsOverFileAndFileOverDefault() throws IOException {
		Path home = Files.createDirectories(this.root.resolve(".waffle"));
		Files.writeString(home.resolve("settings.properties"), "WAFFLE_PORT_KAFKA=1111\nWAFFLE_PORT_GATEWAY=2222\n");

		Settings settings = Settings.read(this.root, Map.of("WAFFLE_PORT_GATEWAY", "3333"));

		assertThat(settings.port(Port.GATEWAY)).isEqualTo(3333);
		assertThat(settings.port(Port.KAFKA)).isEqualTo(1111);
		assertThat(settings.port(Port.POSTGRES)).isEqualTo(25_432);
	}

	@Test
	void publicAddressFollowsTheGatewaysPort() {
		assertThat(read(Map.of("WAFFLE_PORT_GATEWAY", "9000")).publicUrl()).isEqualTo("http://127.0.0.1:9000");
	}

	@Test
	void namesTheSettingThatIsNoPort() {
		assertThatExceptionOfType(LaunchFailure.class)
			.isThrownBy(() -> read(Map.of("WAFFLE_PORT_MAIL", "70000")).port(Port.MAIL))
			.withMessageContaining("WAFFLE_PORT_MAIL=70000");
	}

	@Test
	void refusesAPublicAddressWithASlashAtTheEnd() {
		assertThatExceptionOfType(LaunchFailure.class)
			.isThrownBy(() -> read(Map.of("WAFFLE_PUBLIC_URL", "https://texts.example.org/")).publicUrl());
	}

	@Test
	void asksForASecondFactorUnlessSampleDataPrintLogins() {
		assertThat(read(Map.of()).secondFactor()).isEqualTo("nobody");
		assertThat(read(Map.of("WAFFLE_SAMPLE_DATA", "no")).secondFactor()).isEqualTo("owners");
		assertThat(read(Map.of("WAFFLE_SECOND_FACTOR", "everyone")).secondFactor()).isEqualTo("everyone");
	}

	@Test
	void refusesToGuessWhatASettingAboutSigningInMeans() {
		assertThatExceptionOfType(LaunchFailure.class)
			.isThrownBy(() -> read(Map.of("WAFFLE_SECOND_FACTOR", "all")).secondFactor());
		assertThatExceptionOfType(LaunchFailure.class)
			.isThrownBy(() -> read(Map.of("WAFFLE_SECOND_FACTOR_DAYS", "0")).secondFactorDays());
		assertThatExceptionOfType(LaunchFailure.class)
			.isThrownBy(() -> read(Map.of("WAFFLE_SELF_REGISTRATION", "yes")).selfRegistration());
	}

	@Test
	void usesTheSimulatorUnlessATwilioAccountIsGiven() {
		assertThat(read(Map.of()).twilio()).isEmpty();
	}

	@Test
	void takesARealTwilioAccountWithAnAddressItCanReach() {
		Settings settings = read(Map.of("TWILIO_ACCOUNT_SID", SID, "TWILIO_AUTH_TOKEN", "secret", "WAFFLE_PUBLIC_URL",
				"https://texts.example.org"));

		assertThat(settings.twilio()).contains(new TwilioAccount(SID, "secret"));
	}

	@Test
	void saysWhichTwilioSettingIsMissing() {
		assertThatExceptionOfType(LaunchFailure.class)
			.isThrownBy(() -> read(Map.of("TWILIO_ACCOUNT_SID", SID)).twilio())
			.withMessageContaining("TWILIO_AUTH_TOKEN");
		assertThatExceptionOfType(LaunchFailure.class)
			.isThrownBy(() -> read(Map.of("TWILIO_ACCOUNT_SID", SID, "TWILIO_AUTH_TOKEN", "secret")).twilio())
			.withMessageContaining("WAFFLE_PUBLIC_URL");
	}

	private Settings read(Map<String, String> environment) {
		return Settings.read(this.root, environment);
	}

}
