package io.fluffywaffle.simulator;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

import io.fluffywaffle.simulator.number.NumberSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SimulatorSettingsTests {

	@Test
	void startsWithoutAnySetting() {
		SimulatorSettings settings = SimulatorSettings.from(Map.of());

		assertThat(settings.address()).isEqualTo("127.0.0.1");
		assertThat(settings.port()).isEqualTo(8090);
		assertThat(settings.stateFile()).isNull();
		assertThat(settings.account().sid()).matches("AC[0-9a-f]{32}");
	}

	@Test
	void readsTheEnvironment() {
		SimulatorSettings settings = SimulatorSettings.from(Map.of("SIMULATOR_PORT", "9090", "SIMULATOR_STATE",
				"/tmp/state.jsonl", "TWILIO_ACCOUNT_SID", "AC1", "TWILIO_AUTH_TOKEN", "secret", "SIMULATOR_NUMBERS",
				"{\"+12025550190\":{\"smsUrl\":\"http://127.0.0.1:8080/sms\",\"label\":\"Support\"}}"));

		assertThat(settings.port()).isEqualTo(9090);
		assertThat(settings.stateFile()).isEqualTo(Path.of("/tmp/state.jsonl"));
		assertThat(settings.account().authToken()).isEqualTo("secret");
		assertThat(settings.numbers()).containsEntry("+12025550190",
				NumberSettings.callingTo("http://127.0.0.1:8080/sms").labelled("Support"));
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void listensWhereItIsTold() throws IOException {
		SimulatorSettings settings = SimulatorSettings
			.from(Map.of("SIMULATOR_BIND", "127.0.0.2", "SIMULATOR_PORT", "0"));

		try (TwilioSimulator simulator = TwilioSimulator.start(settings)) {
			int port = URI.create(simulator.url()).getPort();
			assertThat(new Socket("127.0.0.2", port)).satisfies(Socket::close);
			assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> new Socket("127.0.0.1", port));
		}
	}

	@Test
	void namesTheSettingThatIsWrong() {
		assertThatIllegalArgumentException().isThrownBy(() -> SimulatorSettings.from(Map.of("SIMULATOR_PORT", "http")))
			.withMessageContaining("SIMULATOR_PORT");
		assertThatIllegalArgumentException().isThrownBy(() -> SimulatorSettings.from(Map.of("SIMULATOR_NUMBERS", "[")))
			.withMessageContaining("SIMULATOR_NUMBERS");
	}

}
