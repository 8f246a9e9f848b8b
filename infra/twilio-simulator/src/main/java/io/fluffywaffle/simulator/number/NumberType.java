package io.fluffywaffle.simulator.number;

import java.util.Arrays;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;

/** The kinds of numbers that are sold, each with a resource and a price of its own. */
public enum NumberType {

	LOCAL("local", "Local"), MOBILE("mobile", "Mobile"), TOLL_FREE("toll free", "TollFree");

	private final String text;

	private final String resource;

	NumberType(String text, String resource) {
		this.text = text;
		this.resource = resource;
	}

	/** The one of {@code AvailablePhoneNumbers/US/TollFree}. */
	public static Optional<NumberType> ofResource(String name) {
		return Arrays.stream(values()).filter((type) -> type.resource.equals(name)).findFirst();
	}

	@JsonValue
	public String text() {
		return this.text;
	}

}
