package io.fluffywaffle.simulator.registration;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;

/** What is registered with whom carriers trust. */
public enum RegistrationKind {

	BRAND("BN"), CAMPAIGN("QE"), TOLL_FREE("HH");

	private final String sidPrefix;

	RegistrationKind(String sidPrefix) {
		this.sidPrefix = sidPrefix;
	}

	public static Optional<RegistrationKind> of(String text) {
		return Arrays.stream(values()).filter((kind) -> kind.text().equals(text)).findFirst();
	}

	@JsonValue
	public String text() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	String sidPrefix() {
		return this.sidPrefix;
	}

}
