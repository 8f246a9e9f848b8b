package io.fluffywaffle.simulator.error;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

import io.fluffywaffle.simulator.json.Json;
import tools.jackson.core.type.TypeReference;

/** The codes the simulator knows, from {@code twilio-errors.json}. */
public final class TwilioErrors {

	private static final Map<Integer, TwilioError> ERRORS = load();

	private TwilioErrors() {
	}

	/** The text of a code; an unknown one gets a general text and status 400. */
	public static TwilioError of(int code) {
		return Objects.requireNonNullElseGet(ERRORS.get(code), () -> new TwilioError(400, "Error " + code));
	}

	public static TwilioRefusal refuse(int code, Object... values) {
		TwilioError error = of(code);
		return new TwilioRefusal(code, error.status(), error.message().formatted(values));
	}

	private static Map<Integer, TwilioError> load() {
		try (InputStream json = TwilioErrors.class
			.getResourceAsStream("/io/fluffywaffle/simulator/twilio-errors.json")) {
			return Json.MAPPER.readValue(Objects.requireNonNull(json), new TypeReference<>() {
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
