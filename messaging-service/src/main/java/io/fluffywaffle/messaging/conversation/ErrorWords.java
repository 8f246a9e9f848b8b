package io.fluffywaffle.messaging.conversation;

import org.jspecify.annotations.Nullable;

/** Says in plain words what the carrier's error codes mean. */
@FunctionalInterface
public interface ErrorWords {

	/** The words for Twilio's code; null where there are none. */
	@Nullable String of(int errorCode);

}
