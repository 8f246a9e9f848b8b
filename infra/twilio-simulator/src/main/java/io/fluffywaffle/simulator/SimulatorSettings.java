package io.fluffywaffle.simulator;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import io.fluffywaffle.simulator.json.Json;
import io.fluffywaffle.simulator.number.NumberSettings;
import io.fluffywaffle.simulator.number.TwilioAccount;
import io.fluffywaffle.simulator.sending.Pace;
import io.fluffywaffle.simulator.webhook.WebhookRoute;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/**
 * How a simulator starts; port 0 takes a free one, without a state file nothing is kept.
 */
public record SimulatorSettings(String address, int port, @Nullable Path stateFile, TwilioAccount account,
		Map<String, NumberSettings> numbers, Pace pace, WebhookRoute route) {

	private static final String THIS_MACHINE = "127.0.0.1";

	private static final TwilioAccount MADE_UP = new TwilioAccount("AC00000000000000000000000000000001",
			"00000000000000000000000000000002");

	/** For tests: a free port, a made-up account, no delays, nothing kept. */
	public static SimulatorSettings forTests() {
		return new SimulatorSettings(THIS_MACHINE, 0, null, MADE_UP, Map.of(), Pace.INSTANT, WebhookRoute.DIRECT);
	}

	/**
	 * Reads SIMULATOR_BIND, SIMULATOR_PORT, SIMULATOR_STATE, SIMULATOR_NUMBERS,
	 * SIMULATOR_WEBHOOKS_VIA with WAFFLE_PUBLIC_URL, TWILIO_ACCOUNT_SID and
	 * TWILIO_AUTH_TOKEN.
	 */
	public static SimulatorSettings from(Map<String, String> environment) {
		String state = environment.getOrDefault("SIMULATOR_STATE", "");
		return new SimulatorSettings(environment.getOrDefault("SIMULATOR_BIND", THIS_MACHINE),
				port(environment.getOrDefault("SIMULATOR_PORT", "8090")), state.isBlank() ? null : Path.of(state),
				new TwilioAccount(environment.getOrDefault("TWILIO_ACCOUNT_SID", MADE_UP.sid()),
						environment.getOrDefault("TWILIO_AUTH_TOKEN", MADE_UP.authToken())),
				numbers(environment.getOrDefault("SIMULATOR_NUMBERS", "{}")), Pace.NATURAL,
				WebhookRoute.from(environment));
	}

	public SimulatorSettings at(int fixedPort) {
		return new SimulatorSettings(this.address, fixedPort, this.stateFile, this.account, this.numbers, this.pace,
				this.route);
	}

	public SimulatorSettings keptIn(Path file) {
		return new SimulatorSettings(this.address, this.port, file, this.account, this.numbers, this.pace, this.route);
	}

	public SimulatorSettings of(TwilioAccount owner) {
		return new SimulatorSettings(this.address, this.port, this.stateFile, owner, this.numbers, this.pace,
				this.route);
	}

	public SimulatorSettings with(String number, NumberSettings settings) {
		Map<String, NumberSettings> more = new LinkedHashMap<>(this.numbers);
		more.put(number, settings);
		return new SimulatorSettings(this.address, this.port, this.stateFile, this.account, more, this.pace,
				this.route);
	}

	/** Webhooks go this way. */
	public SimulatorSettings by(WebhookRoute way) {
		return new SimulatorSettings(this.address, this.port, this.stateFile, this.account, this.numbers, this.pace,
				way);
	}

	public SimulatorSettings at(Pace speed) {
		return new SimulatorSettings(this.address, this.port, this.stateFile, this.account, this.numbers, speed,
				this.route);
	}

	private static int port(String text) {
		if (!text.matches("\\d{1,5}")) {
			throw new IllegalArgumentException(
					"SIMULATOR_PORT is the port to listen on, for example 8090, not \"%s\"".formatted(text));
		}
		return Integer.parseInt(text);
	}

	private static Map<String, NumberSettings> numbers(String json) {
		try {
			return Json.MAPPER.readValue(json, new TypeReference<Map<String, NumberSettings>>() {
			});
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException(
					"SIMULATOR_NUMBERS is a JSON object such as {\"+12025550199\":{\"smsUrl\":\"http://127.0.0.1:8080/webhooks/twilio/sms\",\"label\":\"Support\"}}",
					ex);
		}
	}

}
