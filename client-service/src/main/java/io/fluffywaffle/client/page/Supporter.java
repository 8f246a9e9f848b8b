package io.fluffywaffle.client.page;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who supports a page, or is about to.
 *
 * @param clientId null for who waits: they need not be a client
 * @param phone in E.164; masked for who waits
 * @param at when they joined, or asked for the code
 * @param leftAt when they left; null as long as they have not
 * @param repliedAt when they last texted, if that was after they joined
 * @param answers to what the page asks, by key
 */
public record Supporter(UUID id, SupporterState state, @Nullable UUID clientId, String name, String phone, Instant at,
		@Nullable Instant leftAt, @Nullable Instant repliedAt, Map<String, String> answers) {
}
