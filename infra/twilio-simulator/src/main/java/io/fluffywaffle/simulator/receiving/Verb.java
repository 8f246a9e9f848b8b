package io.fluffywaffle.simulator.receiving;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** An instruction of a TwiML answer. */
sealed interface Verb {

	/** {@code <Message>}. */
	record Reply(String body, List<String> media, @Nullable String to,
			@Nullable String statusCallback) implements Verb {

	}

	/** {@code <Redirect>}: what follows is not read. */
	record Redirect(String url) implements Verb {

	}

	/** Something else. */
	record Unknown(String name) implements Verb {

	}

}
