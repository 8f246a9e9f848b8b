package io.fluffywaffle.identity.invitation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What has become of an invitation. */
public enum InvitationStatus {

	/** Waits for the invited person. */
	@JsonProperty("open")
	OPEN,

	/** The invited person is a user. */
	@JsonProperty("accepted")
	ACCEPTED,

	/** Nobody came in time; sending it again opens it again. */
	@JsonProperty("expired")
	EXPIRED,

	/** An admin took it back. */
	@JsonProperty("withdrawn")
	WITHDRAWN;

	/** The status with this name in requests. */
	public static Optional<InvitationStatus> named(String text) {
		return Stream.of(values()).filter((status) -> status.name().toLowerCase(Locale.ROOT).equals(text)).findFirst();
	}

}
