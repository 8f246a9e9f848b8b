package io.fluffywaffle.messaging.delivery;

import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import org.jspecify.annotations.Nullable;

/**
 * How far the carrier says that a text is.
 *
 * @param sid the carrier's id of the text
 * @param segments 0 when it does not say
 */
public record Progress(String sid, DeliveryStatus status, int segments, @Nullable Integer errorCode) {

	/** The carrier's code for: this person said STOP. */
	private static final int SAID_STOP = 21610;

	/** Whether an error code says that the person does not want to be texted. */
	public static boolean meansStop(@Nullable Integer errorCode) {
		return errorCode != null && errorCode == SAID_STOP;
	}

}
