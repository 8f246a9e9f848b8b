package io.fluffywaffle.messaging.carrier;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Whether those who carry a number's texts know whose it is.
 *
 * @param detail why it was rejected, or what is waited for, in the carrier's words
 */
public record SenderRegistration(Kind kind, State state, @Nullable String detail) {

	/** Nobody asks for a registration of such numbers. */
	public static final SenderRegistration NOT_NEEDED = new SenderRegistration(Kind.NONE, State.APPROVED, null);

	/** What has to be registered. */
	public enum Kind {

		/** A campaign of a brand, for local numbers of the United States. */
		@JsonProperty("10dlc")
		TEN_DLC,
		/** The use of a toll-free number. */
		@JsonProperty("toll-free")
		TOLL_FREE,
		/** Nothing. */
		@JsonProperty("none")
		NONE

	}

	/** How far it is. */
	public enum State {

		@JsonProperty("approved")
		APPROVED, @JsonProperty("pending")
		PENDING, @JsonProperty("rejected")
		REJECTED, @JsonProperty("unregistered")
		UNREGISTERED, @JsonProperty("unknown")
		UNKNOWN

	}

}
