package io.fluffywaffle.identity.invitation.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.fluffywaffle.identity.invitation.RedemptionRefused.Kind;
import org.jspecify.annotations.Nullable;

/** What will not do of what was typed; nothing when all will, as far as one can tell. */
record CheckView(@Nullable Fault username, List<String> password) {

	static CheckView of(@Nullable Kind fault, List<String> password) {
		return new CheckView(switch (fault) {
			case null -> null;
			case USERNAME_TAKEN -> Fault.TAKEN;
			default -> Fault.MALFORMED;
		}, password);
	}

	/** What is wrong with a user name. */
	enum Fault {

		/** Somebody has it. */
		@JsonProperty("taken")
		TAKEN,

		/** Nobody can have it. */
		@JsonProperty("malformed")
		MALFORMED

	}

}
